import type { SymbolStore } from './symbols.ts';

/** Symbols in a fingerprint, and neighbouring fingerprints of which one is kept. */
export const gramSize = 8;
const windowSize = 8;

/** Selected fingerprints in the order of the texts: hash, text, and place among the text's symbols. */
export interface Fingerprints {
  hashes: Uint32Array;
  texts: Uint32Array;
  places: Uint32Array;
}

/**
 * Winnowed fingerprints (Schleimer, Wilkerson, Aiken 2003): of any 8 neighbouring 8-grams one is kept, the one with the
 * smallest hash, so that every shared run of 15 symbols shares one; shorter texts have none. Those that stand only once are
 * dropped.
 */
export function fingerprint(store: SymbolStore): Fingerprints {
  const capacity = Math.ceil(store.symbols.length * 0.26) + 2 * store.starts.length + 16;
  let hashes = new Uint32Array(capacity);
  let texts = new Uint32Array(capacity);
  let places = new Uint32Array(capacity);
  let count = 0;
  for (let text = 0; text + 1 < store.starts.length; text += 1) {
    const symbols = store.symbols.subarray(store.starts[text], store.starts[text + 1]);
    winnow(symbols, (hash, place) => {
      if (count === hashes.length) [hashes, texts, places] = [grown(hashes), grown(texts), grown(places)];
      hashes[count] = hash;
      texts[count] = text;
      places[count] = place;
      count += 1;
    });
  }
  return keepRepeated({
    hashes: hashes.subarray(0, count),
    texts: texts.subarray(0, count),
    places: places.subarray(0, count),
  });
}

function grown(numbers: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}

function winnow(symbols: Uint16Array, select: (hash: number, place: number) => void): void {
  const factor = 0x01000193;
  let leaving = 1;
  for (let step = 1; step < gramSize; step += 1) leaving = Math.imul(leaving, factor);
  const recent = new Uint32Array(windowSize);
  let rolling = 0;
  let smallest = -1;
  for (let at = 0; at < symbols.length; at += 1) {
    if (at >= gramSize) rolling -= Math.imul(mix(symbols[at - gramSize] as number), leaving);
    rolling = (Math.imul(rolling, factor) + mix(symbols[at] as number)) | 0;
    const place = at - gramSize + 1;
    if (place < 0) continue;
    recent[place % windowSize] = mix(rolling) >>> 0;
    const first = place - windowSize + 1;
    if (first < 0) continue;
    const before = smallest;
    if (smallest < first) smallest = smallestIn(recent, first, place);
    else if ((recent[place % windowSize] as number) <= (recent[smallest % windowSize] as number))
      smallest = place;
    if (smallest !== before) select(recent[smallest % windowSize] as number, smallest);
  }
}

/** The rightmost of the smallest of some recent hashes. */
function smallestIn(recent: Uint32Array, first: number, last: number): number {
  let best = first;
  for (let place = first + 1; place <= last; place += 1) {
    if ((recent[place % windowSize] as number) <= (recent[best % windowSize] as number)) best = place;
  }
  return best;
}

function mix(value: number): number {
  const spread = Math.imul(value ^ (value >>> 16), 0x45d9f3b5);
  return Math.imul(spread ^ (spread >>> 15), 0x2c1b3c6d) ^ (spread >>> 13);
}

/** Drops, in place, the fingerprints that no other one equals; a few more may stay. */
function keepRepeated({ hashes, texts, places }: Fingerprints): Fingerprints {
  let bits = 10;
  while (bits < 29 && 1 << bits < hashes.length * 4) bits += 1;
  // Not the upper bits: of the smallest of eight hashes most of these are 0.
  const mask = (1 << bits) - 1;
  // Two bits a slot, seen once and seen again: in bytes the slots of a large archive are too far apart for the cache.
  const seen = new Uint32Array(1 << (bits - 4));
  for (const hash of hashes) {
    const slot = hash & mask;
    const once = 1 << ((slot & 15) * 2);
    const word = seen[slot >>> 4] as number;
    seen[slot >>> 4] = word | once | ((word & once) << 1);
  }
  let kept = 0;
  for (let at = 0; at < hashes.length; at += 1) {
    const hash = hashes[at] as number;
    const slot = hash & mask;
    if ((((seen[slot >>> 4] as number) >>> ((slot & 15) * 2)) & 2) === 0) continue;
    hashes[kept] = hash;
    texts[kept] = texts[at] as number;
    places[kept] = places[at] as number;
    kept += 1;
  }
  return {
    hashes: hashes.slice(0, kept),
    texts: texts.slice(0, kept),
    places: places.slice(0, kept),
  };
}
