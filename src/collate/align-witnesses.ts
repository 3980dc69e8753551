import { backboneOf, longestOf } from './backbone-of.ts';
import { ABSENT, OUTSIDE, type Columns, type Pieces } from './columns.ts';
import { consensus } from './consensus.ts';
import { coverMoves } from './cover-moves.ts';
import { dropStrangers } from './drop-strangers.ts';
import { commonEnds } from './exact.ts';
import { fillColumns, type Star } from './fill-columns.ts';
import { alignPair } from './pair.ts';
import { Backbone, placeOn } from './place.ts';
import { reachThrough } from './reach-through.ts';
import type { FreeEnds, Sequence } from './sequence.ts';
import { settleSpaces, withoutSpaces } from './settle-spaces.ts';
import { slideHunks } from './slide.ts';
import type { Placement } from './trim-ends.ts';

/**
 * Aligns witnesses piece by piece: all to the longest one, what they insert there among themselves, and then all once
 * more to the reading of the majority, so that the first choice leaves no trace. The order of the witnesses decides
 * ties alone; give them sorted.
 */
export function alignWitnesses(sequences: readonly Sequence[], pieces: Pieces): Columns {
  const texts = sequences.map(({ symbols }) => symbols);
  const ends = sequences.map(({ free }) => free);
  const unspaced = texts.map(withoutSpaces);
  const aligned = alignFreely({ texts: unspaced.map(({ symbols }) => symbols), ends, pieces });
  const columns = settleSpaces(texts, { unspaced, columns: dropStrangers(aligned), pieces });
  coverMoves(texts, columns);
  reachThrough(columns, ends);
  sequences.forEach((sequence, witness) => {
    abstainAtSeams(columns.cells[witness] ?? new Int32Array(), sequence.lostBefore);
  });
  return columns;
}

/** Texts to be aligned, which of their ends are free, what their symbols are. */
interface Texts {
  texts: readonly Int32Array[];
  ends: readonly FreeEnds[];
  pieces: Pieces;
}

const whole: FreeEnds = { start: false, end: false };

/** Aligns texts each of which belongs to some other; those that share nothing with the rest come behind, by themselves. */
function alignFreely(all: Texts): Columns {
  const { texts, ends } = all;
  const first = backboneOf(texts, ends);
  let star = alignToBackbone(all, texts[first] ?? new Int32Array(), ends[first] ?? whole);
  for (let before = 0; star.placed.length > before && star.placed.length < texts.length;) {
    before = star.placed.length;
    const grown = alignAgain(all, star);
    if (grown.placed.length > before) star = grown;
  }
  if (star.placed.length > 2) star = alignAgain(all, star);
  const { columns, placed } = star;
  const rest = [...texts.keys()].filter((text) => !placed.includes(text) && texts[text]?.length !== 0);
  if (rest.length === 0 || placed.length === 0) return columns;
  const apart = alignFreely({
    ...all,
    texts: rest.map((text) => texts[text] ?? new Int32Array()),
    ends: rest.map((text) => ends[text] ?? whole),
  });
  const cells = columns.cells.map((row, text) => {
    const longer = new Int32Array(columns.width + apart.width).fill(OUTSIDE);
    longer.set(row);
    const own = apart.cells[rest.indexOf(text)];
    if (own) longer.set(own, columns.width);
    return longer;
  });
  return { width: columns.width + apart.width, cells };
}

/** Columns, what they were made around, and which texts have a place in them. */
interface Aligned {
  backbone: Int32Array;
  columns: Columns;
  placed: number[];
}

/** Aligns texts to what most of them have; nothing changes where that is what they were aligned to already. */
function alignAgain(all: Texts, star: Aligned): Aligned {
  const agreed = consensus(all.texts, star.columns);
  const [same] = commonEnds(agreed, star.backbone);
  if (same === agreed.length && same === star.backbone.length) return star;
  const placed = star.placed.map((text) => all.ends[text] ?? whole);
  return alignToBackbone(all, agreed, {
    start: placed.every(({ start }) => start),
    end: placed.every(({ end }) => end),
  });
}

/** Lays all texts that belong there against a backbone. */
function alignToBackbone({ texts, ends, pieces }: Texts, backbone: Int32Array, free: FreeEnds): Aligned {
  const target = new Backbone(backbone, free, pieces);
  const placements = texts.map((text, at) => {
    if (text === backbone) return identity(text.length);
    const placement = placeOn(target, text, ends[at] ?? whole);
    return placement && { ...placement, hunks: slideHunks(placement.hunks, [backbone, text], pieces) };
  });
  const star = { backbone, placements, pieces, free: true, alignInsertions: inserter(pieces) };
  return {
    backbone,
    columns: fillColumns(texts, star),
    placed: [...texts.keys()].filter((text) => placements[text] !== null),
  };
}

const identity = (length: number): Placement => ({ fromA: 0, toA: length, fromB: 0, toB: length, hunks: [] });

/** Texts that are known to stand between the same neighbours, aligned from end to end. */
function alignBetween(texts: readonly Int32Array[], pieces: Pieces): Columns {
  const hub = longestOf(texts);
  const placements = texts.map((text) => ({
    ...identity(hub.length),
    toB: text.length,
    hunks: text === hub ? [] : slideHunks(alignPair(hub, text), [hub, text], pieces),
  }));
  const star = { backbone: hub, placements, pieces, free: false, alignInsertions: inserter(pieces) };
  return fillColumns(texts, star);
}

function inserter(pieces: Pieces): Star['alignInsertions'] {
  return (stretches, outer) => {
    const [only] = stretches;
    if (stretches.length === 1 && only) return { width: only.length, cells: [Int32Array.from(only.keys())] };
    if (!outer) return alignBetween(stretches, pieces);
    return alignFreely({
      texts: stretches,
      ends: stretches.map(() => ({ start: true, end: true })),
      pieces,
    });
  };
}

/** Where the print may lack text, a gap says nothing: the witness abstains there. */
function abstainAtSeams(cells: Int32Array, lostBefore: Uint8Array): void {
  if (!lostBefore.includes(1)) return;
  let next = 0;
  let gap = 0;
  for (let column = 0; column <= cells.length; column += 1) {
    const cell = cells[column] ?? OUTSIDE;
    if (cell === ABSENT) {
      gap += 1;
      continue;
    }
    if (lostBefore[next] === 1) cells.fill(OUTSIDE, column - gap, column);
    gap = 0;
    if (cell !== OUTSIDE) next += 1;
  }
}
