/** A phrase is set if so many stories have it. */
export const leastStories = 8;

/** So many counters that different hashes seldom meet, and so few that they stay in the processor's cache. */
const counterBits = 22;

/** Bits of a counter that hold a count; the others hold a story. */
const countBits = 4;

/** In how many stories a hash occurs, by its upper bits, up to what makes a phrase set; asked story by story. */
export class StoryCounter {
  /** The count and the story that was counted last, in one number: each is far from the next in memory. */
  readonly #counters = new Uint32Array(2 ** counterBits);
  /** A bit for each counter that is full: these lie so close together that the processor has them at hand. */
  readonly #full = new Uint8Array(2 ** (counterBits - 3));

  clear(): void {
    this.#counters.fill(0);
    this.#full.fill(0);
  }

  add(hash: number, story: number): void {
    if (this.isSet(hash)) return;
    const counter = hash >>> (32 - counterBits);
    const known = this.#counters[counter] as number;
    const count = known & (2 ** countBits - 1);
    if (count > 0 && known >>> countBits === story) return;
    this.#counters[counter] = (story << countBits) | (count + 1);
    if (count + 1 === leastStories)
      this.#full[counter >>> 3] = (this.#full[counter >>> 3] as number) | (1 << (counter & 7));
  }

  isSet(hash: number): boolean {
    const counter = hash >>> (32 - counterBits);
    return ((this.#full[counter >>> 3] as number) & (1 << (counter & 7))) !== 0;
  }
}
