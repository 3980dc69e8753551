import { describe, expect, it } from 'vitest';
import { candidatesFor } from '../../../src/collate/printed/candidates.ts';
import {
  keptAt,
  numberOf,
  placeAfter,
  placeOf,
  postingOf,
  shiftOf,
} from '../../../src/collate/printed/postings.ts';

describe('a place', () => {
  it('is thirty-two symbols, counted round after 8,192 of them', () => {
    expect([0, 31, 32, 8191, 8192, 8224].map(placeOf)).toEqual([0, 0, 1, 255, 0, 1]);
    expect([0, 254, 255].map(placeAfter)).toEqual([1, 255, 0]);
    expect([shiftOf(3, 10), shiftOf(250, 3), shiftOf(7, 7)]).toEqual([7, 9, 0]);
  });

  it('is one number with its article, and comes back from it', () => {
    expect(numberOf({ article: 3, place: 7 })).toBe(3 * 256 + 7);
    expect(postingOf(3 * 256 + 7)).toEqual({ article: 3, place: 7 });
    expect(postingOf(255)).toEqual({ article: 0, place: 255 });
  });
});

it('a gram is kept in a part by its hash, under three digits of what the part does not tell', () => {
  expect(keptAt(0, 4)).toEqual({ part: 0, term: '000' });
  expect(keptAt(4 * 35 + 1, 4)).toEqual({ part: 1, term: '00z' });
  expect(keptAt(4 * 36 + 3, 4)).toEqual({ part: 3, term: '010' });
  expect(keptAt(4 * (36 ** 3 - 1), 4)).toEqual({ part: 0, term: 'zzz' });
  expect(keptAt(4 * 36 ** 3 + 4, 4)).toEqual({ part: 0, term: '001' });
});

describe('articles that may print a passage', () => {
  /** Grams at so many places of thirty-two symbols. */
  const asked = (...places: number[]) => places.map((place) => ({ hash: 0, place: 32 * place }));
  const at = (article: number, place: number) => ({ article, place });
  const told = (...given: Parameters<typeof candidatesFor>): string =>
    candidatesFor(...given)
      .map(({ article, grams }) => `${article}:${grams}`)
      .join(' ');

  it('come in the order of the grams that stand there in the same distances, equal ones in that of the archive', () => {
    const found = [[at(5, 10), at(3, 0)], [at(5, 11), at(9, 40)], [at(5, 12), at(9, 41)], [at(1, 9)]];
    expect(told(asked(0, 1, 2, 3), found)).toBe('5:3 9:2 1:1 3:1');
  });

  it('may have them in two neighbouring distances, but not in two that are further apart', () => {
    const found = [
      [at(1, 10), at(2, 10)],
      [at(1, 11), at(2, 11)],
      [at(1, 13), at(2, 14)],
    ];
    expect(told(asked(0, 1, 2), found)).toBe('1:3 2:2');
    // The last distance and the first are neighbours.
    expect(told(asked(0, 1), [[at(4, 255)], [at(4, 1)]])).toBe('4:2');
    expect(told(asked(0, 1), [[at(4, 0)], [at(4, 0)]])).toBe('4:2');
  });

  it('take one gram of fewer than twenty-four, two of more', () => {
    const many = (count: number) => asked(...Array.from({ length: count }, (_, place) => place));
    expect(told(many(23), [[at(1, 0)]])).toBe('1:1');
    expect(told(many(24), [[at(1, 0)]])).toBe('');
    expect(told(many(24), [[at(1, 0)], [at(1, 1)]])).toBe('1:2');
  });

  it('are none without a gram in common', () => {
    expect(told(asked(0, 1), [[], []])).toBe('');
    expect(told(asked(0, 1), [])).toBe('');
  });
});
