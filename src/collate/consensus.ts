import { ABSENT, type Columns } from './columns.ts';
import { BREAK } from './sequence.ts';

/** What most of the covering texts have in each column; a column that most of them lack is left out. */
export function consensus(texts: readonly Int32Array[], columns: Columns): Int32Array {
  const symbols: number[] = [];
  const counts = new Map<number, number>();
  for (let column = 0; column < columns.width; column += 1) {
    counts.clear();
    let absent = 0;
    let present = 0;
    columns.cells.forEach((cells, text) => {
      const cell = cells[column] as number;
      if (cell === ABSENT) absent += 1;
      if (cell < 0) return;
      const symbol = texts[text]?.[cell] ?? BREAK;
      counts.set(symbol, (counts.get(symbol) ?? 0) + 1);
      present += 1;
    });
    if (present < absent || present === 0) continue;
    let best = BREAK;
    let most = 0;
    for (const [symbol, count] of counts) {
      if (count > most) {
        best = symbol;
        most = count;
      }
    }
    symbols.push(best);
  }
  return Int32Array.from(symbols);
}
