import { isClosing, isOpening } from '../../text/classes.ts';
import type { ReadAcross } from './columns.ts';
import type { RawLine } from './raw-line.ts';

/** Wider lines, in ems, that end in mid-sentence and hold marks and gaps between Han: so many of them were read across. */
const WIDE = 36;
const FEWEST_LINES = 6;

/** Lines that seem to run across the columns although no gaps tell where: wide ones in a row, ragged, with stray spaces. */
export function suspectAcross(lines: readonly RawLine[]): ReadAcross[] {
  const found: ReadAcross[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    let end = at;
    let gaps = 0;
    let open = 0;
    for (; end < lines.length && (end === at || lines[end]?.blankBefore === false); end += 1) {
      const text = textOf(lines[end] as RawLine);
      if (text.length < WIDE || text.length > 4 * WIDE) break;
      if (GAP.test(text) && MARK.test(text)) gaps += 1;
      if (!SENTENCE.test(text)) open += 1;
    }
    const count = end - at;
    if (count >= FEWEST_LINES && open > count / 2 && gaps >= count / 3)
      found.push({ first: lines[at]?.number ?? 0, last: lines[end - 1]?.number ?? 0, columns: null });
    at = Math.max(at, end - 1);
  }
  return found;
}

const GAP = /[\p{Script=Han}，。、」）][ \u3000]\p{Script=Han}/u;
const MARK = /[，、；].*[，、；]/u;
const SENTENCE = /[。！？；][”」）]?$/u;

const textOf = ({ spans }: RawLine): string => spans.map(({ text }) => text).join('');

/** So many brackets must come in the wrong order, and so many times as many as in the right one. */
const FEWEST_REVERSED = 5;
const TIMES = 2;
const BRACKETS = /[（）「」『』《》〈〉【】]/u;

/**
 * Whether the page's lines, or their characters, come in reverse order, as vertical columns do that are read from the
 * left: brackets then close before they open, and stops begin lines.
 */
export function isReversed(lines: readonly RawLine[]): boolean {
  let right = 0;
  let wrong = 0;
  let last: { closes: boolean; line: number } | null = null;
  lines.forEach((line, number) => {
    const text = textOf(line);
    if (LEADING.test(text)) wrong += 1;
    else if (TRAILING.test(text)) right += 1;
    for (const closes of unpaired(text)) {
      if (last !== null && last.closes !== closes && number - last.line <= 2) {
        if (closes) right += 1;
        else wrong += 1;
        // A stray bracket must not put all that follow out of step: what opens here may yet close.
        last = closes ? null : { closes, line: number };
      } else last = { closes, line: number };
    }
  });
  return wrong >= FEWEST_REVERSED && wrong >= TIMES * right;
}

const LEADING = /^[，。、；！？]/u;
const TRAILING = /[，。、；！？]$/u;

/** The brackets of a line that find no partner on it, in order: whether each closes. */
function unpaired(text: string): boolean[] {
  if (!BRACKETS.test(text)) return [];
  const left: boolean[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (!BRACKETS.test(text.charAt(at))) continue;
    if (isOpening(text, at)) left.push(false);
    else if (isClosing(text, at) && left.at(-1) === false) left.pop();
    else left.push(true);
  }
  return left;
}

/** A page with fewer letters says nothing of its language; Chinese pages are Han for the most part, and hold no kana. */
const FEWEST_LETTERS = 40;
const LEAST_HAN = 0.3;
const MOST_KANA = 0.15;

/** What a page is written in where that is not Chinese; `null` where it may be. */
export function foreignScript(lines: readonly RawLine[]): string | null {
  const text = lines.map(textOf).join('');
  const rest = text.replaceAll(HAN_RUN, '');
  const count = (letter: RegExp): number => rest.match(letter)?.length ?? 0;
  const han = text.length - rest.length;
  const others = count(LETTER);
  const letters = han + others;
  if (letters < FEWEST_LETTERS) return null;
  if (count(KANA) > MOST_KANA * letters) return 'Japanese';
  if (han >= LEAST_HAN * letters) return null;
  const counts = SCRIPTS.map(([script, own]): [string, number] => [script, count(own)]);
  counts.push(['foreign', others - counts.reduce((sum, [, own]) => sum + own, 0)]);
  return counts.toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

const HAN_RUN = /[\p{Script=Han}〇]+/gu;
const KANA = /[\u3041-\u30ff]/gu;
const LETTER = /[\p{L}\u3041-\u30ff]/gu;
const SCRIPTS = [
  ['Latin', /\p{Script=Latin}/gu],
  ['Japanese', KANA],
  ['Korean', /\p{Script=Hangul}/gu],
  ['Cyrillic', /\p{Script=Cyrillic}/gu],
] as const;

/** What a page is where it is a file of a program that is read as no page, and no text; `null` where it is text. */
export function markupFormat(text: string): string | null {
  const start = text.slice(0, 4000).replace(/^[\s\uFEFF]+/u, '');
  if (start.startsWith('<?xml') && !/<html/iu.test(start)) return 'XML';
  return /^\s*(?:\[\s*[{[\]"]|\{\s*["}])/u.test(start) && isJson(text) ? 'JSON' : null;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text.replace(/^\uFEFF/u, ''));
    return true;
  } catch {
    return false;
  }
}
