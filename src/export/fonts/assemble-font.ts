import type { Glyph } from './read-glyphs.ts';
import { type FontTables, tableOf, viewOf } from './sfnt.ts';

/** The tables of a font with these glyphs and this character map; name, metrics and bounds are those of `base`. */
export function assembleFont(
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
  const glyf = new Uint8Array(Math.max(length, 4));
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

/** A `cmap` of one subtable, format 12 for platform 3, encoding 10: all of Unicode, runs of it as one group. */
function characterMap(glyphOf: ReadonlyMap<number, number>): Uint8Array<ArrayBuffer> {
  const groups: [first: number, last: number, glyph: number][] = [];
  for (const [codePoint, glyph] of [...glyphOf].toSorted(([a], [b]) => a - b)) {
    const group = groups.at(-1);
    const runsOn = group?.[1] === codePoint - 1 && glyph - group[2] === codePoint - group[0];
    if (group && runsOn) group[1] = codePoint;
    else groups.push([codePoint, codePoint, glyph]);
  }
  const table = new Uint8Array(28 + groups.length * 12);
  const view = viewOf(table);
  view.setUint16(2, 1);
  view.setUint16(4, 3);
  view.setUint16(6, 10);
  view.setUint32(8, 12);
  view.setUint16(12, 12);
  view.setUint32(16, 16 + groups.length * 12);
  view.setUint32(24, groups.length);
  for (const [index, group] of groups.entries()) {
    for (const [part, value] of group.entries()) view.setUint32(28 + index * 12 + part * 4, value);
  }
  return table;
}
