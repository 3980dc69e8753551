import { OUTSIDE, type Columns } from './columns.ts';
import { Groups } from './groups.ts';

/**
 * Leaves only the largest company of witnesses that share columns, directly or by way of others; a witness that shares
 * nothing with it is taken out of the columns and covers nothing.
 */
export function dropStrangers(columns: Columns): Columns {
  const groups = new Groups(columns.cells.length);
  const covering = (column: number): number[] =>
    columns.cells.flatMap((cells, witness) => ((cells[column] as number) === OUTSIDE ? [] : [witness]));
  for (let column = 0; column < columns.width; column += 1) {
    const [first, ...others] = covering(column);
    if (first !== undefined) for (const other of others) groups.join(first, other);
  }
  const companies = groups.all();
  const largest = companies.toSorted((a, b) => b.length - a.length)[0] ?? [longestOf(columns)];
  if (largest.length === columns.cells.length) return columns;
  const kept = Array.from({ length: columns.width }, (_, column) => column).filter((column) =>
    largest.some((witness) => columns.cells[witness]?.[column] !== OUTSIDE),
  );
  const cells = columns.cells.map((row, witness) =>
    Int32Array.from(kept, (column) => (largest.includes(witness) ? (row[column] ?? OUTSIDE) : OUTSIDE)),
  );
  return { width: kept.length, cells };
}

/** Of witnesses that all stand alone, the one with most pieces. */
function longestOf({ cells }: Columns): number {
  const lengths = cells.map((row) => row.reduce((sum, cell) => sum + (cell >= 0 ? 1 : 0), 0));
  return Math.max(0, lengths.indexOf(Math.max(...lengths)));
}
