import type { Article } from '../../src/records/article.ts';
import type { Correction } from '../../src/records/correction.ts';
import { randomOf } from '../generator/random.ts';

/** The articles with their corrections put in, from the end of each block so that no place moves. */
export function emendedArticles(articles: readonly Article[], corrections: readonly Correction[]): Article[] {
  return articles.map((article) => ({
    ...article,
    blocks: article.blocks.map((block) => {
      const text = placesIn(article.id, block.id, corrections).reduceRight(
        (before, { from, to, word }) => before.slice(0, from) + word + before.slice(to),
        block.text,
      );
      return { ...block, text };
    }),
  }));
}

/** Phrases over corrected places: for each so many as it reads corrected, and as many as it was read; up to 30 characters. */
export function phrasesAcross(
  articles: readonly Article[],
  corrections: readonly Correction[],
  { each, seed }: { each: number; seed: number },
): { corrected: string[]; asRead: string[] } {
  const random = randomOf(seed);
  const corrected: string[] = [];
  const asRead: string[] = [];
  for (const { id, blocks } of articles) {
    for (const { id: block, text } of blocks) {
      for (const { from, to, word } of placesIn(id, block, corrections)) {
        for (let drawn = 0; drawn < each; drawn += 1) {
          const before = text.slice(Math.max(0, from - random.int(1, 13)), from);
          const after = text.slice(to, to + random.int(1, 13));
          corrected.push(before + word + after);
          asRead.push(before + text.slice(from, to) + after);
        }
      }
    }
  }
  return { corrected, asRead };
}

/** Where a block is corrected, in order, and what it reads there then. */
function placesIn(
  article: string,
  block: string,
  corrections: readonly Correction[],
): { from: number; to: number; word: string }[] {
  return corrections
    .filter(
      ({ state, witness, place }) => state === 'applied' && witness === article && place?.block === block,
    )
    .map(({ place, to }) => ({ from: place?.from ?? 0, to: place?.to ?? 0, word: to }))
    .toSorted((a, b) => a.from - b.from);
}
