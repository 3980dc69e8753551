import type { SymbolKind } from './sequence.ts';

/** In a cell: the witness covers the place and has nothing there. */
export const ABSENT = -1;
/** In a cell: the witness does not reach the place. */
export const OUTSIDE = -2;

/** Witnesses in columns: `cells[w][c]` is the index of witness w's piece in column c, `ABSENT` or `OUTSIDE`. */
export interface Columns {
  width: number;
  cells: Int32Array[];
}

/** What is asked of symbols: what they are, and what they stand for. */
export interface Pieces {
  kindOf: (symbol: number) => SymbolKind;
  textOf: (symbol: number) => string;
}
