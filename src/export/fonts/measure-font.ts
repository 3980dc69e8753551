import { assembleFont } from './assemble-font.ts';
import { type Glyph, readCharacterMap, readGlyphs } from './read-glyphs.ts';
import { readTables, tableOf, viewOf, writeTables } from './sfnt.ts';

/**
 * The block of unified Han, all of it as wide as the em. Its characters share 256 glyphs: one would need a group of the
 * character map for each, and one each would unpack to so much more than was packed that browsers refuse the font.
 */
const han = { first: 0x4e00, last: 0x9fff, glyphs: 256 };

const privateUse = 0xe000;

/** The letters, digits and signs of ASCII: what is wider where it is bold. Han and their marks are as wide at every weight. */
export const letters = { first: 0x20, last: 0x7e };

/**
 * A font that draws nothing and takes the room that `font` takes, character by character. Small enough to be there
 * before the first paint, it sets the text of a machine without Chinese fonts until the real one has come, so that nothing
 * moves then.
 */
export function measureFont(font: Uint8Array): Uint8Array<ArrayBuffer> {
  return blankFont(font, han, () => true);
}

/** The same of letters alone. */
export function measureLetters(font: Uint8Array): Uint8Array<ArrayBuffer> {
  return blankFont(font, null, (codePoint) => codePoint >= letters.first && codePoint <= letters.last);
}

function blankFont(
  font: Uint8Array,
  block: typeof han | null,
  has: (codePoint: number) => boolean,
): Uint8Array<ArrayBuffer> {
  const tables = readTables(font);
  const drawn = readGlyphs(tables, 0);
  const unitsPerEm = viewOf(tableOf(tables, 'head')).getUint16(18);
  // A font without a single outline is refused, so a character for private use, which no text holds, has one.
  const some = drawn.find(({ outline }) => outline.length > 0 && viewOf(outline).getInt16(0) > 0);
  const glyphs: Glyph[] = [blank(unitsPerEm), some ?? blank(unitsPerEm)];
  const glyphOf = new Map([[privateUse, 1]]);
  if (block !== null) spread(block, glyphOf, glyphs.length);
  for (let count = 0; count < (block?.glyphs ?? 0); count++) glyphs.push(blank(unitsPerEm));
  for (const [codePoint, glyph] of readCharacterMap(tables)) {
    if (glyphOf.has(codePoint) || !has(codePoint)) continue;
    glyphOf.set(codePoint, glyphs.push(blank(drawn[glyph]?.advance ?? unitsPerEm)) - 1);
  }
  return writeTables(new Map([...assembleFont(tables, glyphs, glyphOf), ['name', noNames]]));
}

/** Gives each character of a block one of its glyphs, which begin at `from`. */
function spread({ first, last, glyphs }: typeof han, glyphOf: Map<number, number>, from: number): void {
  for (let codePoint = first; codePoint <= last; codePoint++)
    glyphOf.set(codePoint, from + ((codePoint - first) % glyphs));
}

/** A `name` table without a name: what draws nothing needs none. */
const noNames = new Uint8Array([0, 0, 0, 0, 0, 6]);

function blank(advance: number): Glyph {
  return { outline: new Uint8Array(0), advance, bearing: 0 };
}
