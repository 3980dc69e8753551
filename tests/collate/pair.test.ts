import { describe, expect, it } from 'vitest';
import { joinHunks } from '../../src/collate/align-along.ts';
import type { Hunk } from '../../src/collate/exact.ts';
import { alignPair, alignPartByPart, longPair } from '../../src/collate/pair.ts';

/** So many symbols in a row from one on; what is written by different numbers is nowhere equal. */
const row = (first: number, length: number): Int32Array => Int32Array.from({ length }, (_, at) => first + at);
const joined = (...parts: (Int32Array | number)[]): Int32Array =>
  Int32Array.from(parts.flatMap((part) => (typeof part === 'number' ? [part] : [...part])));
const written = (hunks: readonly Hunk[]): string =>
  hunks.map(({ fromA, toA, fromB, toB }) => `${fromA}-${toA}/${fromB}-${toB}`).join(' ');
const aligned = (a: Int32Array, b: Int32Array): string => written(alignPair(a, b));

it('lists of hunks that meet are one list, and hunks that meet one hunk', () => {
  const hunk = (fromA: number, toA: number, fromB: number, toB: number): Hunk => ({ fromA, toA, fromB, toB });
  const [first, left, right, last] = [
    hunk(0, 1, 0, 1),
    hunk(3, 5, 3, 4),
    hunk(5, 6, 4, 8),
    hunk(7, 7, 9, 10),
  ];
  expect(written(joinHunks([first, left], [right, last]))).toBe('0-1/0-1 3-6/3-8 7-7/9-10');
  expect(written(joinHunks([first, left], [last]))).toBe('0-1/0-1 3-5/3-4 7-7/9-10');
  expect(written(joinHunks([], [last]))).toBe('7-7/9-10');
  expect(written(joinHunks([first], []))).toBe('0-1/0-1');
});

describe('two long sequences', () => {
  it('are aligned along the runs of twelve that they have in common', () => {
    const parts = [row(10_000, 3000), row(20_000, 3000), row(30_000, 100)] as const;
    const a = joined(1, parts[0], 2, 3, parts[1], parts[2]);
    const b = joined(parts[0], 4, parts[1], 5, parts[2], 6);
    expect(a.length + b.length).toBeGreaterThan(longPair);
    expect(aligned(a, b)).toBe('0-1/0-0 3001-3003/3000-3001 6003-6003/6001-6002 6103-6103/6102-6103');
    expect(aligned(b, a)).toBe('0-0/0-1 3000-3001/3001-3003 6001-6002/6003-6003 6102-6103/6103-6103');
  });

  it('or of six, where there is no run of twelve', () => {
    // Six in common again and again, parted by one that is each side's own.
    const sixes = (own: number): Int32Array =>
      Int32Array.from({ length: 7000 }, (_, at) => (at % 7 === 6 ? own : 0) + at);
    const a = joined(1, 2, 3, sixes(100_000));
    const hunks = alignPair(a, sixes(200_000));
    expect(written(hunks.slice(0, 3))).toBe('0-3/0-0 9-10/6-7 16-17/13-14');
    expect(hunks).toHaveLength(1001);
  });

  it('that have no run in common but only repeat themselves are aligned as a whole', () => {
    const verse = (length: number): Int32Array => Int32Array.from({ length }, (_, at) => 10 + (at % 7));
    const a = verse(6300);
    const b = joined(a.subarray(0, 1000), 1, a.subarray(1000, 3000), 2, a.subarray(3001, 6300));
    expect(aligned(a, b)).toBe('1000-1000/1000-1001 3000-3001/3001-3002');
  });

  it('that have but single symbols in common are aligned part by part, of 500 symbols of the longer one', () => {
    const own = (length: number, first: number, common: Record<number, number>): Int32Array =>
      row(first, length).map((symbol, at) => common[at] ?? symbol);
    // The first two stand in the same part of both. The third is in the third part of the one, in the fourth of the other.
    const a = own(7000, 10_000, { 100: 1, 600: 2, 1400: 3, 6999: 4 });
    const b = own(6500, 20_000, { 90: 1, 600: 2, 1500: 3, 6498: 4 });
    expect(aligned(a, b)).toBe('0-100/0-90 101-600/91-600 601-6999/601-6498 7000-7000/6499-6500');
  });
});

it('part by part, hunks that meet where two parts meet are one', () => {
  const own = (length: number, first: number, common: Record<number, number>): Int32Array =>
    row(first, length).map((symbol, at) => common[at] ?? symbol);
  // Three parts of 400 symbols against three of 350: the second symbol in common stands in the second part of both.
  const a = own(1200, 10_000, { 100: 1, 700: 2, 1199: 4 });
  const b = own(1050, 20_000, { 90: 1, 600: 2, 1049: 4 });
  expect(written(alignPartByPart(a, b))).toBe('0-100/0-90 101-700/91-600 701-1199/601-1049');
  expect(written(alignPartByPart(b, a))).toBe('0-90/0-100 91-600/101-700 601-1049/701-1199');
  // In the first part of the one, in the second of the other: not found.
  expect(written(alignPartByPart(own(1200, 10_000, { 399: 3 }), own(1050, 20_000, { 350: 3 })))).toBe(
    '0-1200/0-1050',
  );
  expect(written(alignPartByPart(own(500, 10_000, { 0: 3 }), own(400, 20_000, { 399: 3 })))).toBe(
    '0-0/0-399 1-500/400-400',
  );
});
