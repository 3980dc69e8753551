import type { Article } from './article.ts';
import type { Story } from './story.ts';
import type { Variant } from './variant.ts';

/** A witness as the file of its story has it: its blocks without where they stand in the raw page. */
export type StoryWitness = Omit<Article, 'blocks' | 'sources' | 'seams' | 'arranged'> & {
  /** The paper's name as far as it is known. */
  paper: string | null;
  blocks: Omit<Article['blocks'][number], 'sources'>[];
};

/** A story by itself (`data/stories/<id>.json`): all that is needed to set any of its witnesses side by side. */
export interface StoryFile {
  story: Story;
  variants: Variant[];
  articles: StoryWitness[];
}
