import { assembleFont } from './assemble-font.ts';
import { type Glyph, readCharacterMap, readGlyphs } from './read-glyphs.ts';
import { readTables, tableOf, viewOf, writeTables } from './sfnt.ts';

/**
 * The block of unified Han, all of it as wide as the em. Its characters share 256 glyphs: one would need a group of the
 * character map for each, and one each would unpack to so much more than was packed that browsers refuse the font.
 */
const han = { first: 0x4e00, last: 0x9fff, glyphs: 256 };

const privateUse = 0xe000;

/**
 * A font that draws nothing and takes the room that `font` takes, character by character. Small enough to be there
 * before the first paint, it sets the text of a machine without Chinese fonts until the real one has come, so that nothing
 * moves then.
 */
export function measureFont(font: Uint8Array): Uint8Array<ArrayBuffer> {
  const tables = readTables(font);
  const drawn = readGlyphs(tables, 0);
  const unitsPerEm = viewOf(tableOf(tables, 'head')).getUint16(18);
  // A font without a single outline is refused, so a character for private use, which no text holds, has one.
  const some = drawn.find(({ outline }) => outline.length > 0 && viewOf(outline).getInt16(0) > 0);
  const glyphs: Glyph[] = [blank(unitsPerEm), some ?? blank(unitsPerEm)];
  const firstHan = glyphs.length;
  for (let count = 0; count < han.glyphs; count++) glyphs.push(blank(unitsPerEm));
  const glyphOf = new Map([[privateUse, 1]]);
  for (let codePoint = han.first; codePoint <= han.last; codePoint++) {
    glyphOf.set(codePoint, firstHan + ((codePoint - han.first) % han.glyphs));
  }
  for (const [codePoint, glyph] of readCharacterMap(tables)) {
    if (glyphOf.has(codePoint)) continue;
    glyphOf.set(codePoint, glyphs.push(blank(drawn[glyph]?.advance ?? unitsPerEm)) - 1);
  }
  return writeTables(assembleFont(tables, glyphs, glyphOf));
}

function blank(advance: number): Glyph {
  return { outline: new Uint8Array(0), advance, bearing: 0 };
}
