import table from './glyph-table.json' with { type: 'json' };

/** From this similarity on, one Han is easily read for the other; of all pairs of Han, about three in a hundred are. */
export const lookAlike = 0.25;

const weights = table.weights.split(' ').map(Number);
const bytesPerGlyph = weights.length / 4;
const codes = Uint8Array.from(atob(table.codes), (byte) => byte.charCodeAt(0));

/**
 * How alike two Han look in print, from about -0.5 to 1 (the same): the cosine of what distinguishes their strokes from
 * those of the average Han, by direction and place, as drawn in Noto Serif SC. No list of pairs stands behind it.
 * `null` where one of them is no Han of the font.
 */
export function glyphSimilarity(a: string, b: string): number | null {
  if (a === b) return 1;
  const [atA, atB] = [glyphOf(a), glyphOf(b)];
  if (atA < 0 || atB < 0) return null;
  let product = 0;
  let lengthA = 0;
  let lengthB = 0;
  weights.forEach((weight, axis) => {
    const [stepA, stepB] = [stepOf(atA, axis) * weight, stepOf(atB, axis) * weight];
    product += stepA * stepB;
    lengthA += stepA * stepA;
    lengthB += stepB * stepB;
  });
  return product / Math.sqrt(lengthA * lengthB);
}

/** Where a glyph stands on an axis: -1.5, -0.5, 0.5 or 1.5. */
function stepOf(glyph: number, axis: number): number {
  const byte = codes[glyph * bytesPerGlyph + (axis >> 2)] as number;
  return ((byte >> ((axis & 3) * 2)) & 3) - 1.5;
}

/** Place of a character in the table, which is sorted; -1 where it does not stand in it. */
function glyphOf(character: string): number {
  let low = 0;
  let high = character.length === 1 ? table.characters.length - 1 : -1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = table.characters.charCodeAt(middle);
    if (found === character.charCodeAt(0)) return middle;
    if (found < character.charCodeAt(0)) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
