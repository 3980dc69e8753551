import type { Glyph } from './read-glyphs.ts';
import { viewOf } from './sfnt.ts';

/** U+2014, the half of a Chinese dash. */
export const emDash = 0x2014;

const overlap = 10;

/**
 * A dash as wide as the em, at the height of the given one, so that two join to the one line that Chinese sets. The
 * font has a ligature for it; ligatures are layout features, which merging drops.
 */
export function fullWidthDash(dash: Glyph, unitsPerEm: number): Glyph {
  const bounds = viewOf(dash.outline);
  const [bottom, top] = [bounds.getInt16(4), bounds.getInt16(8)];
  const [left, right] = [-overlap, unitsPerEm + overlap];
  const onCurve = [1, 1, 1, 1];
  const header = [1, left, bottom, right, top, 3, 0];
  const across = [left, 0, right - left, 0];
  const up = [bottom, top - bottom, 0, bottom - top];
  const outline = new Uint8Array(header.length * 2 + onCurve.length + (across.length + up.length) * 2);
  const view = viewOf(outline);
  for (const [index, value] of header.entries()) view.setInt16(index * 2, value);
  outline.set(onCurve, header.length * 2);
  const points = header.length * 2 + onCurve.length;
  for (const [index, delta] of [...across, ...up].entries()) view.setInt16(points + index * 2, delta);
  return { outline, advance: unitsPerEm, bearing: left };
}
