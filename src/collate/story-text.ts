import { ABSENT, OUTSIDE, type Columns } from './columns.ts';
import { BREAK, type Interner, type Sequence } from './sequence.ts';

/** All witnesses of one story in columns, and what is asked of them again and again. */
export interface StoryText {
  sequences: readonly Sequence[];
  columns: Columns;
  interner: Interner;
  /** The witness that an editor follows, -1 where there is none. */
  base: number;
  /** Witnesses by how much of the story they cover, the widest first, ties by their order: the base and its stand-ins. */
  byWidth: readonly number[];
  /** `before[w][c]`: how many pieces witness w has before column c. */
  before: readonly Int32Array[];
  /** How many witnesses have something in a column. */
  printing: Int32Array;
  /** Whether any witness has a break in a column. */
  breaks: Uint8Array;
  /** The witnesses that reach a column; neighbouring columns reached by the same ones share one list. */
  covering: readonly (readonly number[])[];
}

/** Puts columns and sequences together. */
export function storyText(
  sequences: readonly Sequence[],
  columns: Columns,
  { interner, base }: { interner: Interner; base: number },
): StoryText {
  const covered = columns.cells.map((cells) =>
    cells.reduce((sum, cell) => sum + (cell === OUTSIDE ? 0 : 1), 0),
  );
  const byWidth = [...sequences.keys()].sort(
    (a, b) => Number(b === base) - Number(a === base) || (covered[b] ?? 0) - (covered[a] ?? 0) || a - b,
  );
  const before = columns.cells.map((cells) => {
    const counts = new Int32Array(columns.width + 1);
    for (let at = 0; at < columns.width; at += 1) {
      counts[at + 1] = (counts[at] as number) + ((cells[at] as number) >= 0 ? 1 : 0);
    }
    return counts;
  });
  const printing = new Int32Array(columns.width);
  for (const row of columns.cells)
    for (let at = 0; at < columns.width; at += 1)
      if ((row[at] as number) >= 0) printing[at] = (printing[at] as number) + 1;
  return { sequences, columns, interner, base, byWidth, before, printing, ...describe(sequences, columns) };
}

function describe(
  sequences: readonly Sequence[],
  { width, cells }: Columns,
): Pick<StoryText, 'breaks' | 'covering'> {
  const breaks = new Uint8Array(width);
  const covering: (readonly number[])[] = [];
  let last: readonly number[] = [];
  const inLast = new Uint8Array(sequences.length);
  for (let column = 0; column < width; column += 1) {
    const reaches = (witness: number): boolean => cells[witness]?.[column] !== OUTSIDE;
    if (inLast.some((was, witness) => reaches(witness) !== (was === 1))) {
      last = [...sequences.keys()].filter(reaches);
      inLast.fill(0);
      for (const witness of last) inLast[witness] = 1;
    }
    covering.push(last);
    if (sequences.some(({ symbols }, witness) => symbols[cells[witness]?.[column] ?? -1] === BREAK))
      breaks[column] = 1;
  }
  return { breaks, covering };
}

/** The piece of a witness in a column, `ABSENT` or `OUTSIDE`. */
export function cellAt({ columns }: StoryText, witness: number, column: number): number {
  return columns.cells[witness]?.[column] ?? OUTSIDE;
}

/** The symbol of a witness in a column, `ABSENT` or `OUTSIDE`. */
export function symbolAt(story: StoryText, witness: number, column: number): number {
  const cell = cellAt(story, witness, column);
  return cell < 0 ? cell : (story.sequences[witness]?.symbols[cell] ?? ABSENT);
}

/** A witness's text of one column, as it is printed. */
export function printedAt(story: StoryText, witness: number, column: number): string {
  const cell = cellAt(story, witness, column);
  const sequence = story.sequences[witness];
  if (cell < 0 || !sequence || sequence.symbols[cell] === BREAK) return '';
  return textOf(sequence, cell, cell + 1);
}

/** A witness's text in columns `[from, to)` without a break, as it is printed. */
export function printedIn(story: StoryText, witness: number, [from, to]: readonly [number, number]): string {
  const [first, end] = [story.before[witness]?.[from] ?? 0, story.before[witness]?.[to] ?? 0];
  const sequence = story.sequences[witness];
  return first < end && sequence ? textOf(sequence, first, end) : '';
}

/** The printed text of a sequence's pieces `[first, end)`, which stand in one block. */
export function textOf(sequence: Sequence, first: number, end: number): string {
  const block = sequence.blocks[sequence.block[first] as number];
  return block?.text.slice(sequence.from[first], sequence.to[end - 1]) ?? '';
}

/** The witness that speaks for a column: the widest one that reaches it. */
export function guideAt(story: StoryText, column: number): number {
  for (const witness of story.byWidth) if (cellAt(story, witness, column) !== OUTSIDE) return witness;
  throw new Error('A column that no witness reaches; this is a bug');
}
