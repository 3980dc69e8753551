import { onceFor } from '../records/once-for.ts';
import type { Article } from '../records/article.ts';
import { graphemes } from '../text/graphemes.ts';
import { firstWords } from './headline-words.ts';
import { isArticle } from './kinds.ts';
import { headlineOf, type ShownHeadline } from './reading/title.ts';
import { countPapers } from './papers.ts';
import type { Archive } from './records.ts';

/** What a list of articles says of each. */
export interface ArticleSummary {
  id: string;
  page: string;
  kind: Article['kind'];
  headline: ShownHeadline | null;
  /** Whether it is an article; a caption or credits only stand with their page. */
  isArticle: boolean;
  /** The first words of its text, for an article without a headline. */
  opening: string;
  /** Characters of its blocks, spaces not counted. */
  characters: number;
  /** How many papers print it, this one included; 1 where no other does. */
  papers: number;
  /** The jump mark it begins with, without its brackets (上接第1版), and the page it names. */
  continuedFrom: { raw: string; page: string | null } | null;
}

/** Characters of a text that stand for the headline it lacks: a line of the narrowest list. */
const openingLength = 14;

/** Sums an article up for a list. */
export function summaryOf(archive: Archive, article: Article): ArticleSummary {
  const story = archive.storyOf(article.id);
  const { continuedFrom } = article;
  return {
    id: article.id,
    page: article.page,
    kind: article.kind,
    headline: headlineOf(archive, article),
    isArticle: isArticle(article),
    opening: openingOf(article),
    characters: charactersOf(article),
    papers: story ? countPapers(archive, story) : 1,
    continuedFrom: continuedFrom && {
      ...continuedFrom,
      raw: continuedFrom.raw.replace(/^[（(\s]+|[）)\s]+$/gu, ''),
    },
  };
}

/** Characters of an article's blocks as a reader counts them: spaces not, counted by grapheme. */
export const charactersOf = onceFor(({ blocks }: Article): number =>
  blocks.reduce((sum, { text }) => sum + graphemes(text.replace(/\s/gu, '')).length, 0),
);

/** The first words of an article's text, which stand for the headline it lacks. */
export const openingOf = onceFor(({ blocks }: Article): string =>
  firstWords(blocks[0]?.text ?? '', openingLength),
);
