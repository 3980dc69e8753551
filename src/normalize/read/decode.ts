import type { Page } from '../../records/page.ts';

export interface DecodedPage {
  text: string;
  encoding: Page['encoding'];
  newline: Page['newline'];
}

/** Why a file is no text: the offset of the first byte that no encoding tried can read. */
export interface DecodeFailure {
  offset: number;
  tried: string;
}

/**
 * Decodes a page, trying in this order a byte-order mark (UTF-8, UTF-16), strict UTF-8 and strict GB18030, and gives
 * the text with LF as its only line end, without the byte-order mark.
 */
export function decodePage(bytes: Uint8Array): DecodedPage | DecodeFailure {
  const marked = byteOrderMark(bytes);
  if (marked !== null) {
    const text = decodeStrictly(marked.encoding, bytes.subarray(marked.length));
    return text === null
      ? { offset: firstBadByte(marked.encoding, bytes), tried: marked.encoding }
      : withLineFeeds(text, marked.encoding);
  }
  const utf8 = decodeStrictly('utf-8', bytes);
  if (utf8 !== null) return withLineFeeds(utf8, 'utf-8');
  const gb18030 = decodeStrictly('gb18030', bytes);
  if (gb18030 !== null && looksLikeGb18030(bytes)) return withLineFeeds(gb18030, 'gb18030');
  return { offset: firstBadByte('utf-8', bytes), tried: 'utf-8, gb18030' };
}

function byteOrderMark(bytes: Uint8Array): { encoding: Page['encoding']; length: number } | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', length: 3 };
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', length: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', length: 2 };
  return null;
}

function decodeStrictly(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * Whether most two-byte characters are the marks and first-level Han of GB 2312, as in any Chinese newspaper. Broken
 * UTF-8 often decodes as GB18030 too, but to rare characters: without this test it would pass as mojibake.
 */
function looksLikeGb18030(bytes: Uint8Array): boolean {
  let pairs = 0;
  let common = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x81) continue;
    const trail = bytes[at + 1] ?? 0;
    pairs += 1;
    if (trail >= 0xa1 && ((lead >= 0xb0 && lead <= 0xd7) || (lead >= 0xa1 && lead <= 0xa9))) common += 1;
    at += trail >= 0x30 && trail <= 0x39 ? 3 : 1;
  }
  return pairs > 0 && common / pairs > 0.6;
}

/** The offset of the first byte at which strict decoding fails, found by halving: a prefix that decodes is good. */
function firstBadByte(encoding: string, bytes: Uint8Array): number {
  if (encoding.startsWith('utf-16')) return firstBadUnit(bytes, encoding === 'utf-16le');
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (prefixDecodes(encoding, bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

/** In UTF-16 only a surrogate without its other half, or half a unit at the end, is bad. */
function firstBadUnit(bytes: Uint8Array, littleEndian: boolean): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const unit = (at: number): number => (at + 1 < bytes.length ? view.getUint16(at, littleEndian) : 0);
  for (let at = 2; at + 1 < bytes.length; at += 2) {
    const high = unit(at) >> 10 === 0x36;
    if (unit(at) >> 10 === 0x37 || (high && unit(at + 2) >> 10 !== 0x37)) return at;
    if (high) at += 2;
  }
  return bytes.length - 1;
}

function prefixDecodes(encoding: string, prefix: Uint8Array): boolean {
  try {
    new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(prefix, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function withLineFeeds(text: string, encoding: Page['encoding']): DecodedPage {
  const carriage = text.includes('\r');
  const newline = lineEndOf(text, carriage);
  return { text: carriage ? text.replace(/\r\n?/gu, '\n') : text, encoding, newline };
}

function lineEndOf(text: string, carriage: boolean): Page['newline'] {
  if (!carriage) return text.includes('\n') ? 'lf' : 'none';
  const pairs = text.match(/\r\n/gu)?.length ?? 0;
  const returns = (text.match(/\r/gu)?.length ?? 0) - pairs;
  const feeds = (text.match(/\n/gu)?.length ?? 0) - pairs;
  const kinds = [pairs, returns, feeds].filter((count) => count > 0).length;
  if (kinds > 1) return 'mixed';
  return pairs > 0 ? 'crlf' : 'cr';
}
