import { ABSENT, OUTSIDE, type Columns } from './columns.ts';
import { BREAK, SPACE } from './sequence.ts';

/** From so many pieces on, breaks and blanks not counted, what a witness lacks in one stretch is a passage left out. */
const passageLength = 12;

/**
 * A witness that leaves a passage out says nothing of what others dispute within it: it abstains there, while the
 * passage itself stays an omission. `texts` are the symbols of the witnesses; changes `columns`.
 */
export function abstainInGaps(texts: readonly Int32Array[], columns: Columns): void {
  const gaps = columns.cells.map((row) => passagesWithout(row, texts, columns));
  if (gaps.every((gap) => gap === null)) return;
  let last = -2;
  for (let column = 0; column < columns.width; column += 1) {
    if (!isDisputed(texts, columns, { gaps, column })) continue;
    // One character that stands between two disputed ones belongs to their place.
    const from = column - last === 2 ? column - 1 : column;
    gaps.forEach((gap, witness) => {
      if (gap?.[column] === 1)
        columns.cells[witness]?.fill(OUTSIDE, gap[from] === 1 ? from : column, column + 1);
    });
    last = column;
  }
}

/** 1 for every column of a passage that a witness leaves out; `null` where it leaves none out. */
function passagesWithout(row: Int32Array, texts: readonly Int32Array[], columns: Columns): Uint8Array | null {
  let gaps: Uint8Array | null = null;
  for (let from = 0; from < columns.width; from += 1) {
    if (row[from] !== ABSENT) continue;
    let pieces = 0;
    let to = from;
    for (; to < columns.width && row[to] === ABSENT; to += 1) if (isPrinted(texts, columns, to)) pieces += 1;
    if (pieces >= passageLength) (gaps ??= new Uint8Array(columns.width)).fill(1, from, to);
    from = to;
  }
  return gaps;
}

function isPrinted(texts: readonly Int32Array[], { cells }: Columns, column: number): boolean {
  return texts.some((symbols, witness) => {
    const symbol = symbols[cells[witness]?.[column] ?? OUTSIDE];
    return symbol !== undefined && symbol !== BREAK && symbol !== SPACE;
  });
}

/** Whether those who do not leave the passage out say different things in a column. */
function isDisputed(
  texts: readonly Int32Array[],
  { cells }: Columns,
  { gaps, column }: { gaps: readonly (Uint8Array | null)[]; column: number },
): boolean {
  if (!gaps.some((gap) => gap?.[column] === 1)) return false;
  let said: number | null = null;
  for (let witness = 0; witness < cells.length; witness += 1) {
    const cell = cells[witness]?.[column] ?? OUTSIDE;
    if (cell === OUTSIDE || gaps[witness]?.[column] === 1) continue;
    const symbol = cell === ABSENT ? ABSENT : (texts[witness]?.[cell] ?? ABSENT);
    const own = symbol === SPACE ? ABSENT : symbol;
    if (said !== null && own !== said) return true;
    said = own;
  }
  return false;
}
