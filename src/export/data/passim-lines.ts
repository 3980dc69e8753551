import { articleText, withoutTables } from '../../collate/article-text.ts';
import type { Article } from '../../records/article.ts';
import type { Page } from '../../records/page.ts';

/**
 * All articles as passim takes them, a JSON object a line: `series` is the paper, within which reuse is not looked for; a
 * page of no known paper is a series by itself. `text` is what is collated, so that its offsets are those of `--clusters`.
 */
export function* passimLines(articles: readonly Article[], pages: readonly Page[]): Generator<string> {
  const pageOf = new Map(pages.map((page) => [page.id, page]));
  for (const article of articles) {
    const page = pageOf.get(article.page);
    const text = articleText(withoutTables(article)).text;
    if (text === '') continue;
    yield `${JSON.stringify({
      id: article.id,
      series: page?.paper.name ?? `page ${article.page}`,
      date: page?.date.value ?? undefined,
      page: article.page,
      title: article.headline ?? undefined,
      text,
    })}\n`;
  }
}
