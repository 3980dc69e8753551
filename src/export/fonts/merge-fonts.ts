import { emDash, fullWidthDash } from './em-dash.ts';
import { type Glyph, readCharacterMap, readGlyphs } from './read-glyphs.ts';
import { type FontTables, readTables, tableOf, viewOf, writeTables } from './sfnt.ts';

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
  return writeTables(assemble(base, glyphs, glyphOf));
}

function assemble(
  base: FontTables,
  glyphs: readonly Glyph[],
  glyphOf: ReadonlyMap<number, number>,
): FontTables {
  const head = new Uint8Array(tableOf(base, 'head'));
  viewOf(head).setInt16(50, 1);
  const hhea = new Uint8Array(tableOf(base, 'hhea'));
  viewOf(hhea).setUint16(34, glyphs.length);
  const maxp = new Uint8Array(tableOf(base, 'maxp'));
  viewOf(maxp).setUint16(4, glyphs.length);
  raiseLimits(viewOf(maxp));
  return new Map([
    ['head', head],
    ['hhea', hhea],
    ['maxp', maxp],
    ['OS/2', tableOf(base, 'OS/2')],
    ['name', tableOf(base, 'name')],
    ['post', namelessPost(tableOf(base, 'post'))],
    ['cmap', characterMap(glyphOf)],
    ['hmtx', metrics(glyphs)],
    ...outlines(glyphs),
  ]);
}

/** Points, contours and depths are only limits a reader may rely on, so generous ones do for all parts. */
function raiseLimits(maxp: DataView): void {
  for (const at of [6, 8, 10, 12]) maxp.setUint16(at, 4096);
  maxp.setUint16(28, 64);
  maxp.setUint16(30, 8);
}

function namelessPost(post: Uint8Array): Uint8Array<ArrayBuffer> {
  const table = new Uint8Array(post.subarray(0, 32));
  viewOf(table).setUint32(0, 0x00030000);
  return table;
}

function outlines(glyphs: readonly Glyph[]): [string, Uint8Array<ArrayBuffer>][] {
  const loca = new Uint8Array((glyphs.length + 1) * 4);
  let length = 0;
  for (const [index, { outline }] of glyphs.entries()) {
    viewOf(loca).setUint32(index * 4, length);
    length += (outline.length + 3) & ~3;
  }
  viewOf(loca).setUint32(glyphs.length * 4, length);
  const glyf = new Uint8Array(length);
  for (const [index, { outline }] of glyphs.entries()) glyf.set(outline, viewOf(loca).getUint32(index * 4));
  return [
    ['loca', loca],
    ['glyf', glyf],
  ];
}

function metrics(glyphs: readonly Glyph[]): Uint8Array<ArrayBuffer> {
  const hmtx = new Uint8Array(glyphs.length * 4);
  for (const [index, { advance, bearing }] of glyphs.entries()) {
    viewOf(hmtx).setUint16(index * 4, advance);
    viewOf(hmtx).setInt16(index * 4 + 2, bearing);
  }
  return hmtx;
}

/** A `cmap` of one subtable, format 12 for platform 3, encoding 10: all of Unicode. */
function characterMap(glyphOf: ReadonlyMap<number, number>): Uint8Array<ArrayBuffer> {
  const groups = [...glyphOf].toSorted(([a], [b]) => a - b);
  const table = new Uint8Array(28 + groups.length * 12);
  const view = viewOf(table);
  view.setUint16(2, 1);
  view.setUint16(4, 3);
  view.setUint16(6, 10);
  view.setUint32(8, 12);
  view.setUint16(12, 12);
  view.setUint32(16, 16 + groups.length * 12);
  view.setUint32(24, groups.length);
  for (const [index, [codePoint, glyph]] of groups.entries()) {
    view.setUint32(28 + index * 12, codePoint);
    view.setUint32(32 + index * 12, codePoint);
    view.setUint32(36 + index * 12, glyph);
  }
  return table;
}
