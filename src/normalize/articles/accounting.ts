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
  { text, lines }: { text: string; lines: readonly Line[] },
  articles: readonly Article[],
  unassigned: readonly Unassigned[],
): Unassigned[] {
  const taken = new Places(text);
  for (const runs of listsOf(articles, unassigned)) for (const run of runs) taken.add(run);
  const entries: Unassigned[] = [];
  for (const stretch of lines.flatMap(stretchesOf)) addUnplaced(entries, stretch, taken);
  return entries;
}

/** A set of places of a page. */
class Places {
  /** Where each line begins in the text. */
  private readonly starts = [0];
  private readonly held: Uint8Array;

  constructor(text: string) {
    this.held = new Uint8Array(text.length);
    for (let feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', feed + 1))
      this.starts.push(feed + 1);
  }

  add(run: SourceRun): void {
    const from = this.offsetOf(run.line, run.column);
    this.held.fill(1, from, from + run.length);
  }

  has(line: number, column: number): boolean {
    return this.held[this.offsetOf(line, column)] === 1;
  }

  private offsetOf(line: number, column: number): number {
    return (this.starts[line - 1] ?? 0) + column - 1;
  }
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

/** Adds what of a stretch is not taken; a sign that stood for white space, and went with it, is markup. */
function addUnplaced(entries: Unassigned[], { line, column, text, raw }: Stretch, taken: Places): void {
  for (let from = 0; from < raw.length; from += 1) {
    if (taken.has(line, column + from) || isWhiteSpace(raw[from])) continue;
    let to = from + 1;
    while (to < raw.length && !taken.has(line, column + to)) to += 1;
    const own = raw.slice(from, to).trimEnd();
    const reason = isWhiteSpace(text[from]) ? 'markup' : 'unplaced';
    entries.push({ text: own, sources: [{ line, column: column + from, length: own.length }], reason });
    from = to;
  }
}
