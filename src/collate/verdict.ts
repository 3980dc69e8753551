import type { ReadingGroup } from './readings.ts';

/** The reading of more than half of the covering witnesses (three at least), or `null`; and who stands outside it. */
export interface Verdict {
  majority: string | null;
  suspects: number[];
}

/** Counts witnesses: two alone settle nothing, a tie settles nothing; who does not reach the place has no vote. */
export function judge(groups: readonly ReadingGroup[]): Verdict {
  const voters = groups.reduce((sum, { witnesses }) => sum + witnesses.length, 0);
  const winner = voters > 2 ? groups.find(({ witnesses }) => witnesses.length * 2 > voters) : undefined;
  if (!winner) return { majority: null, suspects: [] };
  const suspects = groups.flatMap((group) => (group === winner ? [] : group.witnesses));
  return { majority: winner.text, suspects: suspects.sort((left, right) => left - right) };
}
