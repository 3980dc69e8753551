import type { PrintedIndex } from '../../../src/collate/printed/find-printings.ts';
import { indexedGrams } from '../../../src/collate/printed/grams.ts';
import { placeOf, type Posting } from '../../../src/collate/printed/postings.ts';
import { saidIn } from '../../../src/collate/printed/printing-of.ts';

/** An index of some texts, in memory. */
export function memoryIndex(texts: readonly string[]): PrintedIndex {
  const postings = new Map<number, Posting[]>();
  texts.forEach((text, article) => {
    for (const { hash, place } of indexedGrams(saidIn(text).symbols)) {
      const known = postings.get(hash) ?? [];
      postings.set(hash, known);
      known.push({ article, place: placeOf(place) });
    }
  });
  return {
    holding: (hash) => Promise.resolve(postings.get(hash) ?? []),
    textOf: (article) => Promise.resolve(texts[article] ?? ''),
  };
}
