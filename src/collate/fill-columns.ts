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
  const rows: number[][] = texts.map(() => []);
  const append = (insertions: readonly Insertion[], at: number, outer: boolean): void => {
    if (insertions.length === 0) return;
    const inner = layout.alignInsertions(stretchesOf(texts, insertions), outer);
    rows.forEach((row, text) => {
      const own = insertions.findIndex((insertion) => insertion.text === text);
      const cells = inner.cells[own];
      const base = insertions[own]?.from ?? 0;
      const none = !outer && coversGap(layout, text, at) ? ABSENT : OUTSIDE;
      for (let column = 0; column < inner.width; column += 1) {
        const cell = cells?.[column] ?? none;
        row.push(cell >= 0 ? cell + base : cells && !outer ? ABSENT : cell);
      }
    });
  };
  for (let at = 0; at <= layout.backbone.length; at += 1) {
    const slot = layout.slots.get(at);
    if (slot) {
      append(slot.tails, at, layout.free);
      append(slot.inner, at, false);
      append(slot.heads, at, layout.free);
    }
    if (at === layout.backbone.length) break;
    layout.onBackbone.forEach((cells, text) => rows[text]?.push(cells[at] as number));
  }
  for (const insertion of layout.loose) append([insertion], layout.backbone.length, true);
  return { width: rows[0]?.length ?? 0, cells: rows.map((row) => Int32Array.from(row)) };
}

function coversGap({ placements, free }: Layout, text: number, at: number): boolean {
  const placement = placements[text];
  if (!placement) return false;
  return !free || (placement.fromA < at && at < placement.toA);
}

function stretchesOf(texts: readonly Int32Array[], insertions: readonly Insertion[]): Int32Array[] {
  return insertions.map(({ text, from, to }) => (texts[text] ?? new Int32Array()).subarray(from, to));
}
