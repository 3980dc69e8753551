import { ABSENT, OUTSIDE, type Columns } from './columns.ts';
import { BREAK } from './sequence.ts';

/** What most of the covering texts have in each column; a column that most of them lack is left out. */
export function consensus(texts: readonly Int32Array[], columns: Columns): Int32Array {
  const symbols: number[] = [];
  const seen = new Int32Array(texts.length);
  const votes = new Int32Array(texts.length);
  for (let column = 0; column < columns.width; column += 1) {
    let different = 0;
    let absent = 0;
    let present = 0;
    for (let text = 0; text < texts.length; text += 1) {
      const cell = columns.cells[text]?.[column] ?? OUTSIDE;
      if (cell === ABSENT) absent += 1;
      if (cell < 0) continue;
      present += 1;
      const symbol = texts[text]?.[cell] ?? BREAK;
      let at = 0;
      while (at < different && seen[at] !== symbol) at += 1;
      if (at === different) {
        seen[at] = symbol;
        votes[at] = 0;
        different += 1;
      }
      votes[at] = (votes[at] as number) + 1;
    }
    if (present >= absent && present > 0) symbols.push(mostVoted(seen, votes, different));
  }
  return Int32Array.from(symbols);
}

/** The symbol with most votes; of several, the one seen first. */
function mostVoted(symbols: Int32Array, votes: Int32Array, count: number): number {
  let best = 0;
  for (let at = 1; at < count; at += 1) if ((votes[at] as number) > (votes[best] as number)) best = at;
  return symbols[best] as number;
}
