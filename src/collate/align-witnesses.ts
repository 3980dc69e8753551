import { ABSENT, OUTSIDE, type Columns, type KindOf } from './columns.ts';
import { consensus } from './consensus.ts';
import { dropStrangers } from './drop-strangers.ts';
import { fillColumns, type Star } from './fill-columns.ts';
import { alignPair } from './pair.ts';
import { Backbone, placeOn } from './place.ts';
import type { Placement } from './trim-ends.ts';
import type { Sequence } from './sequence.ts';
import { slideHunks } from './slide.ts';

/**
 * Aligns witnesses piece by piece: all to the longest one, what they insert there among themselves, and then all once
 * more to the reading of the majority, so that the first choice leaves no trace. The order of the witnesses decides
 * ties alone; give them sorted.
 */
export function alignWitnesses(sequences: readonly Sequence[], kindOf: KindOf): Columns {
  const texts = sequences.map(({ symbols }) => symbols);
  let columns = alignToHub(texts, kindOf);
  if (texts.length > 2) columns = alignToBackbone(texts, consensus(texts, columns), kindOf).columns;
  columns = dropStrangers(columns);
  sequences.forEach((sequence, witness) => {
    abstainAtSeams(columns.cells[witness] ?? new Int32Array(), sequence.lostBefore);
  });
  return columns;
}

/** Star to the longest text; texts that share nothing with it wait until the backbone has grown by the others. */
function alignToHub(texts: readonly Int32Array[], kindOf: KindOf): Columns {
  let hub = texts[0] ?? new Int32Array();
  for (const text of texts) if (text.length > hub.length) hub = text;
  let { columns, placed } = alignToBackbone(texts, hub, kindOf);
  for (let before = 0; placed > before && placed < texts.length;) {
    before = placed;
    ({ columns, placed } = alignToBackbone(texts, consensus(texts, columns), kindOf));
  }
  return columns;
}

function alignToBackbone(
  texts: readonly Int32Array[],
  backbone: Int32Array,
  kindOf: KindOf,
): { columns: Columns; placed: number } {
  const target = new Backbone(backbone);
  const placements = texts.map((text) => {
    if (text === backbone) return identity(text.length);
    const placement = placeOn(target, text);
    return placement && { ...placement, hunks: slideHunks(placement.hunks, [backbone, text], kindOf) };
  });
  return {
    columns: fillColumns(texts, {
      backbone,
      placements,
      kindOf,
      free: true,
      alignInsertions: inserter(kindOf),
    }),
    placed: placements.filter((placement) => placement !== null).length,
  };
}

const identity = (length: number): Placement => ({ fromA: 0, toA: length, fromB: 0, toB: length, hunks: [] });

/** Texts that are known to stand between the same neighbours, aligned from end to end. */
function alignBetween(texts: readonly Int32Array[], kindOf: KindOf): Columns {
  let hub = texts[0] ?? new Int32Array();
  for (const text of texts) if (text.length > hub.length) hub = text;
  const placements = texts.map((text) => ({
    ...identity(hub.length),
    toB: text.length,
    hunks: text === hub ? [] : slideHunks(alignPair(hub, text), [hub, text], kindOf),
  }));
  return fillColumns(texts, {
    backbone: hub,
    placements,
    kindOf,
    free: false,
    alignInsertions: inserter(kindOf),
  });
}

function inserter(kindOf: KindOf): Star['alignInsertions'] {
  return (stretches, outer) => {
    const [only] = stretches;
    if (stretches.length === 1 && only) return { width: only.length, cells: [Int32Array.from(only.keys())] };
    return outer ? alignToHub(stretches, kindOf) : alignBetween(stretches, kindOf);
  };
}

/** Where the print may lack text, a gap says nothing: the witness abstains there. */
function abstainAtSeams(cells: Int32Array, lostBefore: Uint8Array): void {
  let next = 0;
  let gapFrom = -1;
  for (let column = 0; column <= cells.length; column += 1) {
    const cell = cells[column];
    if (cell === ABSENT) {
      if (gapFrom < 0) gapFrom = column;
      continue;
    }
    const piece = cell !== undefined && cell >= 0 ? cell : next;
    if (gapFrom >= 0 && lostBefore[piece] === 1) cells.fill(OUTSIDE, gapFrom, column);
    gapFrom = -1;
    if (cell !== undefined && cell >= 0) next = cell + 1;
  }
}
