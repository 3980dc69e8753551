import type { Article } from '../../records/article.ts';
import type { Unassigned } from '../../records/page.ts';
import type { SourceRun } from '../../records/source.ts';
import { isWhiteSpace } from '../../text/classes.ts';
import type { Line } from '../lines/tree.ts';

/**
 * The characters of a page that stand in no field, block or entry yet, as entries of their own: whatever no stage knew
 * what to do with is kept and named, never lost.
 */
export function unplacedCharacters(
  lines: readonly Line[],
  articles: readonly Article[],
  unassigned: readonly Unassigned[],
): Unassigned[] {
  const lists = listsOf(articles, unassigned);
  const placed = new Int32Array((lines.at(-1)?.number ?? 0) + 1);
  for (const runs of lists) for (const { line, length } of runs) placed[line] = (placed[line] ?? 0) + length;
  const lacking = lines.filter((line) => placed[line.number] !== line.text.length);
  if (lacking.length === 0) return [];
  const used = new Map(lacking.map((line): [number, SourceRun[]] => [line.number, []]));
  for (const runs of lists) for (const run of runs) used.get(run.line)?.push(run);
  return lacking.flatMap((line) => unplacedIn(line, used.get(line.number) ?? []));
}

/** The lists of runs of every field, block and entry. */
function listsOf(
  articles: readonly Article[],
  unassigned: readonly Unassigned[],
): readonly (readonly SourceRun[])[] {
  const lists: (readonly SourceRun[])[] = unassigned.map((entry) => entry.sources);
  for (const { blocks, sources } of articles) {
    for (const block of blocks) lists.push(block.sources);
    for (const runs of Object.values(sources)) lists.push(runs ?? []);
  }
  return lists;
}

function unplacedIn(line: Line, runs: readonly SourceRun[]): Unassigned[] {
  const taken = new Uint8Array(endOf(line));
  for (const { column, length } of runs) taken.fill(1, column, column + length);
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
      if (taken[column] === 1) flush();
      else if (text !== '' || !isWhiteSpace(char)) {
        if (text === '') start = column;
        text += char;
      }
    }
    flush();
  }
  return entries;
}

/** The column behind a line's last character. */
function endOf({ spans }: Line): number {
  const last = spans.at(-1);
  return last === undefined ? 1 : last.column + last.text.length;
}
