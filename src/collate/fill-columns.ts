import { ABSENT, OUTSIDE, type Columns, type Pieces } from './columns.ts';
import type { Hunk } from './exact.ts';
import { pairHunk } from './pair-hunk.ts';
import type { Placement } from './trim-ends.ts';

/** Texts that have all been laid against one backbone. */
export interface Star {
  backbone: Int32Array;
  placements: readonly (Placement | null)[];
  pieces: Pieces;
  /** Whether texts may begin late and stop early. */
  free: boolean;
  /** Aligns stretches that several texts insert at one place; `outer` where they are beginnings or ends of texts. */
  alignInsertions: (stretches: readonly Int32Array[], outer: boolean) => Columns;
}

/** A stretch of one text that has no place on the backbone. */
interface Insertion {
  text: number;
  from: number;
  to: number;
}

/** What stands before one symbol of the backbone: ends of texts that stop here, insertions, beginnings of texts. */
interface Slot {
  tails: Insertion[];
  inner: Insertion[];
  heads: Insertion[];
}

/** Turns a star into columns: the backbone's, and between them those of what the texts insert. */
export function fillColumns(texts: readonly Int32Array[], star: Star): Columns {
  const length = star.backbone.length;
  const onBackbone = texts.map(() => new Int32Array(length).fill(OUTSIDE));
  const slots = new Map<number, Slot>();
  const slotAt = (at: number): Slot => {
    const slot = slots.get(at) ?? { tails: [], inner: [], heads: [] };
    slots.set(at, slot);
    return slot;
  };
  star.placements.forEach((placement, text) => {
    const symbols = texts[text] ?? new Int32Array();
    const row = onBackbone[text] ?? new Int32Array();
    if (!placement) return;
    // What is inserted right beside an end that runs on belongs to that end: it would else come to stand beyond it.
    const ends = { head: placement.fromB, tail: placement.toB };
    lay(row, placement, { a: star.backbone, b: symbols, pieces: star.pieces }, (at, from, to) => {
      if (at === placement.fromA && from === ends.head && ends.head > 0) ends.head = to;
      else if (at === placement.toA && to === ends.tail && ends.tail < symbols.length) ends.tail = from;
      else slotAt(at).inner.push({ text, from, to });
    });
    if (ends.head > 0) slotAt(placement.fromA).heads.push({ text, from: 0, to: ends.head });
    if (ends.tail < symbols.length)
      slotAt(placement.toA).tails.push({ text, from: ends.tail, to: symbols.length });
  });
  return assemble(texts, { ...star, onBackbone, slots });
}

/** Writes one text's pieces into its row and hands out what it inserts. */
function lay(
  row: Int32Array,
  placement: Placement,
  sides: { a: Int32Array; b: Int32Array; pieces: Pieces },
  insert: (at: number, from: number, to: number) => void,
): void {
  let atA = placement.fromA;
  let atB = placement.fromB;
  const run = (toA: number): void => {
    for (; atA < toA; atA += 1, atB += 1) row[atA] = atB;
  };
  for (const hunk of placement.hunks) {
    run(hunk.fromA);
    layHunk(row, hunk, sides, insert);
    atA = hunk.toA;
    atB = hunk.toB;
  }
  run(placement.toA);
}

function layHunk(
  row: Int32Array,
  hunk: Hunk,
  sides: { a: Int32Array; b: Int32Array; pieces: Pieces },
  insert: (at: number, from: number, to: number) => void,
): void {
  row.fill(ABSENT, hunk.fromA, hunk.toA);
  let before = hunk.fromA;
  let from = hunk.fromB;
  for (const [a, b] of pairHunk(hunk, sides)) {
    if (b > from) insert(before, from, b);
    row[a] = b;
    before = a + 1;
    from = b + 1;
  }
  if (hunk.toB > from) insert(before, from, hunk.toB);
}

interface Layout extends Star {
  onBackbone: readonly Int32Array[];
  slots: ReadonlyMap<number, Slot>;
}

function assemble(texts: readonly Int32Array[], layout: Layout): Columns {
  const strips = [...layout.slots.entries()]
    .sort(([left], [right]) => left - right)
    .flatMap(([at, { tails, inner, heads }]) => [
      stripOf(texts, layout, { insertions: tails, at, outer: layout.free }),
      stripOf(texts, layout, { insertions: inner, at, outer: false }),
      stripOf(texts, layout, { insertions: heads, at, outer: layout.free }),
    ])
    .filter((strip) => strip.width > 0);
  const width = strips.reduce((sum, strip) => sum + strip.width, layout.backbone.length);
  const cells = texts.map(() => new Int32Array(width));
  // All texts at each strip, rather than all strips for each text: a strip is small, and at hand for all of them.
  let from = 0;
  let column = 0;
  const copyUpTo = (to: number): void => {
    for (const [text, onBackbone] of layout.onBackbone.entries()) {
      const row = cells[text] as Int32Array;
      for (let at = from; at < to; at += 1) row[column + at - from] = onBackbone[at] as number;
    }
    column += to - from;
    from = to;
  };
  for (const strip of strips) {
    copyUpTo(strip.at);
    for (let text = 0, turn = 0; text < texts.length; text += 1) {
      const row = cells[text] as Int32Array;
      // Insertions stand in the order of the texts.
      const own = strip.insertions[turn]?.text === text ? strip.rows[turn++] : undefined;
      const other = !strip.outer && coversGap(layout, text, strip) ? ABSENT : OUTSIDE;
      for (let at = 0; at < strip.width; at += 1) row[column + at] = own?.[at] ?? other;
    }
    column += strip.width;
  }
  copyUpTo(layout.backbone.length);
  return { width, cells };
}

/** Columns that stand before one symbol of the backbone; `rows` holds the cells of the texts that insert something. */
interface Strip {
  at: number;
  outer: boolean;
  width: number;
  insertions: readonly Insertion[];
  rows: readonly Int32Array[];
}

function stripOf(
  texts: readonly Int32Array[],
  layout: Layout,
  { insertions, at, outer }: Pick<Strip, 'insertions' | 'at' | 'outer'>,
): Strip {
  if (insertions.length === 0) return { at, outer, width: 0, insertions, rows: [] };
  const { width, cells } = layout.alignInsertions(stretchesOf(texts, insertions), outer);
  const rows = insertions.map(({ from }, own) =>
    (cells[own] ?? new Int32Array(width).fill(OUTSIDE)).map((cell) =>
      cell >= 0 ? cell + from : outer ? cell : ABSENT,
    ),
  );
  return { at, outer, width, insertions, rows };
}

/**
 * Whether a text reaches the place before a symbol of the backbone: it goes on on both sides, or it begins or ends there
 * together with one that inserts something.
 */
function coversGap(
  { placements, free }: Layout,
  text: number,
  { at, insertions }: Pick<Strip, 'at' | 'insertions'>,
): boolean {
  const placement = placements[text];
  if (!placement) return false;
  if (!free || (placement.fromA < at && at < placement.toA)) return true;
  return insertions.some((insertion) => {
    const other = placements[insertion.text];
    return (placement.fromA === at && other?.fromA === at) || (placement.toA === at && other?.toA === at);
  });
}

function stretchesOf(texts: readonly Int32Array[], insertions: readonly Insertion[]): Int32Array[] {
  return insertions.map(({ text, from, to }) => (texts[text] ?? new Int32Array()).subarray(from, to));
}
