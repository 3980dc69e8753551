import type { Article, Block } from '../records/article.ts';
import { onceFor } from '../records/once-for.ts';
import { joinSymbols, symbolsIn, type SymbolStore } from './reuse/symbols.ts';

/** An article's blocks behind each other, parted by line feeds, and where each begins. */
export interface ArticleText {
  text: string;
  blocks: readonly Block[];
  starts: number[];
}

/** The body of an article as one text: what reuse is looked for in. */
export function articleText({ blocks }: Article): ArticleText {
  const starts: number[] = [];
  let text = '';
  for (const block of blocks) {
    if (starts.length > 0) text += '\n';
    starts.push(text.length);
    text += block.text;
  }
  return { text, blocks, starts };
}

/** An article without its tables, which are neither collated nor looked through for reuse. */
export const withoutTables = onceFor((article: Article): Article => {
  const blocks = article.blocks.filter(({ type }) => type !== 'table');
  return blocks.length === article.blocks.length ? article : { ...article, blocks };
});

/** What is said in articles, symbol by symbol. */
export function storeArticles(articles: readonly Article[]): SymbolStore {
  return joinSymbols(articles.map(symbolsOfArticle));
}

const symbolsOfArticle = onceFor((article: Article) => symbolsIn(articleText(article).text));

/** A stretch inside one block; offsets half-open, UTF-16. */
export interface BlockStretch {
  block: number;
  from: number;
  to: number;
}

/** Cuts a stretch of the whole text at the ends of blocks. */
export function blockStretches({ blocks, starts }: ArticleText, from: number, to: number): BlockStretch[] {
  return blocks.flatMap((block, at) => {
    const start = starts[at] ?? 0;
    const stretch = {
      block: at,
      from: Math.max(0, from - start),
      to: Math.min(block.text.length, to - start),
    };
    return stretch.from < stretch.to ? [stretch] : [];
  });
}
