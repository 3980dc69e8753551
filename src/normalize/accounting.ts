import type { Article } from '../records/article.ts';
import type { Unassigned } from '../records/page.ts';
import type { SourceRun } from '../records/source.ts';
import { isWhiteSpace } from '../text/classes.ts';
import type { Line } from './tree.ts';

/**
 * The characters of a page that stand in no field, block or entry yet, as entries of their own: whatever no stage knew
 * what to do with is kept and named, never lost.
 */
export function unplacedCharacters(
  lines: readonly Line[],
  articles: readonly Article[],
  unassigned: readonly Unassigned[],
): Unassigned[] {
  const used = new Map<number, SourceRun[]>();
  const use = (runs: readonly SourceRun[] = []): void => {
    for (const run of runs) {
      const others = used.get(run.line);
      if (others === undefined) used.set(run.line, [run]);
      else others.push(run);
    }
  };
  for (const { blocks, sources } of articles) {
    for (const block of blocks) use(block.sources);
    for (const runs of Object.values(sources)) use(runs);
  }
  for (const entry of unassigned) use(entry.sources);
  return lines.flatMap((line) => unplacedIn(line, used.get(line.number) ?? []));
}

function unplacedIn(line: Line, runs: readonly SourceRun[]): Unassigned[] {
  const sum = runs.reduce((total, run) => total + run.length, 0);
  if (sum === line.text.length) return [];
  const taken = new Set<number>();
  for (const { column, length } of runs) for (let at = 0; at < length; at += 1) taken.add(column + at);
  const entries: Unassigned[] = [];
  for (const span of line.spans) {
    let text = '';
    let start = 0;
    const flush = (): void => {
      const end = text.trimEnd();
      if (end !== '') {
        entries.push({
          text: end,
          sources: [{ line: line.number, column: start, length: end.length }],
          reason: 'unplaced',
        });
      }
      text = '';
    };
    for (let at = 0; at < span.text.length; at += 1) {
      const column = span.column + at;
      const char = span.text[at] ?? '';
      if (taken.has(column)) flush();
      else if (text !== '' || !isWhiteSpace(char)) {
        if (text === '') start = column;
        text += char;
      }
    }
    flush();
  }
  return entries;
}
