import { describe, expect, it } from 'vitest';
import { type Passage, sharedPassages, TextGrams } from '../../../src/collate/reuse/passages.ts';

const symbols = (text: string): Uint16Array => Uint16Array.from(text, (char) => char.charCodeAt(0));

/** So many signs that stand nowhere else. */
function own(length: number, first: number): string {
  return Array.from({ length }, (_, at) => String.fromCharCode(first + at)).join('');
}

const story = own(200, 0x4e00);
const mine = (length: number): string => own(length, 0x6000);
const yours = (length: number): string => own(length, 0x7000);

/** Passages as `fromA-toA/fromB-toB=equal`, in the order of the second text. */
function shared(a: string, b: string): string[] {
  return sharedPassages(new TextGrams(symbols(a)), symbols(b))
    .toSorted((left: Passage, right: Passage) => left.fromB - right.fromB || left.fromA - right.fromA)
    .map(({ fromA, toA, fromB, toB, equal }) => `${fromA}-${toA}/${fromB}-${toB}=${equal}`);
}

describe('a passage', () => {
  it('is what two texts share, from six symbols on', () => {
    expect(shared(story.slice(0, 6), story.slice(0, 6))).toEqual(['0-6/0-6=6']);
    expect(shared(story.slice(0, 5), story.slice(0, 5))).toEqual([]);
    expect(shared('', story)).toEqual([]);
    expect(shared(mine(30), yours(30))).toEqual([]);
    expect(shared(`${mine(3)}${story}`, `${yours(7)}${story}${yours(9)}`)).toEqual(['3-203/7-207=200']);
  });

  it('goes on behind an error, and counts what is equal', () => {
    const misread = `${story.slice(0, 20)}X${story.slice(21, 50)}`;
    expect(shared(story.slice(0, 50), misread)).toEqual(['0-50/0-50=49']);
    const lacking = `${story.slice(0, 20)}${story.slice(24, 50)}`;
    expect(shared(story.slice(0, 50), lacking)).toEqual(['0-50/0-46=46']);
    const added = `${story.slice(0, 20)}${yours(4)}${story.slice(20, 50)}`;
    expect(shared(story.slice(0, 50), added)).toEqual(['0-50/0-54=50']);
  });

  it('goes on over twenty-five symbols that are not equal, and over no more', () => {
    const with25 = `${story.slice(0, 80)}${yours(25)}${story.slice(105, 185)}`;
    expect(shared(story.slice(0, 185), with25)).toEqual(['0-185/0-185=160']);
    const uneven = `${story.slice(0, 80)}${yours(30)}${story.slice(100, 180)}`;
    expect(shared(story.slice(0, 180), uneven)).toEqual(['0-80/0-80=80', '100-180/110-190=80']);
    const with26 = `${story.slice(0, 80)}${yours(26)}${story.slice(106, 186)}`;
    expect(shared(story.slice(0, 186), with26)).toEqual(['0-80/0-80=80', '106-186/106-186=80']);
  });

  it('goes on where it has drifted by twelve, and by no more', () => {
    const by = (drift: number): string => `${story.slice(0, 80)}${story.slice(80 + drift, 180)}`;
    expect(shared(story.slice(0, 180), by(12))).toEqual(['0-180/0-168=168']);
    expect(shared(story.slice(0, 180), by(13))).toEqual(['0-80/0-80=80', '93-180/80-167=87']);
  });

  it('holds where half of it is equal, or three quarters where it is shorter than a hundred', () => {
    // Six equal, then six that are not.
    const half = (length: number): string => {
      const mixed = Array.from(story.slice(0, length));
      for (let at = 6; at < length - 6; at += 1) if (at % 12 >= 6) mixed[at] = yours(200)[at] ?? '';
      return mixed.join('');
    };
    expect(shared(story.slice(0, 102), half(102))).toEqual(['0-102/0-102=54']);
    expect(shared(story.slice(0, 100), half(100))).toEqual(['0-100/0-100=54']);
    expect(shared(story.slice(0, 99), half(99))).toEqual([]);
    // Twelve equal, then so many that are not: 24 of 32, 24 of 33.
    const parted = (gap: number): string =>
      `${story.slice(0, 12)}${yours(gap)}${story.slice(12 + gap, 24 + gap)}`;
    expect(shared(story.slice(0, 32), parted(8))).toEqual(['0-32/0-32=24']);
    expect(shared(story.slice(0, 33), parted(9))).toEqual([]);
  });

  it('stands at each of eight places where a text says the same, and at none where it says it nine times', () => {
    const phrase = story.slice(0, 6);
    const times = (count: number): string =>
      Array.from({ length: count }, (_, at) => `${phrase}${own(40, 0x6000 + 50 * at)}`).join('');
    expect(shared(times(8), phrase)).toHaveLength(8);
    expect(shared(times(9), phrase)).toEqual([]);
    const one = new TextGrams(symbols(times(2)));
    expect(one.find(symbols(phrase), 0, 0)).toBeLessThanOrEqual(2);
  });

  it('is two where the second text says it twice', () => {
    const twice = `${story.slice(0, 60)}${yours(40)}${story.slice(0, 60)}`;
    expect(shared(story, twice)).toEqual(['0-60/0-60=60', '0-60/100-160=60']);
  });

  it('goes on with that of two which it continues most straightly', () => {
    const a = `${story.slice(0, 30)}${mine(3)}${story.slice(0, 30)}${story.slice(30, 60)}`;
    // The first thirty stand at 0 and at 33; what follows, at 63, is straight behind the second.
    expect(shared(a, story.slice(0, 60))).toContain('33-93/0-60=60');
  });
});
