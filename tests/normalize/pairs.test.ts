import { describe, expect, it } from 'vitest';
import { Topics } from '../../src/normalize/headlines/cohesion.ts';
import { PairIndex } from '../../src/normalize/headlines/pairs.ts';

describe('pairs of neighbouring Han', () => {
  it('are numbered as they are met and counted; marks, digits and rare Han part them', () => {
    const index = new PairIndex();
    expect(index.of(['工作工作，2024年𠮷工作'])).toEqual({ numbers: [0, 1], counts: [3, 1] });
    expect(index.of(['年工'])).toEqual({ numbers: [2], counts: [1] });
    expect(index.of(['作工作'])).toEqual({ numbers: [1, 0], counts: [1, 1] });
    expect(index.size).toBe(3);
  });

  it('of several texts are those of each, taken together', () => {
    const index = new PairIndex();
    expect(index.of(['工作', '作风', '工作'])).toEqual({ numbers: [0, 1], counts: [2, 1] });
    expect(index.of([])).toEqual({ numbers: [], counts: [] });
  });
});

describe('likeness', () => {
  const likeness = (a: string, b: string, ...others: string[]): number => {
    const index = new PairIndex();
    const vectors = [a, b, ...others].map((text) => index.of([text]));
    const topics = new Topics(index, vectors);
    const [one, two] = vectors;
    return one === undefined || two === undefined ? Number.NaN : topics.likeness(one, two);
  };

  it('is one of a text and itself, nothing of texts without a pair in common, and the same either way', () => {
    expect(likeness('春耕备耕', '春耕备耕', '港口航线')).toBeCloseTo(1, 12);
    expect(likeness('春耕备耕', '港口航线')).toBe(0);
    expect(likeness('', '港口航线')).toBe(0);
    expect(likeness('春耕备耕机', '农机备耕')).toBeCloseTo(likeness('农机备耕', '春耕备耕机'), 12);
  });

  it('counts a pair that every text has for less than one that few have', () => {
    const common = likeness('工作春耕', '工作港口', '工作航线', '工作花市');
    const rare = likeness('工作春耕', '港口春耕', '工作航线', '工作花市');
    expect(rare).toBeGreaterThan(common);
  });
});
