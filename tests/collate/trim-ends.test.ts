import { describe, expect, it } from 'vitest';
import { type Placement, trimEnds } from '../../src/collate/trim-ends.ts';

/** An equal run of so many symbols, or so many of the one text in place of so many of the other. */
type Item = number | readonly [a: number, b: number];

interface Around {
  /** Symbols of both texts before the placement, and behind it. */
  before?: readonly [number, number];
  behind?: readonly [number, number];
}

/** Trims a placement, and writes what is left: what is cut off at the front, then runs and hunks. */
function trimmed(items: readonly Item[], { before = [0, 0], behind = [0, 0] }: Around = {}): string {
  let [a, b] = before;
  const hunks: Placement['hunks'] = [];
  for (const item of items) {
    const [moreA, moreB] = typeof item === 'number' ? [item, item] : item;
    if (typeof item !== 'number') hunks.push({ fromA: a, toA: a + moreA, fromB: b, toB: b + moreB });
    a += moreA;
    b += moreB;
  }
  const placement = { fromA: before[0], toA: a, fromB: before[1], toB: b, hunks };
  const { fromA, toA, fromB, toB, hunks: left } = trimEnds(placement, [a + behind[0], b + behind[1]]);
  let at = fromA;
  let written = `${fromA - before[0]}:${fromB - before[1]} |`;
  for (const hunk of left) {
    if (hunk.fromA > at) written += ` ${hunk.fromA - at}`;
    written += ` [${hunk.toA - hunk.fromA},${hunk.toB - hunk.fromB}]`;
    at = hunk.toA;
  }
  expect(toA - at).toBe(toB - (left.at(-1)?.toB ?? fromB));
  return toA > at ? `${written} ${toA - at}` : written;
}

const amidst: Around = { before: [5, 5], behind: [50, 50] };

describe('in the midst of both texts', () => {
  it.each([
    ['what agrees throughout stays', [20], '0:0 | 20'],
    [
      'a run stays that outweighs the gap before it, which weighs twelve at most',
      [20, [30, 0], 13],
      '0:0 | 20 [30,0] 13',
    ],
    ['also one that weighs as much', [20, [0, 30], 12], '0:0 | 20 [0,30] 12'],
    ['a lighter one is cut off', [20, [30, 0], 11], '0:0 | 20'],
    ['both sides of a gap weigh', [20, [15, 15], 23], '35:35 | 23'],
    ['a short gap weighs what it is long', [20, [5, 0], 5], '0:0 | 20 [5,0] 5'],
    ['symbols that stand for each other weigh what the longer side has', [20, [3, 2], 3], '0:0 | 20 [3,2] 3'],
    [
      'and a lighter run behind them goes; its shorter side is taken for misread',
      [20, [3, 2], 2],
      '0:0 | 20 [4,4]',
    ],
    ['three more on one side stand for nothing', [20, [1, 4], 4], '0:0 | 20'],
    ['two or three symbols beside any number are misread', [20, [30, 0], 3], '0:0 | 20 [3,3]'],
    ['four are not', [20, [30, 0], 4], '0:0 | 20'],
  ] as const)('%s', (_, items, expected) => {
    expect(trimmed(items, amidst)).toBe(expected);
  });

  it('of two islands the heavier one stays, of equal ones the later', () => {
    expect(trimmed([13, [15, 15], 12], amidst)).toBe('0:0 | 13');
    expect(trimmed([12, [15, 15], 12], amidst)).toBe('27:27 | 12');
    expect(trimmed([10, [15, 15], 12], amidst)).toBe('25:25 | 12');
  });

  it('a run is begun anew only where going on is worth less', () => {
    expect(trimmed([12, [0, 30], 20], amidst)).toBe('0:0 | 12 [0,30] 20');
    expect(trimmed([11, [0, 30], 20], amidst)).toBe('11:41 | 20');
  });
});

