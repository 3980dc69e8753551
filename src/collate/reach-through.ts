import { ABSENT, OUTSIDE, type Columns } from './columns.ts';
import type { FreeEnds } from './sequence.ts';

/**
 * A witness runs through from the first column that it shares to the last, and on to the ends of the story where its own
 * are not free: what it lacks there it does not have. So two witnesses are told apart wherever both are. Where another
 * one goes on by itself, behind its last column in common or before its first, the others do not reach. A witness that
 * shares nothing covers nothing. Changes `columns`.
 */
export function reachThrough({ width, cells }: Columns, ends: readonly FreeEnds[]): void {
  const shared = sharedColumns(cells, width);
  const cores = cells.map((row, witness): [number, number] => {
    const isCommon = (cell: number, column: number): boolean => shared[column] === 1 && cell !== OUTSIDE;
    const [first, last] = [row.findIndex(isCommon), row.findLastIndex(isCommon)];
    if (first < 0) return [width, 0];
    const { start, end } = ends[witness] ?? { start: false, end: false };
    return [start ? first : 0, end ? last + 1 : width];
  });
  for (let column = 0; column < width; column += 1) {
    if (!cells.some((row) => row[column] === OUTSIDE)) continue;
    const inCore = (witness: number): boolean =>
      (cores[witness]?.[0] ?? width) <= column && column < (cores[witness]?.[1] ?? 0);
    const goesOn = cells.some((row, witness) => (row[column] as number) >= 0 && inCore(witness));
    if (!goesOn) continue;
    cells.forEach((row, witness) => {
      if (row[column] === OUTSIDE && inCore(witness)) row[column] = ABSENT;
    });
  }
}

/** 1 for every column that two witnesses reach, or more. */
function sharedColumns(cells: readonly Int32Array[], width: number): Uint8Array {
  const shared = new Uint8Array(width);
  for (let column = 0; column < width; column += 1) {
    let reached = 0;
    for (const row of cells) if (row[column] !== OUTSIDE) reached += 1;
    if (reached > 1) shared[column] = 1;
  }
  return shared;
}
