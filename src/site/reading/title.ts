import type { Article } from '../../records/article.ts';
import type { Archive } from '../records.ts';

/** An article's headline as its page and lists show it; `taken`: it is the story's, since this page prints none. */
export interface ShownHeadline {
  text: string;
  taken: boolean;
}

/** The headline an article is shown under; `null` where neither it nor any other paper's printing of it has one. */
export function headlineOf(
  archive: Archive,
  { id, headline }: Pick<Article, 'id' | 'headline'>,
): ShownHeadline | null {
  if (headline !== null) return { text: headline, taken: false };
  const story = archive.storyOf(id)?.headline ?? null;
  return story === null ? null : { text: story, taken: true };
}
