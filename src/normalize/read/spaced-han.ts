import { isHan, isWhiteSpaceCode, isWordCharacter } from '../../text/classes.ts';
import { type Sheet, SPACE } from './sheet.ts';

/** Fewer spaces between Han are a headline that is set wide, or names of two Han set to the width of three. */
const FEWEST = 20;

/**
 * Cuts the spaces that an engine puts between all Han: they are its own where more neighbours are parted by a single one
 * than not. Wider gaps part words and stay. Says how many it cut.
 */
export function cutEngineSpaces(sheet: Sheet): number {
  const { text } = sheet;
  let close = 0;
  let spaced = 0;
  let last = -3;
  for (let at = 0; at < text.length; at += 1) {
    if (text.charCodeAt(at) < 0x2e80 || !isHan(text[at]) || !sheet.isShown(at)) continue;
    if (last === at - 1) close += 1;
    else if (last === at - 2 && text[at - 1] === ' ') spaced += 1;
    last = at;
  }
  if (spaced < FEWEST || spaced <= close) return 0;
  let cut = 0;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
    if (!isSingle(text, at) || (isWordCharacter(text, at - 1) && isWordCharacter(text, at + 1))) continue;
    sheet.cut(at, at + 1, SPACE);
    cut += 1;
  }
  return cut;
}

function isSingle(text: string, at: number): boolean {
  if (at === 0 || at + 1 === text.length) return false;
  return !isWhiteSpaceCode(text.charCodeAt(at - 1)) && !isWhiteSpaceCode(text.charCodeAt(at + 1));
}
