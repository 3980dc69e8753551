import { type FontTables, tableOf, viewOf } from './sfnt.ts';

/** An outline as it stands in `glyf`, and its width and left bearing in font units. */
export interface Glyph {
  outline: Uint8Array;
  advance: number;
  bearing: number;
}

/** The glyphs of a font by number; `shift` is added to the numbers that composite glyphs are made of. */
export function readGlyphs(tables: FontTables, shift: number): Glyph[] {
  const count = viewOf(tableOf(tables, 'maxp')).getUint16(4);
  const long = viewOf(tableOf(tables, 'head')).getInt16(50) === 1;
  const loca = viewOf(tableOf(tables, 'loca'));
  const at = (index: number) => (long ? loca.getUint32(index * 4) : loca.getUint16(index * 2) * 2);
  const glyf = tableOf(tables, 'glyf');
  const hmtx = viewOf(tableOf(tables, 'hmtx'));
  const measured = viewOf(tableOf(tables, 'hhea')).getUint16(34);
  return Array.from({ length: count }, (_, index) => ({
    outline: shifted(glyf.slice(at(index), at(index + 1)), shift),
    advance: hmtx.getUint16(Math.min(index, measured - 1) * 4),
    bearing:
      index < measured ? hmtx.getInt16(index * 4 + 2) : hmtx.getInt16(measured * 4 + (index - measured) * 2),
  }));
}

/** Points the components of a composite glyph at their new numbers (`glyf`, "Composite Glyph Description"). */
function shifted(outline: Uint8Array, shift: number): Uint8Array {
  const view = viewOf(outline);
  if (outline.length === 0 || view.getInt16(0) >= 0) return outline;
  for (let at = 10, flags = 0x20; flags & 0x20;) {
    flags = view.getUint16(at);
    view.setUint16(at + 2, view.getUint16(at + 2) + shift);
    const scale = flags & 0x8 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0;
    at += 4 + (flags & 0x1 ? 4 : 2) + scale;
  }
  return outline;
}

/** Which glyph draws a code point, from the `cmap` subtables of format 4 and 12. */
export function readCharacterMap(tables: FontTables): Map<number, number> {
  const cmap = viewOf(tableOf(tables, 'cmap'));
  const map = new Map<number, number>();
  for (let index = 0; index < cmap.getUint16(2); index++) {
    const start = cmap.getUint32(8 + index * 8);
    const format = cmap.getUint16(start);
    if (format === 12) readGroups(cmap, start, map);
    if (format === 4) readSegments(cmap, start, map);
  }
  return map;
}

function readGroups(cmap: DataView, start: number, map: Map<number, number>): void {
  for (let index = 0; index < cmap.getUint32(start + 12); index++) {
    const group = start + 16 + index * 12;
    const first = cmap.getUint32(group);
    for (let codePoint = first; codePoint <= cmap.getUint32(group + 4); codePoint++) {
      map.set(codePoint, cmap.getUint32(group + 8) + codePoint - first);
    }
  }
}

function readSegments(cmap: DataView, start: number, map: Map<number, number>): void {
  const twice = cmap.getUint16(start + 6);
  for (let at = 0; at < twice; at += 2) {
    const last = cmap.getUint16(start + 14 + at);
    const first = cmap.getUint16(start + 16 + twice + at);
    const delta = cmap.getUint16(start + 16 + 2 * twice + at);
    const offsetAt = start + 16 + 3 * twice + at;
    const offset = cmap.getUint16(offsetAt);
    for (let codePoint = first; codePoint <= last && codePoint < 0xffff; codePoint++) {
      const glyph = offset === 0 ? codePoint : cmap.getUint16(offsetAt + offset + (codePoint - first) * 2);
      if (glyph !== 0) map.set(codePoint, (glyph + delta) & 0xffff);
    }
  }
}
