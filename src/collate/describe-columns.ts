import { formOf, keyOf } from '../text/form.ts';
import { areOneText } from '../text/script-forms.ts';
import { ABSENT, OUTSIDE, type Columns } from './columns.ts';
import { partitionOf } from './partitions.ts';
import { BREAK, SPACE, type Interner, type Sequence } from './sequence.ts';

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

/** Keeps numbers of spellings apart from what says that there is none. */
const SPELLED = 0x4000_0000;

/** Reads every column of a story. */
export function describeColumns(
  { width, cells }: Columns,
  sequences: readonly Sequence[],
  interner: Interner,
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
      spelled[witness] = spelling + SPELLED;
      first = symbol;
    }
    if (first === BREAK) return breaking;
    const bridges = interner.kindOf(first) === 'grapheme';
    if (!differs) return bridges ? bridging : equal;
    const column = differingColumn(said, spelled, { first, bridges });
    return column.type === 'width' && !column.blank
      ? inScripts(column, { spelled, sequences, interner })
      : column;
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

/**
 * A column that differs in spelling: of text after all where its characters cannot be one Traditional character (發
 * and 髮, both 发 in Simplified).
 */
function inScripts(
  column: Column,
  {
    spelled,
    sequences,
    interner,
  }: { spelled: Int32Array; sequences: readonly Sequence[]; interner: Interner },
): Column {
  const printed = sequences.flatMap(({ script }, witness) => {
    const spelling = spelled[witness] as number;
    return spelling === OUTSIDE
      ? []
      : [{ witness, script, text: formOf(interner.textOf(spelling - SPELLED)) }];
  });
  const [first] = printed;
  // Tokens that somebody else has normalized may be one for other reasons.
  if (!first || printed.some(({ text }) => keyOf(text) !== keyOf(first.text))) return column;
  if (areOneText(printed)) return column;
  const forms = new Map<string, number>();
  const values = new Int32Array(sequences.length).fill(OUTSIDE);
  for (const { witness, text } of printed) {
    const form = forms.get(text) ?? forms.size;
    forms.set(text, form);
    values[witness] = form;
  }
  return { ...plain, type: 'text', partition: partitionOf(values) };
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
