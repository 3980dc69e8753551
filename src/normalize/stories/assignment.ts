/**
 * The assignment of rows to columns with the highest sum: for each row its column, -1 for none, which is worth nothing.
 * `forbidden` is a row and column not to be put together. The Hungarian method by shortest augmenting paths (Jonker and
 * Volgenant 1987); time: rows² × (rows + columns). Each row has a spare column of its own.
 */
export function assign(
  scores: readonly (readonly number[])[],
  forbidden: { row: number; column: number } | null = null,
): { columns: number[]; sum: number } {
  const rows = scores.length;
  const wide = scores[0]?.length ?? 0;
  const worth = (row: number, column: number): number =>
    forbidden?.row === row && forbidden.column === column
      ? Number.NEGATIVE_INFINITY
      : (scores[row]?.[column] ?? 0);
  const rowOf = Array.from({ length: wide + rows }, () => -1);
  const state: State = { worth, rowOf, ofRow: scores.map(() => 0), ofColumn: rowOf.map(() => 0) };
  for (let row = 0; row < rows; row += 1) place(row, state);
  const columns = scores.map((_, row) => rowOf.indexOf(row)).map((column) => (column < wide ? column : -1));
  const sum = columns.reduce((all, column, row) => all + (column < 0 ? 0 : worth(row, column)), 0);
  return { columns, sum };
}

interface State {
  worth: (row: number, column: number) => number;
  rowOf: number[];
  /** Potentials, which prove the assignment best. */
  ofRow: number[];
  ofColumn: number[];
}

/** Gives a row a column, moving others along the path that costs least. */
function place(row: number, { worth, rowOf, ofRow, ofColumn }: State): void {
  const least = rowOf.map(() => Number.POSITIVE_INFINITY);
  const from = rowOf.map(() => -1);
  const done = rowOf.map(() => false);
  let last = -1;
  for (let at = row; at >= 0; at = rowOf[last] as number) {
    if (last >= 0) done[last] = true;
    let next = -1;
    rowOf.forEach((_, to) => {
      if (done[to] === true) return;
      const cost = -worth(at, to) - (ofRow[at] as number) - (ofColumn[to] as number);
      if (cost < (least[to] as number)) [least[to], from[to]] = [cost, last];
      if (next < 0 || (least[to] as number) < (least[next] as number)) next = to;
    });
    const delta = least[next] as number;
    ofRow[row] = (ofRow[row] as number) + delta;
    rowOf.forEach((owner, to) => {
      if (done[to] !== true) least[to] = (least[to] as number) - delta;
      else {
        ofRow[owner] = (ofRow[owner] as number) + delta;
        ofColumn[to] = (ofColumn[to] as number) - delta;
      }
    });
    last = next;
  }
  for (; last >= 0; last = from[last] as number) {
    const before = from[last] as number;
    rowOf[last] = before < 0 ? row : (rowOf[before] as number);
  }
}
