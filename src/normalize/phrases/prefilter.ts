/** Sets of characters, a bit each in `low` or `high`, and characters in them, a row each: more have no room. */
const MOST_SETS = 64;
const MOST_CHARACTERS = 255;

/**
 * Which of many sets of characters a text holds one of, found in one look over it however many are asked about: nearly all
 * expressions are asked about nearly every line, and hardly any line holds what one of them needs.
 */
export class Prefilter {
  /** For each code unit its row in the bits of the sets that hold it; row 0 is of those that none holds. */
  private readonly rows = new Uint8Array(0x10000);
  private readonly low = new Uint32Array(256);
  private readonly high = new Uint32Array(256);
  private used = 0;
  private sets = 0;
  /** The text looked over last, which is asked about again at once. */
  private text = '';
  private lowOfText = 0;
  private highOfText = 0;

  /** Adds a set and gives the number that it is asked about by. */
  add(characters: ReadonlySet<string>): number {
    if (this.sets === MOST_SETS || this.used + characters.size > MOST_CHARACTERS)
      throw new Error('more sets of characters than there is room for; this is a bug');
    const bits = this.sets < 32 ? this.low : this.high;
    for (const char of characters) {
      const code = char.charCodeAt(0);
      const row = (this.rows[code] ||= this.used += 1);
      bits[row] = (bits[row] as number) | (1 << (this.sets & 31));
    }
    this.sets += 1;
    return this.sets - 1;
  }

  /** Whether a text holds a character of a set. */
  holds(text: string, set: number): boolean {
    if (text !== this.text) this.lookOver(text);
    return (((set < 32 ? this.lowOfText : this.highOfText) >>> (set & 31)) & 1) !== 0;
  }

  private lookOver(text: string): void {
    let [low, high] = [0, 0];
    for (let at = 0; at < text.length; at += 1) {
      const row = this.rows[text.charCodeAt(at)] as number;
      if (row === 0) continue;
      low |= this.low[row] as number;
      high |= this.high[row] as number;
    }
    [this.text, this.lowOfText, this.highOfText] = [text, low, high];
  }
}
