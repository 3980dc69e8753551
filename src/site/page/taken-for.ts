import type { Article, Block } from '../../records/article.ts';
import type { Page, Unassigned } from '../../records/page.ts';
import type { SourceRun } from '../../records/source.ts';

type Field = keyof Article['sources'];

/** What characters of a page were taken for: a field of an article, a part of its text, or none of its text. */
export type Label =
  | Field
  | 'first'
  | 'further'
  | 'heading'
  | 'table'
  | 'caption'
  | 'infographic'
  | 'credits'
  | Unassigned['reason'];

/** Characters of one line with what they were taken for; `article` and `block` where they belong to one. */
export interface Taken extends SourceRun {
  label: Label;
  article: string | null;
  block: string | null;
}

const FIELDS: readonly Field[] = ['kicker', 'headline', 'subheadline', 'byline', 'dateline', 'continuedFrom'];

/** What every character of a page's records was taken for; an article's in the order in which it is read. */
export function takenFor(page: Page, articles: readonly Article[]): Taken[] {
  const aside = page.unassigned.flatMap(({ sources, reason }) =>
    sources.map((run) => ({ ...run, label: reason, article: null, block: null })),
  );
  return [...articles.flatMap(takenByArticle), ...aside];
}

function takenByArticle(article: Article): Taken[] {
  const fields = FIELDS.flatMap((label) =>
    (article.sources[label] ?? []).map((run) => ({ ...run, label, article: article.id, block: null })),
  );
  return [...fields, ...article.blocks.flatMap((block) => takenByBlock(article, block))];
}

function takenByBlock({ id, kind }: Article, { id: block, type, sources }: Block): Taken[] {
  return sources.map((run) => {
    const place = { ...run, article: id, block };
    if (type !== 'paragraph') return { ...place, label: type };
    if (kind === 'caption' || kind === 'infographic' || kind === 'credits') return { ...place, label: kind };
    return { ...place, label: run.line === sources[0]?.line ? 'first' : 'further' };
  });
}
