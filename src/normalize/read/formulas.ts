import { isWordCharacter } from '../../text/classes.ts';
import { MARKUP, type Sheet, SPACE } from './sheet.ts';

/** A longer formula is no number of a newspaper. */
const LONGEST = 120;

/** Commands that stand for a sign; the backslash is read as it. */
const SIGNS: Record<string, string> = {
  circ: '°',
  times: '×',
  div: '÷',
  pm: '±',
  sim: '～',
  approx: '≈',
  le: '≤',
  leq: '≤',
  ge: '≥',
  geq: '≥',
  cdot: '·',
  rightarrow: '→',
  to: '→',
  ldots: '…',
};
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** What a formula may be made of to be read: anything else, and it stays as it stands. */
const TOKEN =
  /(?<degrees>\^\s?\{?\s?\\circ\s?\}?\s?(?:\\(?:mathrm|text|rm)\s?\{?\s?)?C(?![A-Za-z]))|\^\s?\{?(?<raised>[0-9])\}?(?![0-9}])|(?<markup>\^(?=\s?\{?\s?\\circ)|\\(?:mathrm|mathbf|mathsf|text|textbf|rm|bf|left|right|quad|qquad)(?![A-Za-z])|\\[,;:!]|[{}~_])|(?<decimal>,)(?=\s?\\,\s?[0-9]{1,2}(?![0-9]))|\\(?<sign>[a-z]{2,10})(?![A-Za-z])|(?<escape>\\)(?=[%$&#])|(?<plain>[0-9A-Za-z.,:%$&#+\-=/()<>°℃×\p{Script=Han}，、；：（）。])|(?<space>\s)/uy;

/**
 * Reads numbers that are set as LaTeX: `$9.\,9\%$` is 9.9%, `$35^{\circ}\mathrm{C}$` is 35℃, `\$100` is $100. What is
 * markup is cut, what stands for another sign is read as it. A dollar sign that opens no formula is one.
 */
export function readFormulas(sheet: Sheet): void {
  const { text } = sheet;
  if (!/[\\$]/u.test(text)) return;
  for (let at = 0; at < text.length;) {
    const opening = openingAt(text, at);
    const to = opening === '' ? -1 : closingFrom(text, at + opening.length, CLOSING[opening] as string);
    if (to > 0 && readFormula(sheet, { from: at, to, mark: opening.length })) at = to;
    else {
      if (text[at] === '\\' && isEscape(text, at)) {
        sheet.cut(at, at + 1, MARKUP);
        if (!isBesideWord(text, at - 2)) cutBlank(sheet, at - 1);
      }
      at += opening === '' ? 1 : opening.length;
    }
  }
}

const CLOSING: Record<string, string> = { $$: '$$', $: '$', '\\(': '\\)', '\\[': '\\]' };

function openingAt(text: string, at: number): string {
  if (text[at] === '$') return text[at + 1] === '$' ? '$$' : text[at - 1] === '\\' ? '' : '$';
  if (text[at] === '\\' && (text[at + 1] === '(' || text[at + 1] === '[')) return text.slice(at, at + 2);
  return '';
}

/** `\$100`, `50\%` outside a formula. */
function isEscape(text: string, at: number): boolean {
  const digit = (offset: number): boolean => /[0-9]/u.test(text[offset] ?? '');
  return (text[at + 1] === '$' && digit(at + 2)) || (text[at + 1] === '%' && digit(at - 1));
}

/** The offset behind a formula's closing mark; -1 where none follows soon, or on the line. */
function closingFrom(text: string, from: number, mark: string): number {
  for (let at = from; at < text.length && at <= from + LONGEST; at += 1) {
    if (text[at] === '\n') return -1;
    if (text.startsWith(mark, at) && (text[at - 1] !== '\\' || mark !== '$'))
      return at === from ? -1 : at + mark.length;
  }
  return -1;
}

function readFormula(sheet: Sheet, { from, to, mark }: { from: number; to: number; mark: number }): boolean {
  const [start, end] = [from + mark, to - mark];
  const inner = sheet.text.slice(start, end);
  if (!isFormula(inner, sheet.text[to])) return false;
  const tokens: RegExpExecArray[] = [];
  for (TOKEN.lastIndex = 0; TOKEN.lastIndex < inner.length;) {
    const token = TOKEN.exec(inner);
    if (token === null || !(SIGNS[token.groups?.['sign'] ?? 'circ'] ?? false)) return false;
    tokens.push(token);
  }
  sheet.cut(from, start, MARKUP);
  sheet.cut(end, to, MARKUP);
  for (const token of tokens) readToken(sheet, start + token.index, token);
  if (!isBesideWord(sheet.text, from - 2)) cutBlank(sheet, from - 1);
  if (!isBesideWord(sheet.text, to + 1)) cutBlank(sheet, to);
  return true;
}

/** Marks of LaTeX, or a bare number as no price is written: `$12.3$`. */
function isFormula(inner: string, after = ''): boolean {
  if (/[\\^_]/u.test(inner)) return /[0-9A-Za-z]/u.test(inner);
  return /^[0-9][0-9. ]*(?:[0-9]|%)?$/u.test(inner) && !/[0-9]/u.test(after) && !inner.endsWith(' ');
}

function readToken(sheet: Sheet, from: number, { 0: text, groups = {} }: RegExpExecArray): void {
  const to = from + text.length;
  const read = (at: number, sign: string): void => {
    sheet.signs.set(at, sign);
    sheet.cut(from, at, MARKUP);
    sheet.cut(at + 1, to, MARKUP);
  };
  if (groups['degrees'] !== undefined) read(to - 1, '℃');
  else if (groups['raised'] !== undefined)
    read(from + text.indexOf(groups['raised']), RAISED[Number(groups['raised'])] ?? '');
  else if (groups['decimal'] !== undefined) read(from, '.');
  else if (groups['sign'] !== undefined) read(from, SIGNS[groups['sign']] ?? '');
  else if (groups['space'] !== undefined) sheet.cut(from, to, SPACE);
  else if (groups['markup'] !== undefined || groups['escape'] !== undefined) sheet.cut(from, to, MARKUP);
}

/** Spaces that set a formula apart from Han say nothing; those beside Latin words part them. */
function isBesideWord(text: string, at: number): boolean {
  return isWordCharacter(text, at) && /[A-Za-z]/u.test(text.charAt(at));
}

function cutBlank(sheet: Sheet, at: number): void {
  if (sheet.text[at] === ' ') sheet.cut(at, at + 1, SPACE);
}
