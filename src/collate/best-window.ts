/**
 * The stretch `[from, to)` of a long sequence that differs least from a short one, by insertions and deletions (Sellers
 * 1980); of several the first. Time grows with length × length, memory with the short length.
 */
export function bestWindow(long: Int32Array, short: Int32Array): [from: number, to: number] {
  const cost = Int32Array.from({ length: short.length + 1 }, (_, at) => at);
  const start = new Int32Array(short.length + 1);
  let best: [number, number] = [0, 0];
  let least = short.length;
  for (let i = 1; i <= long.length; i += 1) {
    const symbol = long[i - 1];
    let diagonalCost = 0;
    let diagonalStart = i - 1;
    start[0] = i;
    for (let j = 1; j <= short.length; j += 1) {
      const [upCost, upStart] = [cost[j] as number, start[j] as number];
      if (short[j - 1] === symbol) {
        cost[j] = diagonalCost;
        start[j] = diagonalStart;
      } else if ((cost[j - 1] as number) <= upCost) {
        cost[j] = (cost[j - 1] as number) + 1;
        start[j] = start[j - 1] as number;
      } else cost[j] = upCost + 1;
      diagonalCost = upCost;
      diagonalStart = upStart;
    }
    if ((cost[short.length] as number) < least) {
      least = cost[short.length] as number;
      best = [start[short.length] as number, i];
    }
  }
  return best;
}
