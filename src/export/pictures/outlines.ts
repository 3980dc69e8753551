import { curvesOf, type Point } from '../glyphs/contours.ts';
import { readCharacterMap, readGlyphs } from '../fonts/read-glyphs.ts';
import { readTables, tableOf, viewOf } from '../fonts/sfnt.ts';

/** How a font draws characters. */
export interface Outlines {
  unitsPerEm: number;
  /** The curves of a character in font units, `y` upwards, and its width; a box where the font has none. */
  of: (character: string) => { curves: readonly (readonly Point[])[]; advance: number };
}

/** Reads the outlines of a TrueType font. */
export function outlinesOf(font: Uint8Array): Outlines {
  const tables = readTables(font);
  const glyphs = readGlyphs(tables, 0);
  const numbers = readCharacterMap(tables);
  const unitsPerEm = viewOf(tableOf(tables, 'head')).getUint16(18);
  return {
    unitsPerEm,
    of: (character) => {
      const glyph = glyphs[numbers.get(character.codePointAt(0) ?? 0) ?? -1];
      if (!glyph) return { curves: box(unitsPerEm), advance: unitsPerEm };
      return { curves: curvesOf(glyph, glyphs), advance: glyph.advance };
    },
  };
}

/** An empty square with an edge, where no character can be drawn. */
function box(em: number): Point[][] {
  const square = (from: number, to: number): Point[] => [
    { x: from * em, y: (from - 0.12) * em, onCurve: true },
    { x: to * em, y: (from - 0.12) * em, onCurve: true },
    { x: to * em, y: (to - 0.12) * em, onCurve: true },
    { x: from * em, y: (to - 0.12) * em, onCurve: true },
  ];
  return [square(0.1, 0.9), square(0.14, 0.86).toReversed()];
}
