import fc from 'fast-check';
import { expect, it } from 'vitest';
import { encodePostings, partOf, postingsIn } from '../../src/text/postings.ts';

const numbers = fc
  .uniqueArray(fc.nat(3_000_000), { minLength: 1 })
  .map((list) => list.toSorted((a, b) => a - b));
const term = fc.string({ unit: fc.constantFrom('0', '4', 'a', 'z'), minLength: 1, maxLength: 12 });

it('gives back the documents of every term, and none of any other', () => {
  fc.assert(
    fc.property(fc.dictionary(term, numbers), term, (postings, other) => {
      const part = encodePostings(Object.entries(postings));
      for (const [known, documents] of Object.entries(postings))
        expect(postingsIn(part, known)).toEqual(documents);
      if (!Object.hasOwn(postings, other)) expect(postingsIn(part, other)).toEqual([]);
    }),
  );
});

it('takes a byte a document where they follow each other closely', () => {
  expect(encodePostings([['0a', [0, 1, 5, 100]]])).toHaveLength(1 + 2 + 1 + 4);
});

it('tells parts by FNV-1a, by the values that its authors print', () => {
  expect(['', 'a', 'foobar'].map((term) => partOf(term, 2 ** 32))).toEqual([
    0x811c9dc5, 0xe40c292c, 0xbf9cf968,
  ]);
});

it('reads no more than there is', () => {
  const part = encodePostings([['0a', [3]]]);
  expect(postingsIn(part.slice(0, -1), '0b')).toEqual([]);
  expect(postingsIn(part, '')).toEqual([]);
});

it('puts a term into one of so many parts, always the same, and terms into all of them', () => {
  const terms = Array.from({ length: 2000 }, (_, at) => at.toString(36).padStart(8, '0'));
  const counts = Array.from(
    { length: 10 },
    (_, part) => terms.filter((one) => partOf(one, 10) === part).length,
  );
  expect(counts.reduce((sum, count) => sum + count)).toBe(2000);
  expect(Math.min(...counts)).toBeGreaterThan(100);
});
