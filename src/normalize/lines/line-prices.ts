import type { Column } from './column-widths.ts';
import { type LineEvidence, endAfter, goOnAfter } from './wrap-model.ts';

/** What a line costs in each room it may have: first lines have that of their column without the indent. */
export interface Prices {
  /** Each room once, in ems, and by its number what it costs that the paragraph goes on after the line, or ends. */
  rooms: readonly number[];
  goOn: Float64Array;
  end: Float64Array;
  /** By the number of a column those of the rooms that a first line and a further line have in it. */
  first: readonly number[];
  further: readonly number[];
}

export function pricesIn(columns: readonly Column[], indent: number): Prices {
  const rooms = [...new Set(columns.flatMap(({ width }) => [width - indent, width]))];
  return {
    rooms,
    goOn: new Float64Array(rooms.length),
    end: new Float64Array(rooms.length),
    first: columns.map(({ width }) => rooms.indexOf(width - indent)),
    further: columns.map(({ width }) => rooms.indexOf(width)),
  };
}

export function setPrices({ rooms, goOn, end }: Prices, line: LineEvidence): void {
  for (let at = 0; at < rooms.length; at += 1) {
    const room = rooms[at] as number;
    goOn[at] = goOnAfter(line, room);
    end[at] = endAfter(line, room);
  }
}
