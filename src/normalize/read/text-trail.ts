import { type LinePlace, SourceMap } from '../../text/source-map.ts';
import type { Line } from '../lines/tree.ts';

/** How far back a trail reaches at least, in characters. */
export const REACH = 2000;

/** The text read so far, as far back as it is looked at, and where each line of it begins. */
export class Trail {
  text = '';
  /** The first line may begin before the text does: its offset is then negative. */
  private starts: { offset: number; line: Line }[] = [];
  /** Which runs of four characters there may be: a bit for each hash of them. */
  private readonly seen = new Int32Array(HASHES >> 5);
  private hash = 0;

  /** Whether the first `length` characters of a text may stand here; nearly always false where they do not. */
  mayHold(text: string, length: number): boolean {
    let hash = 0;
    for (let at = 0; at < length; at += 1) {
      hash = nextHash(hash, text.charCodeAt(at));
      if (at >= 3 && ((this.seen[hash >> 5] as number) & (1 << (hash & 31))) === 0) return false;
    }
    return true;
  }

  add(line: Line): void {
    this.note(line.text);
    this.starts.push({ offset: this.text.length, line });
    this.text += line.text;
    if (this.text.length > 4 * REACH) this.shorten(this.text.length - 2 * REACH);
  }

  /** The place on the page of a character of the text, by its offset. Throws on an offset outside the text. */
  placeOf(offset: number): LinePlace {
    const start = this.starts.findLast((entry) => entry.offset <= offset);
    const place =
      start && offset < this.text.length ? mapOf(start.line).placeOf(offset - start.offset) : null;
    if (!place)
      throw new Error(`No line holds character ${offset} of the ${this.text.length} read; this is a bug`);
    return place;
  }

  /** Takes off the first characters, and the lines that lie in them wholly. */
  private shorten(cut: number): void {
    this.text = this.text.slice(cut);
    this.starts = this.starts
      .map(({ offset, line }) => ({ offset: offset - cut, line }))
      .filter(({ offset, line }) => offset + line.text.length > 0);
  }

  private note(text: string): void {
    const { seen } = this;
    let { hash } = this;
    for (let at = 0; at < text.length; at += 1) {
      hash = nextHash(hash, text.charCodeAt(at));
      seen[hash >> 5] = (seen[hash >> 5] as number) | (1 << (hash & 31));
    }
    this.hash = hash;
  }
}

function mapOf({ text, spans, number: line }: Line): SourceMap {
  return new SourceMap({
    text,
    sources: spans.map((span) => ({ line, column: span.column, length: span.text.length })),
  });
}

const HASHES = 1 << 15;

/** A hash of the last four characters of a text: what lies further back is shifted out. */
function nextHash(hash: number, code: number): number {
  return ((hash << 4) ^ code) & (HASHES - 1);
}
