import { ABSENT, OUTSIDE, type Columns } from './columns.ts';
import type { FreeEnds } from './sequence.ts';

/**
 * A witness runs through from its first piece to its last, and on to the ends of the story where its own are not free:
 * what it lacks there it does not have. So two witnesses are told apart wherever both are, and nowhere else. A witness
 * that shares nothing covers nothing. Changes `columns`.
 */
export function reachThrough({ width, cells }: Columns, ends: readonly FreeEnds[]): void {
  cells.forEach((row, witness) => {
    const isReached = (cell: number): boolean => cell !== OUTSIDE;
    const first = row.findIndex(isReached);
    if (first < 0) return;
    const from = ends[witness]?.start === true ? first : 0;
    const to = ends[witness]?.end === true ? row.findLastIndex(isReached) + 1 : width;
    for (let column = from; column < to; column += 1) if (row[column] === OUTSIDE) row[column] = ABSENT;
  });
}
