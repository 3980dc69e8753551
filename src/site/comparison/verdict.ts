import type { Variant } from '../../records/variant.ts';
import { labelsOf } from './labels.ts';

/** How the witnesses of a place stand: votes, most first, and by label who is suspected and who does not reach it. */
export interface Verdict {
  votes: number[];
  /** Whether one reading has more than half of the witnesses that cover the place. */
  decided: boolean;
  suspects: string[];
  abstaining: string[];
}

/** What of a variant a verdict needs. */
type Judged = Pick<Variant, 'readings' | 'abstaining' | 'majority' | 'suspects'> & {
  places: readonly unknown[];
};

/** The verdict on a variant; `null` in a story of two witnesses, where nothing outvotes anything. */
export function verdictOf(variant: Judged, labels: ReadonlyMap<string, string>): Verdict | null {
  if (variant.places.length + variant.abstaining.length < 3) return null;
  return {
    votes: variant.readings.map(({ witnesses }) => witnesses.length).sort((x, y) => y - x),
    decided: variant.majority !== null,
    suspects: labelsOf(labels, variant.suspects),
    abstaining: labelsOf(labels, variant.abstaining),
  };
}
