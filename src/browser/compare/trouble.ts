import type { PlainText } from '../../collate/plain/read-witness.ts';
import type { Unreadable } from '../../collate/plain/read-witnesses.ts';
import { limits } from '../../records/limits.ts';

/** Why texts cannot be compared, or one of them not taken. */
export type Trouble =
  | { problem: 'tooFew'; empty: string[]; alone: boolean }
  | { problem: 'tooMany'; most: number }
  | { problem: 'tooLong' | 'allTooLong' | 'tooLarge'; length: number; most: number }
  | Unreadable
  | { problem: 'folder'; name: string }
  | { problem: 'html' | 'empty' | 'unread' | 'no-article' };

const HTML = /^<(?:!doctype\s+html|html|head|body)\b/iu;

/** Whether a text is the source of a web page, which is no text of it; comments may stand before. */
function isWebPage(text: string): boolean {
  let at = afterSpace(text, 0);
  while (text.startsWith('<!--', at)) {
    const end = text.indexOf('-->', at + 4);
    if (end < 0) return false;
    at = afterSpace(text, end + 3);
  }
  return HTML.test(text.slice(at, at + 100));
}

function afterSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/u.test(text.charAt(at))) at += 1;
  return at;
}

const lengthOf = (text: PlainText): number =>
  'text' in text ? text.text.length : text.tokens.reduce((sum, { t }) => sum + t.length, 0);

/** Why one text cannot be compared; `null` where nothing stands in the way. */
export function troubleWith(text: PlainText): Trouble | null {
  const length = lengthOf(text);
  const { most } = limits.ownText;
  if (length > most) return { problem: 'tooLong', length, most };
  return 'text' in text && isWebPage(text.text) ? { problem: 'html' } : null;
}

/** Why it is not looked for who prints a text; `null` where nothing stands in the way. */
export function troubleWithPassage(passage: string): { length: number; most: number } | null {
  const { length } = passage;
  const { most } = limits.passage;
  return length > most ? { length, most } : null;
}

/** Why texts, each of which may be, cannot be compared together. */
export function troubleTogether(texts: readonly PlainText[]): Trouble | null {
  const { ownTexts, allOwnTexts } = limits;
  if (texts.length > ownTexts.most) return { problem: 'tooMany', most: ownTexts.most };
  const length = texts.reduce((sum, text) => sum + lengthOf(text), 0);
  if (length > allOwnTexts.most) return { problem: 'allTooLong', length, most: allOwnTexts.most };
  const full = texts.filter((text) => !isBlank(text));
  const empty = texts.filter(isBlank).map(({ name }) => name);
  return full.length < 2 ? { problem: 'tooFew', empty, alone: full.length === 1 } : null;
}

/** Whether there is nothing in a text but white space. */
export function isBlank(text: PlainText): boolean {
  return 'text' in text ? text.text.trim() === '' : text.tokens.every(({ t }) => t.trim() === '');
}
