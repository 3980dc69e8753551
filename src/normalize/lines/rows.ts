import { BLANK, LEADING_MARK } from './line-measure.ts';
import type { Line } from './tree.ts';
import { CONTACT, DAY_ALONE } from '../phrases/page-marks.ts';
import { areNames } from '../phrases/surnames.ts';

/** No row of a list or table is wider, in ems. */
const WIDEST = 40;
/** So many lines of the same length in a row are verse. */
const FEWEST_VERSES = 4;

/** Five or seven Han and a mark, as classical verse is set. */
const VERSE = /^(?:\p{Script=Han}{5}|\p{Script=Han}{7})[，。；！？]$/u;
const VERSE_END = /[。！？]$/u;
/** 105∶99: the score of a match. */
const SCORE = /\p{Nd}\s?[∶:：]\s?\p{Nd}/u;
/** （女，回族） behind a name. */
const POST = /（[^（）]{1,8}）/gu;

/**
 * Tells the lines that are paragraphs of their own although no mark ends them: rows of a table, a list of names, contacts,
 * a day and who signs above it, verse. Neither does a wrap join them, nor are they headlines.
 */
export function tellRows(lines: readonly Line[]): Line[] {
  const kinds = lines.map(kindOf);
  verses(lines).forEach((at) => (kinds[at] = 'alone'));
  return lines.map((line, at) => {
    const kind = kinds[at];
    const beside = kind === 'row' && (isBeside(lines, kinds, at) || isBeside(lines, kinds, at + 1));
    const signs = kinds[at + 1] === 'day' && isSigner(line);
    return kind === 'alone' || kind === 'day' || beside || signs ? asRow(line) : line;
  });
}

/** Whether a paragraph without a mark at its end is such a line by its words alone. */
export function isRowText(text: string): boolean {
  return !MARK.test(text) || CONTACT.test(text) || areNames(text.replace(POST, ''));
}

const MARK = /[，。、；：！？,;:!?]/u;

type Kind = 'row' | 'alone' | 'day' | 'other';

function kindOf(line: Line): Kind {
  const { text, width, end, form, measure } = line;
  if (form.type !== 'text' || end !== 'open' || width > WIDEST) return 'other';
  if (text.endsWith('日') && DAY_ALONE.test(text)) return 'day';
  if (
    ((measure.kinds & LEADING_MARK) !== 0 && CONTACT.test(text)) ||
    (text.startsWith('|') && text.endsWith('|'))
  )
    return 'alone';
  return isRow(line) ? 'row' : 'other';
}

/** Fields set apart by spaces, one of them a figure, or names. */
function isRow({ text, measure }: Line): boolean {
  if ((measure.kinds & BLANK) === 0) return false;
  const bare = text.replace(POST, '');
  if (/[，,]/u.test(bare)) return false;
  const fields = bare.split(/[\s\u3000]+/u);
  const apart = measure.spaces > 0 || text.includes('\u3000') || SCORE.test(text);
  if (fields.length >= 3 && apart && measure.marks === 0 && /\p{Nd}/u.test(text)) return true;
  return areNames(bare) || (fields.length === 2 && areNames(fields[0] ?? ''));
}

/** Whether a row stands under a row, no blank line between. */
function isBeside(lines: readonly Line[], kinds: readonly Kind[], at: number): boolean {
  const line = lines[at];
  return line !== undefined && !line.blankBefore && kinds[at] === 'row' && kinds[at - 1] === 'row';
}

/** Who signs above a day: an office, set in or at least parted from what stands before. */
function isSigner({ text, end, form, measure }: Line): boolean {
  return form.type === 'text' && end === 'open' && measure.marks === 0 && text.length <= 30;
}

/** The lines of verse: of one length, every second one the end of a sentence. */
function verses(lines: readonly Line[]): number[] {
  const found: number[] = [];
  for (let at = 0; at < lines.length;) {
    let end = at;
    while (isVerse(lines[end], lines[at], (end - at) % 2 === 1)) end += 1;
    if (end - at >= FEWEST_VERSES) for (let verse = at; verse < end; verse += 1) found.push(verse);
    at = Math.max(end, at + 1);
  }
  return found;
}

function isVerse(line: Line | undefined, first: Line | undefined, closes: boolean): boolean {
  if (line === undefined || line.text.length > 8 || line.text.length !== first?.text.length) return false;
  if (line.form.type !== 'text' || !VERSE.test(line.text)) return false;
  return !closes || VERSE_END.test(line.text);
}

function asRow(line: Line): Line {
  return { ...line, form: { type: 'row' }, end: 'sentence' };
}
