import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint, gramSize } from '../../../src/collate/reuse/fingerprints.ts';
import { postingsOf } from '../../../src/collate/reuse/postings.ts';
import type { SymbolStore } from '../../../src/collate/reuse/symbols.ts';

/** Grams of which one is kept, wherever they stand. */
const windowSize = 8;

function storeOf(texts: readonly (readonly number[])[]): SymbolStore {
  const starts = [0];
  for (const text of texts) starts.push((starts.at(-1) ?? 0) + text.length);
  return { symbols: Uint16Array.from(texts.flat()), starts: Uint32Array.from(starts) };
}

interface Kept {
  text: number;
  place: number;
  hash: number;
}

function kept(texts: readonly (readonly number[])[]): Kept[] {
  const { hashes, texts: of, places } = fingerprint(storeOf(texts));
  return Array.from(hashes, (hash, at) => ({ hash, text: of[at] ?? -1, place: places[at] ?? -1 }));
}

/** Every text twice, so that nothing is dropped for standing only once. */
const twice = (text: readonly number[]): Kept[] => kept([text, text]).filter((one) => one.text === 0);

const symbol = fc.integer({ min: 1, max: 0xf8ff });
const any = fc.array(symbol, { maxLength: 60 });
const repetitive = fc.array(fc.integer({ min: 1, max: 2 }), { maxLength: 60 });

describe('of neighbouring grams', () => {
  it('one in eight at least is kept, the last of the smallest', () => {
    fc.assert(
      fc.property(fc.oneof(any, repetitive), (text) => {
        const found = twice(text);
        const places = found.map(({ place }) => place);
        const grams = text.length - gramSize + 1;
        const hashes = new Map(found.map(({ place, hash }) => [place, hash]));
        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
        expect(places.every((place) => place >= 0 && place < grams)).toBe(true);
        for (let from = 0; from + windowSize <= grams; from += 1) {
          const inWindow = places.filter((place) => place >= from && place < from + windowSize);
          expect(inWindow.length).toBeGreaterThan(0);
          // What is kept is kept for some window; in this one the smallest is among it.
          const least = Math.min(...inWindow.map((place) => hashes.get(place) ?? Infinity));
          const own = twice(text.slice(from, from + windowSize + gramSize - 1));
          expect(own.map(({ hash }) => hash)).toEqual([least]);
          expect(own[0]?.place).toBe(
            (inWindow.findLast((place) => hashes.get(place) === least) ?? -1) - from,
          );
        }
      }),
      { seed: 3, numRuns: 20 },
    );
  });

  it('of a text of fewer than eight grams none is kept, of eight one', () => {
    const text = Array.from({ length: gramSize + windowSize - 1 }, (_, at) => at * 31 + 1);
    for (let length = 0; length < text.length; length += 1) expect(twice(text.slice(0, length))).toEqual([]);
    expect(twice(text)).toHaveLength(1);
  });

  it('about two in nine are kept', () => {
    const text = Array.from({ length: 4000 }, (_, at) => ((at * at * 7919 + at * 104_729) % 50_021) + 1);
    const share = twice(text).length / text.length;
    expect(share).toBeGreaterThan(0.19);
    expect(share).toBeLessThan(0.26);
  });

  it('equal ones have equal hashes wherever they stand, and others have others', () => {
    fc.assert(
      fc.property(fc.array(any, { maxLength: 3 }), (texts) => {
        const byGram = new Map<string, number>();
        const byHash = new Map<number, string>();
        for (const { text, place, hash } of kept([...texts, ...texts])) {
          const gram = [...texts, ...texts][text]?.slice(place, place + gramSize).join() ?? '';
          expect(byGram.get(gram) ?? hash).toBe(hash);
          expect(byHash.get(hash) ?? gram).toBe(gram);
          byGram.set(gram, hash);
          byHash.set(hash, gram);
        }
      }),
      { seed: 4, numRuns: 60 },
    );
  });
});

it('two texts that share fifteen symbols share a fingerprint at the same words', () => {
  fc.assert(
    fc.property(
      fc.tuple(any, any, any, any),
      fc.array(symbol, { minLength: 15, maxLength: 15 }),
      ([a, b, c, d], run) => {
        const found = kept([
          [...a, ...run, ...b],
          [...c, ...run, ...d],
        ]);
        const within = (text: number, from: number): number[] =>
          found
            .filter((one) => one.text === text && one.place >= from && one.place <= from + 7)
            .map(({ hash }) => hash);
        const left = within(0, a.length);
        expect(within(1, c.length).some((hash) => left.includes(hash))).toBe(true);
      },
    ),
    { seed: 5, numRuns: 60 },
  );
});

it('what stands only once is dropped, but for a few', () => {
  const own = (seed: number): number[] =>
    Array.from({ length: 2000 }, (_, at) => ((at * at * 7919 + (at + seed) * 104_729) % 60_013) + 1);
  const same = own(5);
  const found = kept([own(1), same, own(2), same]);
  const strangers = found.filter(({ text }) => text === 0 || text === 2);
  expect(found.filter(({ text }) => text === 1).length).toBeGreaterThan(380);
  expect(strangers.length).toBeLessThan(0.3 * 800);
  expect(found.map(({ text }) => text)).toEqual(found.map(({ text }) => text).sort((a, b) => a - b));
});

it('of a text of one sign again and again all are kept', () => {
  expect(twice(Array.from({ length: 200 }, () => 7)).map(({ place }) => place)).toEqual(
    Array.from({ length: 186 }, (_, at) => at + 7),
  );
});

it('postings bring equal fingerprints together, by hash and then by text, and say where each group begins and ends', () => {
  const hash = fc.constantFrom(0, 1, 2, 2047, 2048, 2049, 4096, 2 ** 22, 2 ** 22 + 1, 2 ** 31, 2 ** 32 - 1);
  const prints = fc.array(fc.record({ hash, step: fc.integer({ min: 0, max: 1 }) }), { maxLength: 30 });
  fc.assert(
    fc.property(prints, (given) => {
      let text = 0;
      const texts = Uint32Array.from(given, ({ step }) => (text += step));
      const hashes = Uint32Array.from(given, (one) => one.hash);
      const made = postingsOf({ hashes, texts, places: new Uint32Array(given.length) });
      const order = given.map((_, at) => at).sort((a, b) => (hashes[a] ?? 0) - (hashes[b] ?? 0) || a - b);
      expect([...made.order]).toEqual(order);
      const hashAt = (rank: number): number | undefined => hashes[order[rank] ?? -1];
      for (const [rank, number] of order.entries()) {
        const inGroup = order.flatMap((_, at) => (hashAt(at) === hashAt(rank) ? at : []));
        const end = (inGroup.at(-1) ?? 0) + 1;
        expect(made.rank[number]).toBe(rank);
        expect(made.groupStart[rank]).toBe(inGroup[0]);
        expect(made.groupEnd[rank]).toBe(end);
        const beyond = inGroup.find((at) => at > rank && texts[order[at] ?? 0] !== texts[number]);
        expect(made.beyond[rank]).toBe(beyond ?? end);
      }
    }),
    { seed: 6, numRuns: 40 },
  );
});
