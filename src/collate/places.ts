import { ABSENT, OUTSIDE, type Columns, type KindOf } from './columns.ts';
import { BREAK, SPACE, type Sequence } from './sequence.ts';

/** Columns `[from, to)` at which witnesses differ: in what is said or set, in width alone, or in a break. */
export interface Place {
  kind: 'text' | 'width' | 'break';
  from: number;
  to: number;
}

/** What a column says: who agrees with whom (one character a witness), and whether a place may reach across it. */
interface Column {
  type: 'equal' | 'text' | 'width' | 'break';
  /** Who agrees with whom in what is said; for `width` in how it is spelled. */
  partition: string;
  /** An equal character that is no mark: a place may reach over one. */
  bridges: boolean;
  /** Nothing but white space, here and not there. */
  blank: boolean;
}

/** Differing columns next to each other are one place, whatever their partitions, up to this many. */
const longestMixedPlace = 8;

/**
 * Groups differing columns to places. Columns with the same partition at most one equal character apart are one
 * place (整治形式主义/治政); so are neighbours where one witness's longer reading runs on. A break ends every place.
 */
export function findPlaces(columns: Columns, sequences: readonly Sequence[], kindOf: KindOf): Place[] {
  const read = columnReader(columns, sequences, kindOf);
  const described = Array.from({ length: columns.width }, (_, at) => read(at));
  const places: Place[] = [];
  let open: (Place & { partition: string }) | null = null;
  const close = (): void => {
    if (open) places.push({ kind: open.kind, from: open.from, to: open.to });
    open = null;
  };
  described.forEach((column, at) => {
    if (column.type === 'break') {
      close();
      places.push({ kind: 'break', from: at, to: at + 1 });
    } else if (column.type === 'text') {
      const joined: string | null = open && join(open, column.partition, described.slice(open.to, at));
      if (open && joined !== null) open = { ...open, to: at + 1, partition: joined };
      else {
        close();
        open = { kind: 'text', from: at, to: at + 1, partition: column.partition };
      }
    }
  });
  close();
  return withWidths(places, described);
}

/** The partition of a place with one more column, or `null` where the column is a place of its own. */
function join(
  open: Place & { partition: string },
  partition: string,
  between: readonly Column[],
): string | null {
  if (partition === open.partition) {
    const equal = between.filter(({ type }) => type === 'equal');
    if (equal.length === 0) return partition;
    return equal.length === 1 && between.length === 1 && equal[0]?.bridges ? partition : null;
  }
  if (between.length > 0 || open.to - open.from >= longestMixedPlace) return null;
  if (refines(partition, open.partition)) return partition;
  return refines(open.partition, partition) ? open.partition : null;
}

/** Whether witnesses apart in the coarser partition are apart in the finer one too, and the same ones abstain. */
function refines(finer: string, coarser: string): boolean {
  const image = new Map<string, string>();
  for (let at = 0; at < finer.length; at += 1) {
    const own = finer.charAt(at);
    const other = coarser.charAt(at);
    if ((own === '-') !== (other === '-')) return false;
    if ((image.get(own) ?? other) !== other) return false;
    image.set(own, other);
  }
  return true;
}

/** Adds the places of width alone; blanks next to a place of the same witnesses become part of it. */
function withWidths(places: readonly Place[], described: readonly Column[]): Place[] {
  const taken = new Uint8Array(described.length);
  for (const place of places) {
    const partition = described[place.from]?.partition;
    const isBlank = (at: number): boolean =>
      place.kind === 'text' && described[at]?.blank === true && described[at].partition === partition;
    while (isBlank(place.to)) place.to += 1;
    while (isBlank(place.from - 1) && taken[place.from - 1] === 0) place.from -= 1;
    taken.fill(1, place.from, place.to);
  }
  const all = [...places];
  let open: Place | null = null;
  described.forEach(({ type, partition }, at) => {
    if (type !== 'width' || taken[at] === 1) return;
    if (open && open.to === at && described[open.from]?.partition === partition) open.to = at + 1;
    else all.push((open = { kind: 'width', from: at, to: at + 1 }));
  });
  return all.sort((left, right) => left.from - right.from);
}

const plain = { partition: '', bridges: false, blank: false } as const;
const breaking: Column = { ...plain, type: 'break' };
const equal: Column = { ...plain, type: 'equal' };
const bridging: Column = { ...plain, type: 'equal', bridges: true };

function columnReader(
  { cells }: Columns,
  sequences: readonly Sequence[],
  kindOf: KindOf,
): (at: number) => Column {
  return (at) => {
    const said: number[] = [];
    const spelled: number[] = [];
    let first = ABSENT;
    let differs = false;
    for (let witness = 0; witness < cells.length; witness += 1) {
      const cell = cells[witness]?.[at] ?? OUTSIDE;
      if (cell < 0) {
        said.push(cell);
        spelled.push(cell);
        differs ||= cell === ABSENT;
        continue;
      }
      const symbol = sequences[witness]?.symbols[cell] ?? ABSENT;
      const spelling = (sequences[witness]?.spellings[cell] ?? ABSENT) + 0x4000_0000;
      differs ||= symbol + 0x4000_0000 !== spelling || (first >= 0 && first !== symbol);
      said.push(symbol === SPACE ? ABSENT : symbol);
      spelled.push(spelling);
      first = symbol;
    }
    if (first === BREAK) return breaking;
    if (!differs) return kindOf(first) === 'grapheme' ? bridging : equal;
    return differingColumn(said, spelled, { first, bridges: kindOf(first) === 'grapheme' });
  };
}

function differingColumn(
  said: readonly number[],
  spelled: readonly number[],
  { first, bridges }: { first: number; bridges: boolean },
): Column {
  const partition = partitionOf(said);
  if (partition !== null) return { ...plain, type: 'text', partition };
  const spelling = partitionOf(spelled);
  if (spelling !== null) return { ...plain, type: 'width', partition: spelling, blank: first === SPACE };
  return { ...plain, type: 'equal', bridges };
}

/** One letter a witness, the same for those that agree, `-` for those that abstain; `null` where all agree. */
function partitionOf(values: readonly number[]): string | null {
  const first = values.find((value) => value !== OUTSIDE);
  if (values.every((value) => value === OUTSIDE || value === first)) return null;
  const letters = new Map<number, string>();
  let partition = '';
  for (const value of values) {
    if (value === OUTSIDE) {
      partition += '-';
      continue;
    }
    const letter = letters.get(value) ?? String.fromCharCode(0x41 + letters.size);
    letters.set(value, letter);
    partition += letter;
  }
  return partition;
}
