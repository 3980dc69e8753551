import { ABSENT, type Columns } from './columns.ts';
import { describeColumns, type Column } from './describe-columns.ts';
import { columnText, type ColumnText } from './column-text.ts';
import { joinRewritten } from './join-rewritten.ts';
import { meet, refines, somePair } from './partitions.ts';
import type { Interner, Sequence } from './sequence.ts';

/** Columns `[from, to)` at which witnesses differ: in what is said or set, in width alone, or in a break. */
export interface Place {
  kind: 'text' | 'width' | 'break';
  from: number;
  to: number;
}

/** Stretches of different partitions next to each other are one place, if they have at most so many columns together. */
const longestMixedPlace = 8;

/**
 * Groups differing columns to places. Columns with the same partition at most one equal character apart are one
 * place (整治形式主义/治政); so are neighbours where one witness's longer reading runs on, or where one witness has
 * nothing and the others differ. A break ends every place.
 */
export function findPlaces(columns: Columns, sequences: readonly Sequence[], interner: Interner): Place[] {
  const described = describeColumns(columns, sequences, interner);
  const text = columnText(columns, sequences, interner);
  const places = chainsOf(stretchesOf(described, text), described, columns).flatMap(placesOf);
  return withWidths(joinRewritten(places, text), described);
}

/** A place of text or a break, and who agrees with whom in it; `alike`: one word, in different spellings. */
export interface Stretch extends Place {
  partition: string;
  alike: boolean;
}

/** The breaks, and the stretches of columns with one partition; words that are alike by themselves. */
function stretchesOf(described: readonly Column[], text: ColumnText): Stretch[] {
  const stretches: Stretch[] = [];
  described.forEach(({ type, partition }, at) => {
    const last = stretches.at(-1);
    const own = { from: at, to: at + 1, partition, alike: false };
    if (type === 'break') stretches.push({ ...own, kind: 'break' });
    if (type !== 'text') return;
    own.alike = text.isWritten(at) && somePair(partition, (left, right) => text.alike(at, left, right) > 0);
    const goesOn = last?.kind === 'text' && last.partition === partition && !last.alike && !own.alike;
    if (goesOn && isBridged(described, last.to, at)) last.to = at + 1;
    else stretches.push({ ...own, kind: 'text' });
  });
  return stretches;
}

/** Whether no more than one equal character stands between two columns, which then is no mark. */
function isBridged(described: readonly Column[], from: number, to: number): boolean {
  let equal = 0;
  for (let at = from; at < to; at += 1) if (described[at]?.type === 'equal') equal += 1;
  return equal === 0 || (equal === 1 && to - from === 1 && described[from]?.bridges === true);
}

/** Stretches that have nothing but blanks between them and belong together, in groups. */
function chainsOf(
  stretches: readonly Stretch[],
  described: readonly Column[],
  { cells }: Columns,
): Stretch[][] {
  const chains: Stretch[][] = [];
  let partition = '';
  for (const stretch of stretches) {
    const chain = chains.at(-1);
    const last = chain?.at(-1);
    if (chain && last && touches(last, stretch, described)) {
      const gap = cells.some((row) => isGap(row, described, { from: chain[0]?.from ?? 0, to: stretch.to }));
      const both = gap || refines(partition, stretch.partition) || refines(stretch.partition, partition);
      const joined = both ? meet(partition, stretch.partition) : null;
      if (joined !== null) {
        chain.push(stretch);
        partition = joined;
        continue;
      }
    }
    chains.push([stretch]);
    partition = stretch.partition;
  }
  return chains;
}

function touches(left: Stretch, right: Stretch, described: readonly Column[]): boolean {
  if (left.kind === 'break' || right.kind === 'break' || left.alike || right.alike) return false;
  for (let at = left.to; at < right.from; at += 1) if (described[at]?.blank !== true) return false;
  return true;
}

/** Whether a witness has nothing, blanks aside, in any of some columns. */
function isGap(
  row: Int32Array,
  described: readonly Column[],
  { from, to }: Pick<Place, 'from' | 'to'>,
): boolean {
  for (let at = from; at < to; at += 1) if (row[at] !== ABSENT && described[at]?.blank !== true) return false;
  return true;
}

/** The places of a chain: one, or, where that would be too long to be read as one, each stretch by itself. */
function placesOf(chain: readonly Stretch[]): Stretch[] {
  const [first, ...others] = chain;
  if (!first) return [];
  const length = chain.reduce((sum, { from, to }) => sum + to - from, 0);
  if (others.length === 0 || length > longestMixedPlace) return [...chain];
  const partition = others.reduce((all, next) => meet(all, next.partition) ?? all, first.partition);
  return [{ ...first, to: others.at(-1)?.to ?? first.to, partition }];
}

/** Adds the places of width alone; blanks next to a place that parts the same witnesses become part of it. */
function withWidths(stretches: readonly Stretch[], described: readonly Column[]): Place[] {
  const taken = new Uint8Array(described.length);
  const takeBlanks = (belongs: (place: Stretch, column: Column) => boolean): void => {
    for (const place of stretches) {
      const joins = (at: number): boolean => {
        const column = described[at];
        return place.kind === 'text' && column?.blank === true && taken[at] === 0 && belongs(place, column);
      };
      while (joins(place.to)) place.to += 1;
      while (joins(place.from - 1)) place.from -= 1;
      taken.fill(1, place.from, place.to);
    }
  };
  takeBlanks((place, column) => place.partition === column.partition);
  takeBlanks((place, column) => refines(place.partition, column.partition));
  const all: Place[] = stretches.map(({ kind, from, to }) => ({ kind, from, to }));
  let open: Place | null = null;
  described.forEach(({ type, partition }, at) => {
    if (type !== 'width' || taken[at] === 1) return;
    if (open && open.to === at && described[open.from]?.partition === partition) open.to = at + 1;
    else all.push((open = { kind: 'width', from: at, to: at + 1 }));
  });
  return all.sort((left, right) => left.from - right.from);
}
