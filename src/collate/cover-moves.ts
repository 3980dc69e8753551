import { ABSENT, OUTSIDE, type Columns } from './columns.ts';
import { isSameElsewhere, shortestMove } from './same-elsewhere.ts';
import { BREAK } from './sequence.ts';

/** Columns `[from, to)`. */
interface Stretch {
  from: number;
  to: number;
}

/**
 * What a witness prints beyond the others' beginning or end is no place of theirs, unless it lacks that text between:
 * then it has been moved there, and the others are said to have nothing there.
 */
export function coverMoves(texts: readonly Int32Array[], columns: Columns): void {
  const only = onlyReaching(columns);
  texts.forEach((symbols, witness) => {
    const own = columns.cells[witness] ?? new Int32Array();
    const alone = stretchesOf(columns.width, (column) => {
      const cell = own[column] as number;
      return only[column] === witness && cell >= 0 && symbols[cell] !== BREAK;
    });
    if (alone.length === 0) return;
    const gaps = stretchesOf(columns.width, (column) => own[column] === ABSENT);
    for (const stretch of alone) {
      const said = symbolsIn(columns, symbols, { witness, stretch });
      if (
        gaps.some((gap) =>
          texts.some((other, at) =>
            isSameElsewhere(said, symbolsIn(columns, other, { witness: at, stretch: gap })),
          ),
        )
      ) {
        reach(columns, witness, stretch);
      }
    }
  });
}

/** For each column the one witness that reaches it, -1 where several do. */
function onlyReaching({ width, cells }: Columns): Int32Array {
  return new Int32Array(width).map((_, column) => {
    let only = -1;
    for (let witness = 0; witness < cells.length; witness += 1) {
      if (cells[witness]?.[column] === OUTSIDE) continue;
      if (only >= 0) return -1;
      only = witness;
    }
    return only;
  });
}

/** The stretches, long enough for a move, of columns that fit. */
function stretchesOf(width: number, fits: (column: number) => boolean): Stretch[] {
  const stretches: Stretch[] = [];
  for (let column = 0; column < width; column += 1) {
    if (!fits(column)) continue;
    const last = stretches.at(-1);
    if (last?.to === column) last.to = column + 1;
    else stretches.push({ from: column, to: column + 1 });
  }
  return stretches.filter(({ from, to }) => to - from >= shortestMove);
}

function symbolsIn(
  { cells }: Columns,
  symbols: Int32Array,
  { witness, stretch }: { witness: number; stretch: Stretch },
): Int32Array {
  const row = cells[witness]?.subarray(stretch.from, stretch.to) ?? new Int32Array();
  return row.filter((cell) => cell >= 0 && symbols[cell] !== BREAK).map((cell) => symbols[cell] as number);
}

/** Lets the witnesses that begin or end next to a stretch reach over it. */
function reach({ cells }: Columns, witness: number, { from, to }: Stretch): void {
  cells.forEach((row, other) => {
    if (other === witness) return;
    const before = nearest(row, from, -1);
    const behind = nearest(row, to - 1, 1);
    if (before !== null) row.fill(ABSENT, before + 1, to);
    else if (behind !== null) row.fill(ABSENT, from, behind);
  });
}

/** The next column in a direction that a witness reaches. */
function nearest(row: Int32Array, start: number, step: 1 | -1): number | null {
  for (let column = start + step; column >= 0 && column < row.length; column += step) {
    if (row[column] !== OUTSIDE) return column;
  }
  return null;
}
