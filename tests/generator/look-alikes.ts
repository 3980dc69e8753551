import { glyphSimilarity, lookAlike } from '../../src/text/glyph-similarity.ts';
import { allStories } from './stories.ts';

/** How many of the commonest Han a misreading is chosen from: an engine falls back on what it has seen often. */
const COMMON_HAN = 600;
/** How many of the likest. */
const LIKEST = 4;

let common: readonly string[] | null = null;
const found = new Map<string, readonly string[]>();

/** The common Han that look most like one, likest first; none where it looks like no other. */
export function lookAlikes(han: string): readonly string[] {
  const known = found.get(han);
  if (known) return known;
  common ??= commonHan();
  const alike = common
    .flatMap((other) => {
      const similarity = other === han ? null : glyphSimilarity(han, other);
      return similarity !== null && similarity >= lookAlike ? [{ other, similarity }] : [];
    })
    .toSorted((a, b) => b.similarity - a.similarity)
    .slice(0, LIKEST)
    .map(({ other }) => other);
  found.set(han, alike);
  return alike;
}

function commonHan(): string[] {
  const counts = new Map<string, number>();
  for (const { blocks } of allStories())
    for (const { text } of blocks)
      for (const han of text.match(/\p{Script=Han}/gu) ?? []) counts.set(han, (counts.get(han) ?? 0) + 1);
  return [...counts]
    .toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, COMMON_HAN)
    .map(([han]) => han);
}
