import { assembleFont } from './assemble-font.ts';
import { emDash, fullWidthDash } from './em-dash.ts';
import { type Glyph, readCharacterMap, readGlyphs } from './read-glyphs.ts';
import { readTables, tableOf, viewOf, writeTables } from './sfnt.ts';

/** A TrueType font and the code points it is wanted for. */
export interface FontPart {
  font: Uint8Array;
  codePoints: readonly number[];
}

/**
 * Makes one TrueType font out of several of one family and weight, whose code points do not overlap. Outlines, widths
 * and the character map are kept; layout features are not. A code point that its part does not draw is left out.
 */
export function mergeFonts(parts: readonly FontPart[]): Uint8Array<ArrayBuffer> {
  const drawn = parts.filter(({ font }) => readTables(font).has('cmap'));
  const [first] = drawn;
  if (!first) throw new Error('No font to merge; this is a bug.');
  const glyphs: Glyph[] = readGlyphs(readTables(first.font), 0).slice(0, 1);
  const glyphOf = new Map<number, number>();
  for (const part of drawn) {
    const tables = readTables(part.font);
    const shift = glyphs.length - 1;
    const map = readCharacterMap(tables);
    for (const codePoint of part.codePoints) {
      const glyph = map.get(codePoint);
      if (glyph !== undefined) glyphOf.set(codePoint, glyph + shift);
    }
    glyphs.push(...readGlyphs(tables, shift).slice(1));
  }
  const base = readTables(first.font);
  const dash = glyphOf.get(emDash) ?? 0;
  const [thin] = glyphs.slice(dash, dash + 1);
  if (dash > 0 && thin) glyphs[dash] = fullWidthDash(thin, viewOf(tableOf(base, 'head')).getUint16(18));
  return writeTables(assembleFont(base, glyphs, glyphOf));
}
