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
  const lists = listsOf(articles, unassigned);
  const last = lines.reduce(
    (most, line) => runsIn(line).reduce((own, run) => Math.max(own, run.line), most),
    0,
  );
  const left = new Int32Array(last + 1);
  for (const line of lines)
    for (const run of runsIn(line)) left[run.line] = (left[run.line] ?? 0) + run.length;
  for (const runs of lists) for (const { line, length } of runs) left[line] = (left[line] ?? 0) - length;
  const lacking = lines.filter((line) => runsIn(line).some((run) => left[run.line] !== 0));
  if (lacking.length === 0) return [];
  const ends = new Map<number, number>();
  for (const { line, column, length } of lacking.flatMap(runsIn))
    ends.set(line, Math.max(ends.get(line) ?? 0, column + length));
  const taken = new Map(Array.from(ends, ([line, end]) => [line, new Uint8Array(end)]));
  for (const runs of lists)
    for (const { line, column, length } of runs) taken.get(line)?.fill(1, column, column + length);
  return lacking.flatMap((line) => runsIn(line).flatMap((run) => unplacedIn(run, taken.get(run.line))));
}

/** A stretch of a line of the page: as it is read, and as it stands there. */
interface Stretch extends SourceRun {
  text: string;
  raw: string;
}

function runsIn({ number, spans, form }: Line): Stretch[] {
  if (form.type === 'table') return form.rows.flat().flatMap(stretchesOf);
  return spans.map(({ column, text, raw = text }) => ({
    line: number,
    column,
    length: text.length,
    text,
    raw,
  }));
}

function stretchesOf({ text, runs }: Cell): Stretch[] {
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
