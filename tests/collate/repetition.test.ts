import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chance } from '../../scripts/bench/noise.ts';
import { GramIndex, tellingIndex } from '../../src/collate/grams.ts';
import { heaviestChain } from '../../src/collate/matches.ts';
import { briefly, collateLines } from './plain-notation.ts';

const things = Array.from('山水风雨花鸟云月石松竹梅兰菊船路');
const line = (thing: string): string =>
  `问：何者为${thing}？答：${thing}者，非${thing}，是名为${thing}，汝当知之。`;

describe('text that repeats itself', () => {
  it.each([3, 8, 12, 16])('is compared line by line where %i lines share a refrain', (count) => {
    const lines = things.slice(0, count).map(line);
    const changed = lines.map((one, at) => (at === 1 ? one.replace('是名', '故名') : one));
    const collation = collateLines(lines.join('\n'), changed.join('\n'));
    expect(briefly(collation)).toEqual(['fluent 是|故']);
    expect(collation.witnesses.map(({ relation }) => relation)).toEqual(['whole', 'whole']);
  });

  it('is followed to its end where seven refrains come in any order', () => {
    const random = chance(7);
    const lines = Array.from({ length: 400 }, () => line(things[Math.floor(random() * 7)] ?? ''));
    const changed = lines.map((one, at) => (at % 100 === 50 ? one.replace('当知', '应知') : one));
    const { variants, witnesses } = collateLines(lines.join('\n'), changed.join('\n'));
    expect(variants.map(({ places }) => places[0]?.block)).toEqual([51, 151, 251, 351]);
    expect(witnesses.map(({ relation }) => relation)).toEqual(['whole', 'whole']);
  });

  it('is indexed by longer grams than other text', () => {
    const once = Int32Array.from({ length: 400 }, (_, at) => at + 2);
    expect(tellingIndex(once, 8).size).toBe(8);
    expect(
      tellingIndex(
        once.map((symbol) => symbol % 20),
        8,
      ).size,
    ).toBeGreaterThan(8);
  });
});

const symbols = fc
  .array(fc.integer({ min: 2, max: 4 }), { maxLength: 40 })
  .map((numbers) => Int32Array.from(numbers));

/** Most symbols that a chain of grams can match, less the changes of diagonal, by trying every earlier gram. */
function heaviestByTrying(a: Int32Array, b: Int32Array, size: number): number {
  const points: { i: number; j: number; weight: number }[] = [];
  for (let j = 0; j + size <= b.length; j += 1)
    for (let i = 0; i + size <= a.length; i += 1) {
      if (!a.subarray(i, i + size).every((symbol, step) => symbol === b[j + step])) continue;
      let weight = size;
      for (const earlier of points) {
        const [overA, overB] = [i - earlier.i, j - earlier.j];
        if (overA === overB) weight = Math.max(weight, earlier.weight + Math.min(size, overA));
        else if (overA >= size && overB >= size) weight = Math.max(weight, earlier.weight + size - 4);
      }
      points.push({ i, j, weight });
    }
  return Math.max(0, ...points.map(({ weight }) => weight));
}

describe('the heaviest chain', () => {
  it('matches as much as any, however often grams repeat', () => {
    fc.assert(
      fc.property(symbols, symbols, (a, b) => {
        const size = 3;
        const index = new GramIndex(a, size);
        // The index keeps silent on grams that stand too often; here none does.
        fc.pre(a.length < 16);
        const chain = heaviestChain(index, b);
        let weight = 0;
        chain.forEach(({ fromA, fromB, length }, at) => {
          expect([...a.subarray(fromA, fromA + length)]).toEqual([...b.subarray(fromB, fromB + length)]);
          const before = chain[at - 1];
          if (before) {
            expect(fromA).toBeGreaterThanOrEqual(before.fromA + before.length);
            expect(fromB).toBeGreaterThanOrEqual(before.fromB + before.length);
            if (fromA - fromB !== before.fromA - before.fromB) weight -= 4;
          }
          weight += length;
        });
        expect(weight).toBe(heaviestByTrying(a, b, size));
      }),
    );
  });
});
