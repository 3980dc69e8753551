import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, visit } from 'yaml';
import type { Place, Problem } from '../diagnostics/problem.ts';
import { problem } from '../diagnostics/rules.ts';
import { parseYaml } from '../diagnostics/parse-yaml.ts';
import { type CorrectionEntry, correctionEntrySchema } from '../records/correction.ts';
import { limits } from '../records/limits.ts';

/** A decision as a file has it, with the entry's place in that file. */
export interface FiledEntry {
  entry: CorrectionEntry;
  file: string;
  place: Place;
}

export interface ReadCorrections {
  entries: FiledEntry[];
  /** Errors only, the first hundred; entries without one are read all the same. */
  problems: Problem[];
}

/**
 * Reads a file of corrections (a YAML 1.2 list) and reports every problem in it with its place. Every scalar is text as
 * it stands (failsafe schema): `from: 1.50` is not 1.5, and a hash of digits is no number.
 */
export function readCorrections(file: string, text: string): ReadCorrections {
  const lines = new LineCounter();
  const { document, errors } = parseYaml(text, {
    lineCounter: lines,
    mostTokens: limits.correctionWords.most,
    schema: 'failsafe',
  });
  const report = reporter(file, lines);
  const broken = [
    ...errors.map(({ reason, range }) => problem('corrections:syntax', { reason }, report(range))),
    ...aliasesIn(document).map((range) => problem('corrections:alias', null, report(range))),
  ];
  if (broken.length > 0) return { entries: [], problems: broken };
  const list = document.contents;
  if (list === null || (isScalar(list) && list.value === '')) return { entries: [], problems: [] };
  if (!isSeq(list)) {
    const facts = { path: 'corrections', reason: 'expected a list of decisions' };
    return { entries: [], problems: [problem('corrections:schema', facts, report(rangeOf(list)))] };
  }
  return readEntries(list.items, file, report);
}

type Range = readonly [number, number];
type ReportAt = (range: Range) => { file: string; place: Place };

function reporter(file: string, lines: LineCounter): ReportAt {
  return ([from, to]) => {
    const start = lines.linePos(from);
    const end = lines.linePos(Math.max(from, to));
    const place = { line: start.line, column: start.col, endLine: end.line, endColumn: end.col };
    return { file, place: { ...place, line: place.line || 1, column: place.column || 1 } };
  };
}

function aliasesIn(document: Document): Range[] {
  const found: Range[] = [];
  visit(document, {
    Alias: (_, alias) => {
      found.push(rangeOf(alias));
      return visit.BREAK;
    },
  });
  return found;
}

const rangeOf = ({ range }: Pick<Node, 'range'>): Range => (range ? [range[0], range[1]] : [0, 0]);

function readEntries(items: readonly Node[], file: string, report: ReportAt): ReadCorrections {
  const read: ReadCorrections = { entries: [], problems: [] };
  for (const [index, item] of items.entries()) {
    const parsed = correctionEntrySchema.safeParse(valueOf(item));
    if (parsed.success) {
      read.entries.push({ entry: parsed.data, file, place: report(startOf(item)).place });
      continue;
    }
    for (const found of problemsOf(parsed.error.issues, item, index)) {
      if (read.problems.length === limits.problems.most) break;
      read.problems.push(problem('corrections:schema', found.facts, report(found.range)));
    }
  }
  return read;
}

/** What the schema says against an entry, in the words of a problem and with its range, one by one as they are wanted. */
function* problemsOf(issues: readonly Issue[], item: Node, index: number) {
  for (const issue of issues) {
    const keys = issue.code === 'unrecognized_keys' ? issue.keys : issue.path.slice(0, 1).map(String);
    for (const key of keys.length > 0 ? keys : [null]) {
      const path = [index, ...(key === null ? [] : [key])].join('.');
      yield { facts: { path, reason: reasonOf(issue, item, key) }, range: rangeOfKey(item, key, issue.code) };
    }
  }
}

type Issue = NonNullable<ReturnType<typeof correctionEntrySchema.safeParse>['error']>['issues'][number];

function reasonOf(issue: Issue, item: Node, key: string | null): string {
  if (issue.code === 'unrecognized_keys') return 'expected no such key';
  const isThere =
    issue.code === 'custom' ||
    !isMap(item) ||
    key === null ||
    item.items.some((pair) => textOf(pair.key) === key);
  return isThere ? issue.message : 'expected this key';
}

/** Plain text values by their keys; anything nested stays a node, which the schema refuses. */
function valueOf(item: Node): unknown {
  if (!isMap(item)) return isScalar(item) ? item.value : item;
  return Object.fromEntries(
    item.items.map(({ key, value }) => [textOf(key), isScalar(value) ? (value.value ?? '') : value]),
  );
}

const textOf = (key: unknown): string => (isScalar(key) ? String(key.value) : '');

const startOf = (item: Node): Range => [rangeOf(item)[0], rangeOf(item)[0]];

/** Where a key's value stands; where the key is unknown the key itself, where it lacks the entry's beginning. */
function rangeOfKey(item: Node, key: string | null, code: string | undefined): Range {
  const pair = isMap(item) ? item.items.find((one) => textOf(one.key) === key) : undefined;
  if (!pair) return startOf(item);
  const node = (code === 'unrecognized_keys' ? pair.key : (pair.value ?? pair.key)) as Node;
  return rangeOf(node);
}
