import type { ArticleSummary } from './summary.ts';

/** An article's share of its page's text, as a bar; shared where another paper prints it too. */
export interface CompositionPart {
  shared: boolean;
  from: number;
  length: number;
}

export const compositionWidth = 1000;
const gap = 8;

/** A page's text as bars beside each other, one for each article; none where the page has no text to share out. */
export function compositionOf(
  articles: readonly Pick<ArticleSummary, 'characters' | 'papers'>[],
): CompositionPart[] {
  const total = articles.reduce((sum, { characters }) => sum + characters, 0);
  if (total === 0) return [];
  const room = compositionWidth - gap * (articles.length - 1);
  let before = 0;
  return articles.map(({ characters, papers }, index) => {
    const from = Math.round((before / total) * room) + index * gap;
    before += characters;
    const to = Math.round((before / total) * room) + index * gap;
    return { shared: papers > 1, from, length: Math.max(to - from, 1) };
  });
}
