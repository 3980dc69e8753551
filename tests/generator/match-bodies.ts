import type { Article, Block } from '../../src/records/article.ts';
import type { TrueBody } from './set-page.ts';

type TypedText = Pick<Block, 'type' | 'text'>;

/** The record that holds most of a body, or its headline alone where none holds any of it. */
export function bestFor(body: TrueBody, articles: readonly Article[]): Article | undefined {
  const held = (article: Article): number =>
    2 * (body.blocks.length - missing(body, article).length) + (article.headline === body.headline ? 1 : 0);
  const best = articles.toSorted((a, b) => held(b) - held(a))[0];
  return best === undefined || held(best) === 0 ? undefined : best;
}

/** The blocks of a body that a record does not hold as they are, type and text. */
export function missing(body: TrueBody, article: Article | undefined): string[] {
  return without(body.blocks, article?.blocks ?? []);
}

/** The blocks of a record that its body does not have. */
export function extra(body: TrueBody, article: Article | undefined): string[] {
  return without(article?.blocks ?? [], body.blocks);
}

const STORIES = new Set(['article', 'continuation', 'fragment']);

/** The blocks of stories that are no body's. */
export function strays(bodies: readonly TrueBody[], articles: readonly Article[]): string[] {
  const found = new Set(bodies.map((body) => bestFor(body, articles)));
  const others = articles.filter((article) => STORIES.has(article.kind) && !found.has(article));
  return others.flatMap(({ blocks }) => without(blocks, []));
}

/** Type and text of the blocks that others do not have, each as often as it is there once too often. */
function without(blocks: readonly TypedText[], others: readonly TypedText[]): string[] {
  const left = others.map(({ type, text }) => `${type} ${text}`);
  return blocks.flatMap(({ type, text }) => {
    const at = left.indexOf(`${type} ${text}`);
    if (at < 0) return [`${type} ${text}`];
    left.splice(at, 1);
    return [];
  });
}
