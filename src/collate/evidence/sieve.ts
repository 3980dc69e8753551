/** Bits for each hash that is added, so that different ones seldom meet, and at most: half a megabyte. */
const bitsEach = 32;
const mostBits = 22;

/** Tells of most hashes that they are none of those that were added, by a bit for their upper bits: the fewer, the faster. */
export class Sieve {
  readonly #bits: Uint8Array;
  readonly #shift: number;

  constructor(hashes: ArrayLike<number>) {
    const bits = Math.max(3, Math.min(mostBits, Math.ceil(Math.log2(hashes.length * bitsEach))));
    this.#bits = new Uint8Array(2 ** (bits - 3));
    this.#shift = 32 - bits;
    for (let at = 0; at < hashes.length; at += 1) {
      const bit = (hashes[at] as number) >>> this.#shift;
      this.#bits[bit >>> 3] = (this.#bits[bit >>> 3] as number) | (1 << (bit & 7));
    }
  }

  has(hash: number): boolean {
    const bit = hash >>> this.#shift;
    return ((this.#bits[bit >>> 3] as number) & (1 << (bit & 7))) !== 0;
  }
}
