import { editDistance } from './exact.ts';

/** From this many characters or pieces on, text that stands elsewhere is a move and no coincidence. */
export const shortestMove = 20;

/** Share of the characters or pieces on both sides that may differ between a stretch and the same stretch elsewhere. */
const mostEdits = 0.2;

/** Whether two stretches, long enough for a move, are one that was moved. */
export function isSameElsewhere(a: Int32Array, b: Int32Array): boolean {
  const most = (a.length + b.length) * mostEdits;
  return (
    b.length >= shortestMove && Math.abs(a.length - b.length) <= most && editDistance(a, b, most) <= most
  );
}
