import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { articleText, withoutTables } from '../collate/article-text.ts';
import type { Cluster } from '../collate/collate.ts';
import type { Place, Problem } from '../diagnostics/problem.ts';
import { type PageRuleId, problem, type Report } from '../diagnostics/rules.ts';
import type { Article } from '../records/article.ts';
import { unlikePassages } from './unlike-passages.ts';

/** A file of clusters, or one part of it. */
export interface ClusterFile {
  file: string;
  text: string;
}

/**
 * The files behind `--clusters`: the one that it names, or the parts (`part-…`) of a folder such as passim's `out.json`,
 * by name. Throws what the disk says.
 */
export function readClusterFiles(path: string): ClusterFile[] {
  const files = statSync(path).isDirectory()
    ? readdirSync(path)
        .filter((name) => name.startsWith('part-'))
        .sort()
        .map((name) => join(path, name))
    : [path];
  return files.map((file) => ({ file, text: readFileSync(file, 'utf8') }));
}

/** A passage and its cluster, offsets in UTF-16 code units. */
export interface Passage {
  cluster: string;
  article: string;
  from: number;
  to: number;
}

/** What is wrong with a line: the rule, and the problem once it is known where it came up first and how often. */
interface Fault {
  rule: PageRuleId;
  tell: (count: number, report: Report) => Problem;
}

/**
 * Clusters of reused passages as passim 2 writes them: a JSON object a line with the id of an article, a cluster, and
 * `begin` and `end`, in code points of the text that was exported; `text`, where it stands, is held against it.
 */
export function readClusters(
  files: readonly ClusterFile[],
  articles: readonly Article[],
): { clusters: Cluster[]; problems: Problem[] } {
  const texts = new Map(articles.map((article) => [article.id, articleText(withoutTables(article)).text]));
  const passages: Passage[] = [];
  const reports = new Map<Passage, Report>();
  const faults = new Map<PageRuleId, { fault: Fault; report: Report; count: number }>();
  for (const { file, text } of files) {
    for (const [at, line] of text.split('\n').entries()) {
      if (line.trim() === '') continue;
      const read = readPassage(line, texts);
      const place = { file, place: lineAt(at + 1, line) };
      if ('cluster' in read) {
        passages.push(read);
        reports.set(read, place);
      } else {
        const { fault, report, count } = faults.get(read.rule) ?? { fault: read, report: place, count: 0 };
        faults.set(read.rule, { fault, report, count: count + 1 });
      }
    }
  }
  const problems = [...faults.values()].map(({ fault, report, count }) => fault.tell(count, report));
  if (passages.length === 0 && problems.length === 0) {
    problems.push(problem('clusters:none', null, { file: files[0]?.file ?? '', place: lineAt(1, '') }));
  }
  const clusters = [...Map.groupBy(passages, ({ cluster }) => cluster).values()];
  const alone = clusters.flatMap((cluster) => unlikePassages(cluster, texts));
  const [first] = alone;
  const report = first && reports.get(first);
  if (first && report) problems.push(problem('clusters:unlike', { ...first, count: alone.length }, report));
  return { clusters, problems };
}

const lineAt = (line: number, { length }: string): Place => {
  return { line, column: 1, endLine: line, endColumn: length + 1 };
};

function readPassage(line: string, texts: ReadonlyMap<string, string>): Passage | Fault {
  const record = parsed(line);
  if (typeof record === 'string') return unreadable(record);
  const { id, cluster, begin, end, text: said } = record;
  if (typeof id !== 'string') return unreadable('Unexpected line without an id');
  if (typeof cluster !== 'string' && typeof cluster !== 'number')
    return unreadable('Unexpected line without a cluster');
  if (!isOffset(begin) || !isOffset(end) || end < begin)
    return unreadable('Unexpected begin or end that is no offset');
  const text = texts.get(id);
  if (text === undefined) {
    return {
      rule: 'clusters:unknown-article',
      tell: (count, report) => problem('clusters:unknown-article', { id, count }, report),
    };
  }
  const [from, to] = [unitsOf(text, begin), unitsOf(text, end)];
  const expected = text.slice(from, to);
  const found = typeof said === 'string' ? said : expected;
  if (found !== expected || pointsIn(expected) < end - begin) {
    return {
      rule: 'clusters:other-text',
      tell: (count, report) => problem('clusters:other-text', { id, found, expected, count }, report),
    };
  }
  return { cluster: String(cluster), article: id, from, to };
}

/** The object that a line holds, or what it holds instead. */
function parsed(line: string): Record<string, unknown> | string {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
    return `Unexpected ${JSON.stringify(value).slice(0, 20)}`;
  } catch {
    return 'Unexpected line that is no JSON';
  }
}

const unreadable = (reason: string): Fault => ({
  rule: 'clusters:record',
  tell: (count, report) => problem('clusters:record', { reason, count }, report),
});

const isOffset = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

/** An offset in code points as one in UTF-16 code units; the end of the text for what lies beyond. */
function unitsOf(text: string, points: number): number {
  let units = 0;
  for (let left = points; left > 0 && units < text.length; left -= 1) {
    units += (text.codePointAt(units) as number) > 0xffff ? 2 : 1;
  }
  return units;
}

const pointsIn = (text: string): number => Array.from(text).length;
