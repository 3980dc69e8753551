import { ABSENT, OUTSIDE, type Columns, type KindOf } from './columns.ts';
import type { Hunk } from './exact.ts';
import { pairHunk } from './pair-hunk.ts';
import type { Placement } from './place.ts';

/** Texts that have all been laid against one backbone. */
export interface Star {
  backbone: Int32Array;
  placements: readonly (Placement | null)[];
  kindOf: KindOf;
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
  const loose: Insertion[] = [];
  star.placements.forEach((placement, text) => {
    const symbols = texts[text] ?? new Int32Array();
    const row = onBackbone[text] ?? new Int32Array();
    if (!placement) {
      if (symbols.length > 0) loose.push({ text, from: 0, to: symbols.length });
      return;
    }
    if (placement.fromB > 0) slotAt(placement.fromA).heads.push({ text, from: 0, to: placement.fromB });
    lay(row, placement, { a: star.backbone, b: symbols, kindOf: star.kindOf }, (at, from, to) => {
      slotAt(at).inner.push({ text, from, to });
    });
    if (placement.toB < symbols.length) {
      slotAt(placement.toA).tails.push({ text, from: placement.toB, to: symbols.length });
    }
  });
  return assemble(texts, { ...star, onBackbone, slots, loose });
}

/** Writes one text's pieces into its row and hands out what it inserts. */
function lay(
  row: Int32Array,
  placement: Placement,
  sides: { a: Int32Array; b: Int32Array; kindOf: KindOf },
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
  sides: { a: Int32Array; b: Int32Array; kindOf: KindOf },
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
  loose: readonly Insertion[];
}

function assemble(texts: readonly Int32Array[], layout: Layout): Columns {
  const strips = [...layout.slots.entries()]
    .sort(([left], [right]) => left - right)
    .flatMap(([at, { tails, inner, heads }]) => [
      stripOf(texts, layout, { insertions: tails, at, outer: layout.free }),
      stripOf(texts, layout, { insertions: inner, at, outer: false }),
      stripOf(texts, layout, { insertions: heads, at, outer: layout.free }),
    ]);
  const end = layout.backbone.length;
  for (const insertion of layout.loose) {
    strips.push(stripOf(texts, layout, { insertions: [insertion], at: end, outer: true }));
  }
  const width = strips.reduce((sum, strip) => sum + strip.width, end);
  const cells = texts.map((_, text) => {
    const row = new Int32Array(width);
    const onBackbone = layout.onBackbone[text] ?? new Int32Array();
    let from = 0;
    let to = 0;
    for (const strip of strips) {
      row.set(onBackbone.subarray(from, strip.at), to);
      to += strip.at - from;
      from = strip.at;
      writeStrip(row.subarray(to, to + strip.width), strip, text);
      to += strip.width;
    }
    row.set(onBackbone.subarray(from), to);
    return row;
  });
  return { width, cells };
}

/** Columns that stand before one symbol of the backbone. */
interface Strip extends Pick<Columns, 'width' | 'cells'> {
  at: number;
  outer: boolean;
  insertions: readonly Insertion[];
  /** What a text has that inserts nothing here. */
  none: readonly number[];
}

function stripOf(
  texts: readonly Int32Array[],
  layout: Layout,
  { insertions, at, outer }: { insertions: readonly Insertion[]; at: number; outer: boolean },
): Strip {
  if (insertions.length === 0) return { at, outer, insertions, width: 0, cells: [], none: [] };
  const { width, cells } = layout.alignInsertions(stretchesOf(texts, insertions), outer);
  const none = texts.map((_, text) => (!outer && coversGap(layout, text, at) ? ABSENT : OUTSIDE));
  return { at, outer, insertions, width, cells, none };
}

function writeStrip(row: Int32Array, { outer, insertions, cells, none }: Strip, text: number): void {
  const own = insertions.findIndex((insertion) => insertion.text === text);
  const from = insertions[own]?.from ?? 0;
  const inner = cells[own];
  if (!inner) {
    row.fill(none[text] ?? OUTSIDE);
    return;
  }
  inner.forEach((cell, column) => (row[column] = cell >= 0 ? cell + from : outer ? cell : ABSENT));
}

function coversGap({ placements, free }: Layout, text: number, at: number): boolean {
  const placement = placements[text];
  if (!placement) return false;
  return !free || (placement.fromA < at && at < placement.toA);
}

function stretchesOf(texts: readonly Int32Array[], insertions: readonly Insertion[]): Int32Array[] {
  return insertions.map(({ text, from, to }) => (texts[text] ?? new Int32Array()).subarray(from, to));
}
