import { curvesOf, type Point } from '../glyphs/contours.ts';
import { readCharacterMap, readGlyphs } from '../fonts/read-glyphs.ts';
import { readTables, tableOf, viewOf } from '../fonts/sfnt.ts';

/** The curves of a character in font units, `y` upwards, and its width. */
interface Outline {
  curves: readonly (readonly Point[])[];
  advance: number;
}

/** How a font draws characters. */
export interface Outlines {
  unitsPerEm: number;
  /** A box where the font has no such character. */
  of: (character: string) => Outline;
}

/** Reads the outlines of a TrueType font. */
export function outlinesOf(font: Uint8Array): Outlines {
  const tables = readTables(font);
  const glyphs = readGlyphs(tables, 0);
  const numbers = readCharacterMap(tables);
  const unitsPerEm = viewOf(tableOf(tables, 'head')).getUint16(18);
  const known = new Map<string, Outline>();
  const read = (character: string): Outline => {
    const glyph = glyphs[numbers.get(character.codePointAt(0) ?? 0) ?? -1];
    if (!glyph) return { curves: box(unitsPerEm), advance: unitsPerEm };
    return { curves: curvesOf(glyph, glyphs), advance: glyph.advance };
  };
  return {
    unitsPerEm,
    of: (character) => {
      const before = known.get(character);
      if (before) return before;
      const outline = read(character);
      known.set(character, outline);
      return outline;
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