describe('at the ends of texts', () => {
  it('two symbols at the end of both are worth a wide gap, one is not', () => {
    expect(trimmed([20, [30, 0], 2], { before: [5, 5] })).toBe('0:0 | 20 [30,0] 2');
    expect(trimmed([20, [30, 0], 1], { before: [5, 5] })).toBe('0:0 | 20 [1,1]');
    expect(trimmed([20, [4, 0], 1], { before: [5, 5] })).toBe('0:0 | 20 [1,1]');
    expect(trimmed([20, [3, 0], 1], { before: [5, 5] })).toBe('0:0 | 20 [3,0] 1');
    expect(trimmed([20, [4, 4], 1], { before: [5, 5] })).toBe('0:0 | 20 [4,4] 1');
  });

  it('so they are at the beginning', () => {
    expect(trimmed([2, [0, 30], 20], { behind: [5, 5] })).toBe('0:0 | 2 [0,30] 20');
    expect(trimmed([1, [0, 30], 20], { behind: [5, 5] })).toBe('0:30 | [1,1] 20');
    expect(trimmed([1, [0, 3], 20], { behind: [5, 5] })).toBe('0:0 | 1 [0,3] 20');
  });

  it('the end of one text is worth three symbols', () => {
    expect(trimmed([20, [5, 0], 2], { before: [5, 5], behind: [0, 60] })).toBe('0:0 | 20 [5,0] 2');
    expect(trimmed([20, [0, 5], 2], { before: [5, 5], behind: [60, 0] })).toBe('0:0 | 20 [0,5] 2');
    expect(trimmed([20, [6, 0], 2], { before: [5, 5], behind: [0, 60] })).toBe('0:0 | 20 [2,2]');
    expect(trimmed([2, [5, 0], 20], { before: [0, 60], behind: [5, 5] })).toBe('0:0 | 2 [5,0] 20');
    expect(trimmed([2, [0, 5], 20], { before: [60, 0], behind: [5, 5] })).toBe('0:0 | 2 [0,5] 20');
  });

  it('both ends together are worth at most ten more', () => {
    expect(trimmed([40, [12, 16], 8], { before: [5, 5] })).toBe('0:0 | 40 [12,16] 8');
    expect(trimmed([40, [12, 16], 7], { before: [5, 5] })).toBe('0:0 | 40');
    expect(trimmed([40, [12, 16], 9], { before: [5, 5], behind: [1, 0] })).toBe('0:0 | 40');
  });

  it('a few symbols of both that stand for each other stay, also where nothing agrees behind them', () => {
    expect(trimmed([20, [2, 3]], { before: [5, 5] })).toBe('0:0 | 20 [2,3]');
    expect(trimmed([20, [2, 4]], { before: [5, 5] })).toBe('0:0 | 20 [2,4]');
    expect(trimmed([20, [1, 4]], { before: [5, 5] })).toBe('0:0 | 20 [1,1]');
    expect(trimmed([20, [4, 6]], { before: [5, 5] })).toBe('0:0 | 20 [4,6]');
    expect(trimmed([20, [5, 7]], { before: [5, 5] })).toBe('0:0 | 20 [5,5]');
    expect(trimmed([[2, 3], 20], { behind: [5, 5] })).toBe('0:0 | [2,3] 20');
    expect(trimmed([[4, 1], 20], { behind: [5, 5] })).toBe('3:0 | [1,1] 20');
  });

  it('up to eight of nearly as many are misread, more were left out', () => {
    expect(trimmed([20, [8, 10]], { before: [5, 5] })).toBe('0:0 | 20 [8,8]');
    expect(trimmed([20, [8, 11]], { before: [5, 5] })).toBe('0:0 | 20');
    expect(trimmed([20, [11, 8]], { before: [5, 5] })).toBe('0:0 | 20');
    expect(trimmed([20, [9, 9]], { before: [5, 5] })).toBe('0:0 | 20');
    expect(trimmed([[9, 9], 20], { behind: [5, 5] })).toBe('9:9 | 20');
    expect(trimmed([[8, 8], 20], { behind: [5, 5] })).toBe('0:0 | [8,8] 20');
  });
});
