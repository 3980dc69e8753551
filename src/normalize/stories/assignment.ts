/**
 * The assignment of rows to columns with the highest sum: for each row its column, -1 for none, which is worth nothing.
 * `forbidden` is a row and column not to be put together. The Hungarian method by shortest augmenting paths (Jonker and
 * Volgenant 1987); time: rows² × (rows + columns).
 */
export function assign(
  scores: readonly (readonly number[])[],
  forbidden: { row: number; column: number } | null = null,
): { columns: number[]; sum: number } {
  const rows = scores.length;
  const wide = scores[0]?.length ?? 0;
  const worth = (row: number, column: number): number => {
    if (forbidden?.row === row && forbidden.column === column) return Number.NEGATIVE_INFINITY;
    return column < wide ? (scores[row]?.[column] ?? 0) : 0;
  };
  const paths = new Paths(rows, wide + rows, worth);
  for (let row = 0; row < rows; row += 1) paths.place(row);
  const columns = paths.columns().map((column) => (column < wide ? column : -1));
  return {
    columns,
    sum: columns.reduce((sum, column, row) => sum + (column < 0 ? 0 : worth(row, column)), 0),
  };
}

/** Rows with their columns so far, and the potentials that prove the assignment best. Each row has a spare column of its own. */
class Paths {
  private readonly rowOf: Int32Array;
  private readonly rowPotential: Float64Array;
  private readonly columnPotential: Float64Array;
  private readonly worth: (row: number, column: number) => number;
  private readonly rows: number;

  constructor(rows: number, columns: number, worth: (row: number, column: number) => number) {
    this.rows = rows;
    this.worth = worth;
    this.rowOf = new Int32Array(columns).fill(-1);
    this.rowPotential = new Float64Array(rows);
    this.columnPotential = new Float64Array(columns);
  }

  columns(): number[] {
    const found = Array.from({ length: this.rows }, () => -1);
    this.rowOf.forEach((row, column) => {
      if (row >= 0) found[row] = column;
    });
    return found;
  }

  /** Gives a row a column, moving others along the path that costs least. */
  place(row: number): void {
    const { rowOf } = this;
    const size = rowOf.length;
    const least = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
    const from = new Int32Array(size).fill(-1);
    const done = new Uint8Array(size);
    let column = -1;
    for (let at = row; at >= 0; at = rowOf[column] as number) {
      if (column >= 0) done[column] = 1;
      column = this.step(at, { column, least, from, done, row });
    }
    while (column >= 0) {
      const before = from[column] as number;
      rowOf[column] = before < 0 ? row : (rowOf[before] as number);
      column = before;
    }
  }

  /** Looks from one row at every column not reached yet, and gives the nearest. */
  private step(
    at: number,
    {
      column,
      least,
      from,
      done,
      row,
    }: { column: number; least: Float64Array; from: Int32Array; done: Uint8Array; row: number },
  ): number {
    const { rowOf, rowPotential, columnPotential } = this;
    let next = -1;
    for (let to = 0; to < done.length; to += 1) {
      if (done[to] === 1) continue;
      const cost = -this.worth(at, to) - (rowPotential[at] as number) - (columnPotential[to] as number);
      if (cost < (least[to] as number)) {
        least[to] = cost;
        from[to] = column;
      }
      if (next < 0 || (least[to] as number) < (least[next] as number)) next = to;
    }
    const delta = least[next] as number;
    rowPotential[row] = (rowPotential[row] as number) + delta;
    for (let to = 0; to < done.length; to += 1) {
      if (done[to] === 1) {
        const owner = rowOf[to] as number;
        rowPotential[owner] = (rowPotential[owner] as number) + delta;
        columnPotential[to] = (columnPotential[to] as number) - delta;
      } else least[to] = (least[to] as number) - delta;
    }
    return next;
  }
}
