import type { SymbolStore } from '../reuse/symbols.ts';
import { Sieve } from './sieve.ts';
import type { StoryCounter } from './story-counter.ts';

/** Texts, the order in which they are gone through, and the number of each one's story. */
export type Archive = SymbolStore & { order: readonly number[]; storyOf: readonly number[] };

/** The lengths of contexts; each is two symbols longer than the one before it. */
const lengths = [2, 4, 6] as const;

/** The stretches of one length by where they begin: their hashes, and 1 where one stands in so many stories that it may be set. */
export interface Windows {
  hashes: Int32Array;
  set: Uint8Array;
}

/** The stretches of each length. One may be set only where the shorter ones that begin and end it are: others go uncounted. */
export function windowsOf(archive: Archive, stories: StoryCounter): Map<number, Windows> {
  const windows = new Map<number, Windows>();
  for (const length of lengths) {
    const shorter = windows.get(length - 2)?.set;
    windows.set(length, hashWindows(archive, { length, stories, shorter }));
  }
  return windows;
}

/**
 * The stretches of an archive that one of these texts has too, by their hashes: one may be set that none has. A stretch
 * that one has begins with shorter ones that it has.
 */
export function windowsSharedWith(
  texts: readonly Uint16Array[],
  { symbols, starts }: SymbolStore,
): Map<number, Windows> {
  const own = lengths.map((length) => {
    const changed = texts.flatMap((text) =>
      Array.from({ length: Math.max(0, text.length - length + 1) }, (_, at) => hashOf(text, at, at + length)),
    );
    return {
      length,
      sieve: new Sieve(changed),
      hashes: new Int32Array(symbols.length),
      set: new Uint8Array(symbols.length),
    };
  });
  for (let text = 0; text + 1 < starts.length; text += 1) {
    const end = starts[text + 1] as number;
    for (let at = starts[text] as number; at < end; at += 1)
      for (const { length, sieve, hashes, set } of own) {
        if (at + length > end) break;
        const hash = hashOf(symbols, at, at + length);
        if (!sieve.has(hash)) break;
        hashes[at] = hash;
        set[at] = 1;
      }
  }
  return new Map(own.map(({ length, hashes, set }) => [length, { hashes, set }]));
}

function hashWindows(
  { symbols, starts, order, storyOf }: Archive,
  {
    length,
    stories,
    shorter,
  }: { length: number; stories: StoryCounter; shorter: Windows['set'] | undefined },
): Windows {
  const hashes = new Int32Array(symbols.length);
  const set = new Uint8Array(symbols.length);
  stories.clear();
  for (const text of order) {
    const story = storyOf[text] as number;
    const last = (starts[text + 1] as number) - length;
    for (let at = starts[text] as number; at <= last; at += 1) {
      if (shorter && (shorter[at] === 0 || shorter[at + 2] === 0)) continue;
      set[at] = 1;
      hashes[at] = hashOf(symbols, at, at + length);
      stories.add(hashes[at] as number, story);
    }
  }
  for (let at = 0; at < set.length; at += 1)
    if (set[at] === 1 && !stories.isSet(hashes[at] as number)) set[at] = 0;
  return { hashes, set };
}

/** A hash of 32 bits of some symbols, the upper ones the best mixed. */
export function hashOf(symbols: Uint16Array, from: number, to: number): number {
  let hash = 0x2545f491;
  for (let at = from; at < to; at += 1)
    hash = Math.imul(hash ^ (symbols[at] as number), 0x9e3779b1) ^ (hash >>> 15);
  return hash;
}
