import type { Story } from '../../records/story.ts';
import { compareIds } from '../address.ts';
import type { Archive } from '../records.ts';
import { between, substantive } from '../witness.ts';
import { witnessLabels } from './labels.ts';

/** Two witnesses of a story, the smaller id first, and how many substantive variants part them. */
export interface PairView {
  story: Story;
  a: string;
  b: string;
  labels: [string, string];
  substantive: number;
}

/** The pairs that share a witness with a pair, itself among them: what its page offers to go on with. */
export function pairsAround(archive: Archive, { story, a, b }: PairView): PairView[] {
  return pairsOf(archive, story, (one, other) => [one, other].some((id) => id === a || id === b));
}

/** Every pair of a story's witnesses, in the order of their ids. */
export function pairViews(archive: Archive, story: Story): PairView[] {
  return pairsOf(archive, story, () => true);
}

function pairsOf(archive: Archive, story: Story, wanted: (a: string, b: string) => boolean): PairView[] {
  const variants = substantive(archive.variantsOf(story.id));
  const labels = witnessLabels(story.witnesses.map(({ article }) => archive.article(article)));
  const ids = story.witnesses.map(({ article }) => article).sort(compareIds);
  return ids.flatMap((a, index) =>
    ids
      .slice(index + 1)
      .filter((b) => wanted(a, b))
      .map((b) => ({
        story,
        a,
        b,
        labels: [labels.get(a) ?? a, labels.get(b) ?? b] satisfies [string, string],
        substantive: between(variants, a, b).length,
      })),
  );
}
