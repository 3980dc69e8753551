import { witnessNames } from '../reading/names.ts';
import type { Archive } from '../records.ts';
import type { StoryRecords } from './compare.ts';

/** The story an article is a witness of, with its variants and witnesses; `null` where no other paper prints it. */
export function storyRecords(archive: Archive, article: string): StoryRecords | null {
  const story = archive.storyOf(article);
  if (!story) return null;
  const articles = story.witnesses.map((witness) => archive.article(witness.article));
  return { story, articles, variants: archive.variantsOf(story.id), names: witnessNames(archive, articles) };
}
