import type { Article } from '../../records/article.ts';
import type { Unassigned } from '../../records/page.ts';
import type { SourceRun } from '../../records/source.ts';
import { isWhiteSpace } from '../../text/classes.ts';
import type { Line } from '../lines/tree.ts';
import type { Cell } from '../read/raw-line.ts';

/**
 * The characters of a page that stand in no field, block or entry yet, as entries of their own: whatever no stage knew
 * what to do with is kept and named, never lost.
 */
export function unplacedCharacters(
  lines: readonly Line[],
  articles: readonly Article[],
  unassigned: readonly Unassigned[],
): Unassigned[] {
  const stretches = lines.flatMap(stretchesOf);
  const ends = new Map<number, number>();
  for (const { line, column, length } of stretches)
    ends.set(line, Math.max(ends.get(line) ?? 0, column + length));
  const taken = new Map(Array.from(ends, ([line, end]) => [line, new Uint8Array(end)]));
  for (const runs of listsOf(articles, unassigned))
    for (const { line, column, length } of runs) taken.get(line)?.fill(1, column, column + length);
  return stretches.flatMap((stretch) => unplacedIn(stretch, taken.get(stretch.line)));
}

/** A stretch of a line of the page: as it is read, and as it stands there. */
interface Stretch extends SourceRun {
  text: string;
  raw: string;
}

function stretchesOf({ number: line, spans, form }: Line): Stretch[] {
  if (form.type === 'table') return form.rows.flat().flatMap(stretchesOfCell);
  return spans.map(({ column, text, raw = text }) => ({ line, column, length: text.length, text, raw }));
}

function stretchesOfCell({ text, runs }: Cell): Stretch[] {
  let from = 0;
  return runs.map((run) => {
    const part = text.slice(from, (from += run.length));
    return { ...run, text: part, raw: part };
  });
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

/** What of a stretch is not taken; a sign that stood for white space, and went with it, is markup. */
function unplacedIn({ line, column, text, raw }: Stretch, taken: Uint8Array | undefined): Unassigned[] {
  const entries: Unassigned[] = [];
  for (let from = 0; from < raw.length; from += 1) {
    if (taken?.[column + from] === 1 || isWhiteSpace(raw[from])) continue;
    let to = from + 1;
    while (to < raw.length && taken?.[column + to] !== 1) to += 1;
    const own = raw.slice(from, to).trimEnd();
    const reason = isWhiteSpace(text[from]) ? 'markup' : 'unplaced';
    entries.push({ text: own, sources: [{ line, column: column + from, length: own.length }], reason });
    from = to;
  }
  return entries;
}
