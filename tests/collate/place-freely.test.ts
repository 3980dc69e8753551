import { describe, expect, it } from 'vitest';
import { placeFreely } from '../../src/collate/place-freely.ts';

/** So many symbols in a row from one on; what is written by different numbers is nowhere equal. */
const row = (first: number, length: number): number[] => Array.from({ length }, (_, at) => first + at);

/** `from-to/from-to`, then what differs there; `none` without a place. */
function placed(a: readonly number[], b: readonly number[], ...chain: [number, number, number][]): string {
  const found = placeFreely(
    Int32Array.from(a),
    Int32Array.from(b),
    chain.map(([fromA, fromB, length]) => ({ fromA, fromB, length })),
  );
  if (found === null) return 'none';
  return [found, ...found.hunks]
    .map(({ fromA, toA, fromB, toB }) => `${fromA}-${toA}/${fromB}-${toB}`)
    .join(' ');
}

describe('by the runs that they have in common', () => {
  it('texts are placed where these are a third of the shorter one', () => {
    // Two runs of five, parted by more than they weigh: the second one stays. Symbol by symbol five of thirty are nothing.
    const a = [...row(10, 5), ...row(100, 20), ...row(20, 5)];
    const b = [...row(10, 5), ...row(200, 20), ...row(20, 5)];
    expect(placed(a, b, [0, 0, 5], [25, 25, 5])).toBe('25-30/25-30');
    expect(placed([1, ...a], [2, ...b], [1, 1, 5], [26, 26, 5])).toBe('none');
    expect(placed(a, [...row(300, 100), ...b], [0, 100, 5], [25, 125, 5])).toBe('25-30/125-130');
  });

  it('long ones are placed by less, and nowhere without any', () => {
    const [a, b] = [
      [...row(1000, 300), ...row(10, 100), ...row(2000, 200)],
      [...row(3000, 200), ...row(10, 100), ...row(4000, 300)],
    ];
    expect(placed(a, b, [300, 200, 100])).toBe('300-400/200-300');
    expect(placed(a, b)).toBe('none');
  });

  it('what differs between them is told', () => {
    const a = [...row(10, 20), 1, 2, ...row(40, 20)];
    const b = [9, ...row(10, 20), 3, ...row(40, 20), 8, 7, 6, 5];
    expect(placed(a, b, [0, 1, 20], [22, 22, 20])).toBe('0-42/1-42 20-22/21-22');
  });

  it('they are followed from the first to the last, also in texts too long to be aligned as a whole', () => {
    const [first, last] = [row(10, 100), row(200, 200)];
    const a = [...first, ...row(1000, 600), ...last];
    const b = [...first, ...row(2000, 10), ...last];
    expect(placed(a, b, [0, 0, 100], [700, 110, 200])).toBe('0-900/0-310 100-700/100-110');
    const [early, late] = [row(10_000, 4000), row(20_000, 3000)];
    const long = [...row(1000, 70), ...early, 1, ...late];
    const other = [...row(2000, 60), ...early, 2, 3, ...late];
    expect(placed(long, other, [70, 60, 4000], [4071, 4062, 3000])).toBe(
      '70-7071/60-7062 4070-4071/4060-4062',
    );
  });

  it('the ends beside them are looked through as far as the shorter one reaches, and forty symbols more', () => {
    const core = row(10, 60);
    const end = row(1000, 10);
    const apart = (count: number): number[] => [...row(2000, 30), ...end, ...row(3000, count), ...core];
    expect(placed(apart(40), [...end, ...core], [80, 10, 60])).toBe('30-140/0-70 40-80/10-10');
    expect(placed(apart(41), [...end, ...core], [81, 10, 60])).toBe('81-141/10-70');
    expect(placed([...end, ...core], apart(40), [10, 80, 60])).toBe('0-70/30-140 10-10/40-80');
    expect(placed([...end, ...core], apart(41), [10, 81, 60])).toBe('10-70/81-141');
    const behind = (count: number): number[] => [...core, ...row(3000, count), ...end, ...row(2000, 30)];
    expect(placed(behind(40), [...core, ...end], [0, 0, 60])).toBe('0-110/0-70 60-100/60-60');
    expect(placed(behind(41), [...core, ...end], [0, 0, 60])).toBe('0-60/0-60');
    expect(placed([...core, ...end], behind(40), [0, 0, 60])).toBe('0-70/0-110 60-60/60-100');
    expect(placed([...core, ...end], behind(41), [0, 0, 60])).toBe('0-60/0-60');
  });

  it('ends are looked through for 520 symbols at most', () => {
    // Every second symbol is the same: no run of them is one in common.
    const half = (own: number): number[] => row(0, 700).map((at) => (at % 2 === 0 ? 10_000 + at : own + at));
    const core = row(20_000, 1000);
    const [a, b] = [half(1000), half(3000)];
    expect(placed([...a, ...core], [...b, ...core], [700, 700, 1000])).toMatch(/^180-1700\/180-1700 /u);
    expect(placed([...core, ...a], [...core, ...b], [0, 0, 1000])).toMatch(/^0-1520\/0-1520 /u);
  });
});

describe('symbol by symbol', () => {
  /** Texts of which so many symbols are equal, each by itself. */
  const sparse = (length: number, equal: number, own: number): number[] =>
    row(0, length).map((at) => (at % 2 === 0 && at < 2 * equal ? 10_000 + at : own + at));

  it('short texts are placed where a third of the shorter one is equal', () => {
    expect(placed(sparse(30, 10, 1000), sparse(30, 10, 3000))).toMatch(/^0-19\/0-19 /u);
    expect(placed(sparse(31, 10, 1000), sparse(31, 10, 3000))).toBe('none');
    expect(placed(row(0, 30), row(100, 30))).toBe('none');
  });

  it('so are such of 250,000 pairs of symbols, and longer ones are not', () => {
    expect(placed(sparse(500, 250, 1000), sparse(500, 250, 3000))).toMatch(/^0-500\/0-500 /u);
    expect(placed(sparse(501, 250, 1000), sparse(500, 250, 3000))).toBe('none');
  });

  /** A text that stands in a longer one in two parts, of which the first is far from the second. */
  const parted = (first: number, gap: number, second: number): [number[], number[]] => [
    [...row(0, first), ...row(5000, gap), ...row(1000, second)],
    [...row(0, first), ...row(1000, second)],
  ];

  it('of one half as long again the stretch is looked for that differs least', () => {
    const [a, b] = parted(5, 15, 25);
    expect(placed(a, b)).toBe('20-45/5-30');
    expect(placed(b, a)).toBe('5-30/20-45');
    // As long as the other but for one symbol, it is held against all of it.
    expect(placed(...parted(5, 14, 25))).toBe('0-44/0-30 5-19/5-5');
  });

  it('unless a quarter more is equal in all of it', () => {
    expect(placed(...parted(6, 15, 24))).toBe('21-45/6-30');
    expect(placed(...parted(7, 15, 23))).toBe('0-45/0-30 7-22/7-7');
  });

  it('that stretch is looked for in texts that are long too', () => {
    const [a, b] = parted(150, 300, 450);
    expect(placed(a, b)).toBe('450-900/150-600');
    // All is equal in more than a quarter more, but so long a text is not held against all of the other.
    const [longer, shorter] = parted(200, 400, 400);
    expect(placed(longer, shorter)).toBe('600-1000/200-600');
  });

  it('but not in such of more than 12,000,000 pairs of symbols', () => {
    expect(placed(sparse(6001, 1000, 10_000), sparse(2001, 1000, 30_000))).toBe('none');
  });
});
