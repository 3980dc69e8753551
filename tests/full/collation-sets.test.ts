import { describe, expect, it } from 'vitest';
import { collatePlain } from '../../src/collate/plain/collate-plain.ts';
import { novel, scripture, textsOf, type CollationSet } from '../generator/collation-set.ts';
import { scoreCollation } from '../generator/score-collation.ts';

const sets: [name: string, set: () => CollationSet, mostPlaces: number][] = [
  ['scripture, 5 × 7,000', () => scripture(1, { witnesses: 5, length: 7_000 }), 1.3],
  ['scripture, 6 × 33,000', () => scripture(2, { witnesses: 6, length: 33_000 }), 1.3],
  ['scripture, 5 × 89,000', () => scripture(3, { witnesses: 5, length: 89_000, apart: 150 }), 1.3],
  ['scripture, 2 × 584,000', () => scripture(4, { witnesses: 2, length: 584_000, apart: 300 }), 1.3],
  ['a chapter in four prints', () => novel(5, { length: 12_000, rewritten: 0 }), 1.3],
  ['a chapter whose beginning is rewritten', () => novel(6, { length: 21_000, rewritten: 0.3 }), 2],
  ['a short chapter, half of it rewritten', () => novel(7, { length: 9_000, rewritten: 0.5 }), 2],
  ['a long chapter whose beginning is rewritten', () => novel(8, { length: 40_000, rewritten: 0.15 }), 2],
];

describe('a collation of texts of which all differences are known', () => {
  it.each(sets)('finds them, and says nothing else: %s', { timeout: 120_000 }, (_, make, mostPlaces) => {
    const set = make();
    const { found, known, right, ours, incoherent } = scoreCollation(set, collatePlain(textsOf(set)));
    expect(incoherent).toBe(0);
    expect(found / known).toBeGreaterThanOrEqual(0.97);
    expect(right / ours).toBeGreaterThanOrEqual(0.95);
    expect(ours / known).toBeLessThanOrEqual(mostPlaces);
  });
});
