import { isHan, isWhiteSpaceCode, isWordCharacter } from '../../text/classes.ts';
import { startsOfWords } from '../../text/words.ts';
import { type Range, type Sheet, SPACE } from './sheet.ts';

/** Fewer spaces between Han are a headline that is set wide, or names of two Han set to the width of three; so many tell. */
const FEWEST = 20;
const ENOUGH = 1000;
/**
 * So large a part of an engine's spaces between Han stands within words: 0.35 to 0.41 on pages read by Tesseract, whether it
 * parts all Han or some, and 0 to 0.13 where clauses, names and the articles of a law are set apart.
 */
const WITHIN_WORDS = 0.25;
/** Marks of running text. */
const MARKED = /[，。、；：？！“”,;:?!]/u;

/** A line with spaces that stand alone: the offsets of all, and of those between Han. */
interface SpacedLine extends Range {
  singles: number[];
  betweenHan: number[];
  /** How many neighbouring Han nothing parts. */
  close: number;
}

/**
 * Cuts the spaces that an engine puts between Han: they are its own where many stand within words. Wider gaps part words and
 * stay, and so do spaces between words in a line without marks, as headlines are, unless most of its Han are parted. Says how
 * many it cut.
 */
export function cutEngineSpaces(sheet: Sheet): number {
  const lines = spacedLines(sheet);
  let [spaced, within] = [0, 0];
  for (const line of lines) {
    if (spaced >= ENOUGH) break;
    const head = headOf(line);
    spaced += head.betweenHan.length;
    within += head.betweenHan.length === 0 ? 0 : withinWords(sheet, head).length;
  }
  if (spaced < FEWEST || within < WITHIN_WORDS * spaced) return 0;
  const cut = lines.flatMap((line) =>
    line.betweenHan.length > line.close || MARKED.test(sheet.text.slice(line.from, line.to))
      ? line.singles
      : withinWords(sheet, line),
  );
  for (const at of cut) sheet.cut(at, at + 1, SPACE);
  return cut.length;
}

/** As much of a line as tells enough. */
function headOf(line: SpacedLine): SpacedLine {
  const to = line.singles[ENOUGH] ?? line.to;
  if (to === line.to) return line;
  return {
    ...line,
    to,
    singles: line.singles.slice(0, ENOUGH),
    betweenHan: line.betweenHan.slice(0, ENOUGH).filter((at) => at < to),
  };
}

function spacedLines(sheet: Sheet): SpacedLine[] {
  const { text } = sheet;
  const lines: SpacedLine[] = [];
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
    if (!isSingle(text, at) || (isWordCharacter(text, at - 1) && isWordCharacter(text, at + 1))) continue;
    if (at >= (lines.at(-1)?.to ?? 0)) {
      const { from, to } = sheet.lines[sheet.lineAt(at)] as Range;
      lines.push({ from, to, singles: [], betweenHan: [], close: closeHan(sheet, from, to) });
    }
    const line = lines.at(-1) as SpacedLine;
    line.singles.push(at);
    if (isShownHan(sheet, at - 1) && isShownHan(sheet, at + 1)) line.betweenHan.push(at);
  }
  return lines;
}

function closeHan(sheet: Sheet, from: number, to: number): number {
  let close = 0;
  for (let at = from + 1; at < to; at += 1)
    if (isShownHan(sheet, at) && isShownHan(sheet, at - 1)) close += 1;
  return close;
}

const isShownHan = (sheet: Sheet, at: number): boolean =>
  sheet.text.charCodeAt(at) >= 0x2e80 && isHan(sheet.text[at]) && sheet.isShown(at);

/** Which spaces of a line stand within a word. */
function withinWords({ text }: Sheet, { from, to, singles, betweenHan }: SpacedLine): number[] {
  const parts: string[] = [];
  const behind = new Map<number, number>();
  let start = from;
  for (const at of singles) {
    parts.push(text.slice(start, at));
    start = at + 1;
    behind.set(at, at - from - behind.size);
  }
  const starts = startsOfWords(parts.join('') + text.slice(start, to));
  return betweenHan.filter((at) => !starts.has(behind.get(at) ?? 0));
}

function isSingle(text: string, at: number): boolean {
  if (at === 0 || at + 1 === text.length) return false;
  return !isWhiteSpaceCode(text.charCodeAt(at - 1)) && !isWhiteSpaceCode(text.charCodeAt(at + 1));
}
