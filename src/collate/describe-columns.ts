import { ABSENT, OUTSIDE, type Columns, type KindOf } from './columns.ts';
import { BREAK, SPACE, type Sequence } from './sequence.ts';

/** What a column says, and who agrees with whom. */
export interface Column {
  type: 'equal' | 'text' | 'width' | 'break';
  /**
   * One letter a witness, the same for those that agree, `-` for those that abstain: in what is said; for `width`, in
   * how it is spelled.
   */
  partition: string;
  /** An equal character that is no mark: a place may reach over one. */
  bridges: boolean;
  /** Nothing but white space, here and not there. */
  blank: boolean;
}

const plain = { partition: '', bridges: false, blank: false } as const;
const breaking: Column = { ...plain, type: 'break' };
const equal: Column = { ...plain, type: 'equal' };
const bridging: Column = { ...plain, type: 'equal', bridges: true };

/** Reads every column of a story. */
export function describeColumns(
  { width, cells }: Columns,
  sequences: readonly Sequence[],
  kindOf: KindOf,
): Column[] {
  const said = new Int32Array(cells.length);
  const spelled = new Int32Array(cells.length);
  return Array.from({ length: width }, (_, at) => {
    let first = ABSENT;
    let differs = false;
    for (let witness = 0; witness < cells.length; witness += 1) {
      const cell = cells[witness]?.[at] ?? OUTSIDE;
      const sequence = sequences[witness];
      if (cell < 0 || !sequence) {
        said[witness] = spelled[witness] = cell;
        differs ||= cell === ABSENT;
        continue;
      }
      const symbol = sequence.symbols[cell] as number;
      const spelling = sequence.spellings[cell] as number;
      differs ||= symbol !== spelling || (first >= 0 && first !== symbol);
      said[witness] = symbol === SPACE ? ABSENT : symbol;
      spelled[witness] = spelling + 0x4000_0000;
      first = symbol;
    }
    if (first === BREAK) return breaking;
    const bridges = kindOf(first) === 'grapheme';
    if (!differs) return bridges ? bridging : equal;
    return differingColumn(said, spelled, { first, bridges });
  });
}

function differingColumn(
  said: Int32Array,
  spelled: Int32Array,
  { first, bridges }: { first: number; bridges: boolean },
): Column {
  if (isDivided(said)) return { ...plain, type: 'text', partition: partitionOf(said) };
  if (!isDivided(spelled)) return { ...plain, type: 'equal', bridges };
  return { ...plain, type: 'width', partition: partitionOf(spelled), blank: first === SPACE };
}

/** Whether two witnesses that reach the column differ. */
function isDivided(values: Int32Array): boolean {
  let first = OUTSIDE;
  for (const value of values) {
    if (value === OUTSIDE) continue;
    if (first !== OUTSIDE && value !== first) return true;
    first = value;
  }
  return false;
}

function partitionOf(values: Int32Array): string {
  const letters = new Map([[OUTSIDE, '-']]);
  let partition = '';
  for (const value of values) {
    let letter = letters.get(value);
    if (letter === undefined) letters.set(value, (letter = String.fromCharCode(0x40 + letters.size)));
    partition += letter;
  }
  return partition;
}
