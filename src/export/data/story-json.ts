import type { Article } from '../../records/article.ts';
import type { Page } from '../../records/page.ts';
import type { Story } from '../../records/story.ts';
import type { StoryFile } from '../../records/story-file.ts';
import type { Variant } from '../../records/variant.ts';

/** A story with its variants and the texts of its witnesses, an entry a line. */
export function storyJson(
  story: Story,
  variants: readonly Variant[],
  { articles, pages }: { articles: ReadonlyMap<string, Article>; pages: ReadonlyMap<string, Page> },
): string {
  const witnesses = story.witnesses.map(({ article: id }) => {
    const article = articles.get(id);
    if (!article) throw new Error(`${id} is a witness of ${story.id} and not there; this is a bug`);
    return witnessOf(article, pages.get(article.page));
  });
  const file = [
    `"story": ${JSON.stringify(story)}`,
    `"variants": ${listed(variants)}`,
    `"articles": ${listed(witnesses)}`,
  ];
  return `{\n${file.join(',\n')}\n}\n`;
}

function witnessOf(article: Article, page: Page | undefined): StoryFile['articles'][number] {
  const { id, page: on, order, kind, headline, subheadline, kicker, byline, agency, dateline } = article;
  const { continuedFrom, complete, missing, blocks } = article;
  return {
    ...{ id, page: on, paper: page?.paper.name ?? null, order, kind, headline, subheadline, kicker, byline },
    ...{ agency, dateline, continuedFrom, complete, missing },
    blocks: blocks.map(({ id: block, type, text, rows }) => ({
      id: block,
      type,
      text,
      ...(rows && { rows }),
    })),
  };
}

const listed = (entries: readonly object[]): string =>
  entries.length === 0 ? '[]' : `[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]`;
