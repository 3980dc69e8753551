import type { Place, Problem } from '../../diagnostics/problem.ts';
import { problem } from '../../diagnostics/rules.ts';
import type { Article, Block } from '../../records/article.ts';
import { SourceMap } from '../../text/source-map.ts';

const WIDTHS = [
  { wide: /[０-９]/gu, narrow: /[0-9]/gu, found: 'digit' },
  { wide: /[Ａ-Ｚａ-ｚ]/gu, narrow: /[A-Za-z]/gu, found: 'letter' },
] as const;

/** Digits and Latin letters in the width that the page does not use, once a page and kind. */
export function lintForeignWidths(file: string, articles: readonly Article[]): Problem[] {
  const blocks = articles.flatMap((article) => article.blocks);
  return WIDTHS.flatMap(({ wide, narrow, found }) => {
    const wides = matchesIn(blocks, wide);
    if (wides.count === 0) return [];
    const narrows = matchesIn(blocks, narrow);
    const [few, usual] = wides.count < narrows.count ? [wides, 'half-width'] : [narrows, 'full-width'];
    if (few.first === null) return [];
    const form = usual === 'half-width' ? 'full-width' : 'half-width';
    const facts = { found: `${form} ${found}`, usual, count: few.count };
    return [problem('lint:foreign-width', facts, { file, place: few.first })];
  });
}

function matchesIn(blocks: readonly Block[], pattern: RegExp): { count: number; first: Place | null } {
  let count = 0;
  let first: Place | null = null;
  for (const block of blocks) {
    if (block.text.search(pattern) < 0) continue;
    for (const match of block.text.matchAll(pattern)) {
      count += 1;
      first ??= new SourceMap(block).extentOf(match.index, match.index + 1);
    }
  }
  return { count, first };
}
