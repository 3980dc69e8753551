import { describe, expect, it } from 'vitest';
import { backboneOf, longestOf } from '../../src/collate/backbone-of.ts';
import type { FreeEnds } from '../../src/collate/sequence.ts';
import { units } from './rows-of-columns.ts';

const whole: FreeEnds = { start: false, end: false };
/** Which of some texts the others are aligned to; whole ones unless it is said which ends are free. */
const chosen = (texts: readonly string[], ends: readonly FreeEnds[] = texts.map(() => whole)): number =>
  backboneOf(texts.map(units), ends);

it('the longest is the first one of several', () => {
  const texts = ['a', 'bcd', 'ef', 'ghi'].map(units);
  expect(longestOf(texts)).toBe(texts[1]);
  const [one, other] = [units('ab'), units('cd')];
  expect(longestOf([one, other])).toBe(one);
  expect(backboneOf([one, one], [whole, whole])).toBe(0);
  expect(longestOf([])).toHaveLength(0);
});

describe('texts are aligned', () => {
  // `abcdef` stands in both others, each of which has as much again of its own.
  const three = ['abcdefPQRSTUVW', 'abcdef', 'abcdefXYZ'];

  it('to the one that differs least from all others where all are whole', () => {
    expect(chosen(three)).toBe(1);
    expect(chosen(['1234', 'abcd', 'abcd'])).toBe(1);
  });

  it('to the longest where they are two, or one of them is a part', () => {
    expect(chosen(['abcdef', 'abcdefXYZ'])).toBe(1);
    expect(chosen(three, [whole, { start: true, end: false }, whole])).toBe(0);
    expect(chosen(three, [whole, whole, { start: false, end: true }])).toBe(0);
  });

  it('by what they have of three symbols in common', () => {
    // Three times three symbols in common tell more than that the last is three symbols shorter; of four there are none.
    expect(chosen(['1234567890', 'abcVdefWghi', 'abcXdefYghi'])).toBe(1);
    // Two in common tell nothing: the shortest differs least.
    expect(chosen(['abVdeWghX', 'abYdeZghQ', '1234567'])).toBe(2);
  });

  it('by all of it where they are shorter than that, and to none that is empty', () => {
    expect(chosen(['xyz', 'ab', 'pq'])).toBe(0);
    expect(chosen(['xyz', 'a', 'a'])).toBe(1);
    expect(chosen(['', 'abcX', 'abc', 'abcY'])).toBe(2);
    expect(chosen(['', 'abcd', 'wxyz'])).toBe(1);
  });

  it('by a part of what they have where it is much', () => {
    const numbers = (from: number): number[] => Array.from({ length: 30_000 }, (_, at) => from + at);
    const texts = [numbers(0), [...numbers(100_000), ...numbers(200_000)], numbers(200_000)];
    // The last is the half of the second, the first is nothing of either.
    expect(
      backboneOf(
        texts.map((text) => Int32Array.from(text)),
        texts.map(() => whole),
      ),
    ).toBe(2);
  });
});
