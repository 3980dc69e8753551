import { readFileSync } from 'node:fs';

/** One more than the last code point of Unicode. */
const codePointCount = 0x110000;

/**
 * The code points from U+0020 on that files of UTF-8, and a text, hold, in their order. The bytes are looked at as they are: of a big
 * site this is a hundredth of the time that making strings, and sets of their characters, takes.
 */
export function codePointsIn(files: Iterable<string>, text = ''): number[] {
  const seen = new Uint8Array(codePointCount);
  for (const file of files) mark(readFileSync(file), seen);
  mark(Buffer.from(text), seen);
  const found: number[] = [];
  for (let codePoint = 0x20; codePoint < codePointCount; codePoint += 1)
    if (seen[codePoint]) found.push(codePoint);
  return found;
}

/** Marks the code points of whole sequences of UTF-8 (RFC 3629, 3); a stray byte counts for nothing. */
function mark(bytes: Uint8Array, seen: Uint8Array): void {
  let codePoint = 0;
  let missing = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) {
      seen[byte] = 1;
      missing = 0;
    } else if (byte >= 0xc0) {
      missing = byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : 1;
      codePoint = byte & (0x3f >> missing);
    } else if (missing > 0) {
      codePoint = (codePoint << 6) | (byte & 0x3f);
      missing -= 1;
      if (missing === 0) seen[codePoint] = 1;
    }
  }
}
