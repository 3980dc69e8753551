import { OUTSIDE, type Columns } from './columns.ts';
import { Groups } from './groups.ts';

/**
 * Leaves only the largest company of witnesses that share columns, directly or by way of others; a witness that shares
 * nothing with it is taken out of the columns and covers nothing. Columns in which nobody has anything, which a
 * backbone may have and its texts not, go too.
 */
export function dropStrangers(columns: Columns): Columns {
  const companies = companiesOf(columns);
  const largest = companies.toSorted((a, b) => b.length - a.length)[0] ?? [longestOf(columns)];
  const members = largest.flatMap((witness) => columns.cells[witness] ?? []);
  const kept: number[] = [];
  for (let column = 0; column < columns.width; column += 1) {
    if (members.some((row) => (row[column] as number) >= 0)) kept.push(column);
  }
  if (kept.length === columns.width && members.length === columns.cells.length) return columns;
  const cells = columns.cells.map((row, witness) =>
    Int32Array.from(kept, (column) => (largest.includes(witness) ? (row[column] ?? OUTSIDE) : OUTSIDE)),
  );
  return { width: kept.length, cells };
}

/** Witnesses that share columns; looks no further once all are one company. */
function companiesOf({ width, cells }: Columns): number[][] {
  const groups = new Groups(cells.length);
  let alone = cells.length - 1;
  for (let column = 0; column < width && alone > 0; column += 1) {
    let first = -1;
    for (let witness = 0; witness < cells.length; witness += 1) {
      if (cells[witness]?.[column] === OUTSIDE) continue;
      if (first < 0) first = witness;
      else if (groups.rootOf(first) !== groups.rootOf(witness)) {
        groups.join(first, witness);
        alone -= 1;
      }
    }
  }
  return groups.all();
}

/** Of witnesses that all stand alone, the one with most pieces. */
function longestOf({ cells }: Columns): number {
  const lengths = cells.map((row) => row.reduce((sum, cell) => sum + (cell >= 0 ? 1 : 0), 0));
  return Math.max(0, lengths.indexOf(Math.max(...lengths)));
}
