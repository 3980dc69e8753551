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

/** Every pair of a story's witnesses, in the order of their ids. */
export function pairViews(archive: Archive, story: Story): PairView[] {
  const variants = substantive(archive.variantsOf(story.id));
  const labels = witnessLabels(story.witnesses.map(({ article }) => archive.article(article)));
  const ids = story.witnesses.map(({ article }) => article).sort(compareIds);
  return ids.flatMap((a, index) =>
    ids.slice(index + 1).map((b) => ({
      story,
      a,
      b,
      labels: [labels.get(a) ?? a, labels.get(b) ?? b] satisfies [string, string],
      substantive: between(variants, a, b).length,
    })),
  );
}
