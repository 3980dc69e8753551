import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { beforeAll, describe, expect, it } from 'vitest';
import { measureFont, measureLetters } from '../../../src/export/fonts/measure-font.ts';
import { type FontPart, mergeFonts } from '../../../src/export/fonts/merge-fonts.ts';
import { readCharacterMap, readGlyphs } from '../../../src/export/fonts/read-glyphs.ts';
import { readTables, tableOf, viewOf, writeTables } from '../../../src/export/fonts/sfnt.ts';
import { slicesFor } from '../../../src/export/fonts/song-slices.ts';

const text = '郑重强调：“对勘”——3:1。';
const codePoints = Array.from(new Set(text), (char) => char.codePointAt(0) ?? 0);

let parts: FontPart[];
let merged: Uint8Array;

beforeAll(async () => {
  parts = await Promise.all(
    (await slicesFor(codePoints)).map(async (slice) => ({
      codePoints: slice.codePoints,
      font: await subsetFont(await readFile(slice.file), String.fromCodePoint(...slice.codePoints), {
        targetFormat: 'truetype',
        variationAxes: { wght: 400 },
      }),
    })),
  );
  merged = mergeFonts(parts);
});

/** How wide a font sets a character, and its outline in hexadecimal; `null` where it has none of it. */
function glyphIn(font: Uint8Array, char: string): { advance: number; outline: string } | null {
  const tables = readTables(font);
  const number = readCharacterMap(tables).get(char.codePointAt(0) ?? 0);
  const glyph = number === undefined ? undefined : readGlyphs(tables, 0)[number];
  return glyph ? { advance: glyph.advance, outline: Buffer.from(glyph.outline).toString('hex') } : null;
}

describe('slicesFor', () => {
  it('takes quotation marks from a Chinese slice, where they are as wide as a Han', async () => {
    const [slice] = await slicesFor(['“'.codePointAt(0) ?? 0]);
    expect(slice?.file).toMatch(/noto-serif-sc-[0-9]+-wght-normal\.woff2$/u);
  });

  it('leaves out what the family does not draw', async () => {
    expect(await slicesFor([0x0e01])).toEqual([]);
  });
});

describe('mergeFonts', () => {
  it('has every character of its parts', () => {
    const map = readCharacterMap(readTables(merged));
    expect(codePoints.filter((codePoint) => !map.has(codePoint))).toEqual([]);
  });

  it('keeps every outline and width, but for the dash', () => {
    for (const char of new Set(text.replaceAll('—', ''))) {
      const part = parts.find((one) => one.codePoints.includes(char.codePointAt(0) ?? 0));
      const before = glyphIn(part?.font ?? new Uint8Array(), char);
      expect(glyphIn(merged, char)?.advance).toBe(before?.advance);
      // Outlines are padded to whole words.
      expect(glyphIn(merged, char)?.outline.replace(/(?:00){0,3}$/u, '')).toBe(
        before?.outline.replace(/(?:00){0,3}$/u, ''),
      );
    }
  });

  it('sets the dash as wide as the em, so that two of them join', () => {
    expect(glyphIn(merged, '—')?.advance).toBe(viewOf(tableOf(readTables(merged), 'head')).getUint16(18));
  });
});

describe('writeTables', () => {
  it('gives the tables back, and a file whose checksum is the one the format asks for', () => {
    const again = writeTables(readTables(merged));
    expect(again).toEqual(merged);
    let sum = 0;
    for (let at = 0; at < again.length; at += 4) sum = (sum + viewOf(again).getUint32(at)) >>> 0;
    expect(sum).toBe(0xb1b0afba);
  });
});

describe('measureFont', () => {
  it('takes the same room as the font and draws nothing', () => {
    const measure = measureFont(merged);
    for (const char of new Set(text)) {
      expect(glyphIn(measure, char)).toEqual({ advance: glyphIn(merged, char)?.advance, outline: '' });
    }
  });

  it('knows the width of every Han, in the font or not', () => {
    expect(glyphIn(merged, '龘')).toBeNull();
    expect(glyphIn(measureFont(merged), '龘')).toEqual(glyphIn(measureFont(merged), '郑'));
  });
});

describe('measureLetters', () => {
  it('takes the room of letters and digits, and has no Han', () => {
    const measure = measureLetters(merged);
    for (const char of '3:1')
      expect(glyphIn(measure, char)).toEqual({ advance: glyphIn(merged, char)?.advance, outline: '' });
    expect(glyphIn(measure, '郑')).toBeNull();
  });
});
