import { describe, expect, it } from 'vitest';
import { PassageGrams, saidIn } from '../../../src/collate/printed/printing-of.ts';

/** So many Han, each once, from one on. */
const han = (first: number, length: number): string =>
  Array.from({ length }, (_, at) => String.fromCharCode(0x5000 + first + at)).join('');
const printingOf = (passage: string, text: string) =>
  new PassageGrams(saidIn(passage)).printingIn(saidIn(text));

it('what is said in a text are its symbols, each with its place', () => {
  const { symbols, from, to } = saidIn('山，ab 𠮷水');
  expect(symbols).toHaveLength(4);
  expect([...from]).toEqual([0, 2, 5, 7]);
  expect([...to]).toEqual([1, 4, 7, 8]);
});

describe('what a text prints of a passage', () => {
  it('is how much of it, how alike, and where each begins', () => {
    const passage = `甲乙，${han(0, 38)}`;
    expect(printingOf(passage, `丙丁。${han(0, 38)}戊`)).toEqual({
      ...{ share: 38 / 40, alike: 1 },
      ...{ at: 3, passageAt: 3 },
    });
    expect(printingOf(passage, han(1000, 40))).toBeNull();
  });

  it('is told from twenty-five symbols on, of a shorter one where four in five are there', () => {
    const passage = han(0, 100);
    expect(printingOf(passage, han(10, 25))).toMatchObject({ share: 0.25, alike: 1, at: 0, passageAt: 10 });
    expect(printingOf(passage, han(10, 24))).toBeNull();
    expect(printingOf(han(0, 20), han(0, 16))).toMatchObject({ share: 0.8 });
    expect(printingOf(han(0, 20), han(0, 15))).toBeNull();
    // Seventeen of twenty-one: four in five are 16.8.
    expect(printingOf(han(0, 21), han(0, 17))).toMatchObject({ alike: 1 });
    expect(printingOf(han(0, 21), han(0, 16))).toBeNull();
  });

  /** Seven right symbols and a wrong one, again and again: each wrong one is gone from one side and come on the other. */
  const misread = (text: string, every: number): string =>
    Array.from(text, (char, at) => (at % every === every - 1 ? String.fromCharCode(0x7000 + at) : char)).join(
      '',
    );

  it('may be misread, as long as three in four of both are the same', () => {
    const passage = han(0, 64);
    // The last symbol is a wrong one, which nothing follows: it does not belong.
    const found = printingOf(passage, misread(passage, 8));
    expect(found).toMatchObject({ share: 63 / 64, at: 0, passageAt: 0 });
    expect(found?.alike).toBeCloseTo(56 / 63, 9);
    // Six wrong in a row between two runs of nine: nine of twelve, and one less.
    const broken = (wrong: number): string =>
      `${han(0, 20)}${han(3000, wrong)}${han(20 + wrong, 20 - wrong)}`;
    expect(printingOf(han(0, 40), broken(10))?.alike).toBeCloseTo(0.75, 9);
    expect(printingOf(han(0, 40), broken(11))).toBeNull();
  });

  it('goes on beyond its last gram as long as no fewer symbols are right than wrong', () => {
    const passage = han(0, 60);
    const middle = han(12, 30);
    const ends = (before: string, after: string) => printingOf(passage, `${before}${middle}${after}`);
    const [x, y, z] = ['龍', '龜', '龠'];
    // Behind: a wrong one and a right one; two wrong and two right; two wrong and one right; twelve symbols at most.
    expect(ends('', `${x}${han(43, 1)}`)?.share).toBeCloseTo(32 / 60, 9);
    expect(ends('', `${x}${y}${han(44, 2)}`)?.share).toBeCloseTo(34 / 60, 9);
    expect(ends('', `${x}${y}${han(44, 1)}`)?.share).toBeCloseTo(30 / 60, 9);
    // Before it the same.
    expect(ends(`${han(10, 1)}${x}`, '')).toMatchObject({ at: 0, passageAt: 10 });
    expect(ends(`${han(8, 2)}${x}${y}`, '')).toMatchObject({ at: 0, passageAt: 8 });
    expect(ends(`${han(9, 1)}${x}${y}`, '')).toMatchObject({ at: 3, passageAt: 12 });
    // Wrong and right in turn: up to twelve symbols.
    const turns = Array.from({ length: 9 }, (_, at) => `${at % 2 ? y : z}${han(43 + 2 * at, 1)}`).join('');
    expect(ends('', turns)?.share).toBeCloseTo(42 / 60, 9);
  });

  it('is counted once where a text prints it twice, and begins where the longest run does', () => {
    const passage = han(0, 80);
    const twice = `${han(0, 30)}甲乙丙丁${han(20, 40)}`;
    expect(printingOf(passage, twice)).toEqual({ share: 60 / 80, alike: 1, at: 34, passageAt: 20 });
    // Of two as long the one that comes first in the text.
    expect(printingOf(passage, `${han(40, 30)}甲乙丙丁${han(0, 30)}`)).toEqual({
      ...{ share: 60 / 80, alike: 1 },
      ...{ at: 0, passageAt: 40 },
    });
  });
});
