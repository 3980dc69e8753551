import { ABSENT, OUTSIDE, type Columns } from './columns.ts';
import type { FreeEnds } from './sequence.ts';

/**
 * A witness runs through from the first column that it shares to the last, and on to the ends of the story where its own
 * are not free: what it lacks there it does not have. So two witnesses are told apart wherever both are. Where another
 * one goes on by itself, behind its last column in common or before its first, the others do not reach. A witness that
 * shares nothing covers nothing. Changes `columns`.
 */
export function reachThrough({ width, cells }: Columns, ends: readonly FreeEnds[]): void {
  if (!cells.some((row) => row.includes(OUTSIDE))) return;
  const shared = sharedColumns(cells, width);
  const cores = cells.map((row, witness) => coreOf(row, shared, ends[witness]));
  const goesOn = new Uint8Array(width);
  cells.forEach((row, witness) => {
    const [from, to] = cores[witness] ?? [0, 0];
    for (let column = from; column < to; column += 1) if ((row[column] as number) >= 0) goesOn[column] = 1;
  });
  cells.forEach((row, witness) => {
    const [from, to] = cores[witness] ?? [0, 0];
    for (let column = from; column < to; column += 1)
      if (row[column] === OUTSIDE && goesOn[column] === 1) row[column] = ABSENT;
  });
}

/** 1 for every column that two witnesses reach, or more. */
function sharedColumns(cells: readonly Int32Array[], width: number): Uint8Array {
  const reached = new Uint8Array(width);
  for (const row of cells)
    for (let column = 0; column < width; column += 1)
      if (row[column] !== OUTSIDE && (reached[column] as number) < 2)
        reached[column] = (reached[column] as number) + 1;
  return reached.map((count) => count >> 1);
}

/** Columns `[from, to)` that a witness runs through. */
function coreOf(row: Int32Array, shared: Uint8Array, free: FreeEnds | undefined): [from: number, to: number] {
  const isCommon = (cell: number, column: number): boolean => shared[column] === 1 && cell !== OUTSIDE;
  const first = row.findIndex(isCommon);
  if (first < 0) return [0, 0];
  return [
    free?.start === true ? first : 0,
    free?.end === true ? row.findLastIndex(isCommon) + 1 : row.length,
  ];
}
