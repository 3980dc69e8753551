import { fileOf, type PlainText } from '../../collate/plain/read-witness.ts';
import { limits } from '../../records/limits.ts';

/** A text in its place; `isNamed`: whether somebody gave it its name, and not only its letter. */
export interface KeptText {
  text: PlainText;
  isNamed: boolean;
}

/** What is put into the page: the texts in their places, of which some may be empty, and the switches that are on. */
export interface Kept {
  texts: (KeptText | null)[];
  on: string[];
}

const key = 'duikan.compare';

/** Whether this tab can keep anything; some readers forbid it. */
export function canKeep(): boolean {
  try {
    sessionStorage.setItem(`${key}.tried`, '');
    sessionStorage.removeItem(`${key}.tried`);
    return true;
  } catch {
    return false;
  }
}

/** Keeps what is put in for as long as the tab is open: nothing where there is none, or more than can be compared. */
export function keep(kept: Kept): void {
  try {
    sessionStorage.removeItem(key);
    const length = kept.texts.reduce((sum, one) => sum + (one ? fileOf(one.text).length : 0), 0);
    if (length > 0 && length <= limits.allOwnTexts.most) sessionStorage.setItem(key, JSON.stringify(kept));
  } catch {
    // A tab that has no room keeps nothing.
  }
}

/** What this tab has kept; nothing where somebody else has written there. */
export function keptBefore(): Kept {
  try {
    const read: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    if (isKept(read)) return read;
  } catch {
    // What cannot be read was not kept by this page.
  }
  return { texts: [], on: [] };
}

function isKept(value: unknown): value is Kept {
  if (!isRecord(value)) return false;
  const { texts, on } = value;
  return (
    Array.isArray(texts) &&
    texts.every((one) => one === null || isKeptText(one)) &&
    Array.isArray(on) &&
    on.every(isString)
  );
}

const isKeptText = (value: unknown): value is KeptText =>
  isRecord(value) && typeof value['isNamed'] === 'boolean' && isPlainText(value['text']);

function isPlainText(value: unknown): value is PlainText {
  if (!isRecord(value) || !isString(value['name'])) return false;
  const { siglum, text, tokens } = value;
  if (siglum !== undefined && !isString(siglum)) return false;
  return (
    isString(text) || (Array.isArray(tokens) && tokens.every((one) => isRecord(one) && isString(one['t'])))
  );
}

const isString = (value: unknown): value is string => typeof value === 'string';
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
