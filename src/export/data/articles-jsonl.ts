import type { Article } from '../../records/article.ts';
import type { Page } from '../../records/page.ts';
import type { Story } from '../../records/story.ts';

/**
 * All articles for work on language, one a line (JSON Lines): its text with a line feed between blocks, and what is known
 * of its page and of the story that it is a witness of.
 */
export function* articleLines(
  articles: readonly Article[],
  pages: readonly Page[],
  stories: readonly Story[],
): Generator<string> {
  const pageOf = new Map(pages.map((page) => [page.id, page]));
  const storyOf = new Map(
    stories.flatMap(({ id, witnesses }) => witnesses.map(({ article }) => [article, id] as const)),
  );
  for (const { id, page, kind, headline, subheadline, agency, dateline, complete, blocks } of articles) {
    const known = pageOf.get(page);
    yield `${JSON.stringify({
      id,
      page,
      paper: known?.paper.name ?? null,
      date: known?.date.value ?? null,
      number: known?.number.value ?? null,
      kind,
      story: storyOf.get(id) ?? null,
      headline,
      subheadline,
      agency,
      dateline: dateline?.raw ?? null,
      complete,
      text: blocks.map(({ text }) => text).join('\n'),
    })}\n`;
  }
}
