import type { StoryFile } from '../../records/story-file.ts';
import type { StoryRecords } from '../../site/comparison/compare.ts';
import { witnessLabels } from '../../site/comparison/labels.ts';
import type { Choice } from './chooser.ts';

/** What a story's file holds as the records that comparisons are made of, and what its witnesses are called. */
export function storyOf({ story, variants, articles }: StoryFile): {
  records: StoryRecords;
  headline: string | null;
  witnesses: Choice[];
} {
  const labels = witnessLabels(articles);
  const witnesses = articles.map(({ id, paper }) => {
    const label = labels.get(id) ?? id;
    return { id, label: paper === null ? label : `${label} ${paper}` };
  });
  const whole = articles.map(({ blocks, ...article }) => ({
    ...article,
    blocks: blocks.map((block) => ({ ...block, sources: [] })),
    sources: {},
    seams: [],
    arranged: null,
  }));
  return { records: { story, variants, articles: whole }, headline: story.headline, witnesses };
}
