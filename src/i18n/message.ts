/**
 * A page is made once for all languages: where words of the interface belong, it holds messages. A message names the
 * word's place in the dictionary, the values for a word that is a function, and the way into what that gives where it
 * is no plain string.
 */
export interface Message {
  path: readonly string[];
  values?: readonly unknown[];
  within?: readonly string[];
}

/**
 * A message is written between two noncharacters of Unicode, which no text may hold for interchange, in letters that
 * HTML, JSON and addresses leave as they are.
 */
const start = '\u{FDD0}';
const end = '\u{FDD1}';

const NONCHARACTER = /[\u{FDD0}-\u{FDEF}\u{FFFE}\u{FFFF}]/gu;
const first = 0xfdd0;
const behindLast = 0xfdf0;

/**
 * A text that holds no message, whatever was written into it: each of Unicode's noncharacters stands for the one before
 * it, and offsets stay. Of the last two in their plane one is lost.
 */
export function withoutMessages(text: string): string {
  return text.replace(NONCHARACTER, (character) => {
    const code = character.charCodeAt(0) + 1;
    return String.fromCharCode(code === behindLast ? 0xfffe : Math.min(code, 0xffff));
  });
}

/** The text that `withoutMessages` was given. */
export function asItWas(text: string): string {
  return text.replace(NONCHARACTER, (character) => {
    const code = character.charCodeAt(0) - 1;
    return String.fromCharCode(code < first ? first : code === 0xfffd ? behindLast - 1 : code);
  });
}

/** A message, and what stands between its signs. */
export const messagePattern = new RegExp(`${start}([\\w.!~*()%-]+)${end}`, 'gu');

/** Whether a text may hold messages. */
export function holdsMessage(text: string): boolean {
  return text.includes(start);
}

/** The message as it stands in a page. */
export function writeMessage({ path, values, within }: Message): string {
  const parts = within?.length ? [path, values, within] : values ? [path, values] : [path];
  return `${start}${encodeURIComponent(JSON.stringify(parts)).replaceAll("'", '%27')}${end}`;
}

/** The message that was written as `written`, its signs taken off; `undefined` where nothing of ours wrote it. */
export function readMessage(written: string): Message | undefined {
  const parts = parsed(written);
  if (!Array.isArray(parts)) return undefined;
  const [path, values, within] = parts as unknown[];
  if (!areNames(path) || !(values === undefined || Array.isArray(values))) return undefined;
  return { path, ...(values && { values }), ...(areNames(within) && { within }) };
}

function parsed(written: string): unknown {
  try {
    return JSON.parse(decodeURIComponent(written));
  } catch {
    return undefined;
  }
}

function areNames(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((name) => typeof name === 'string');
}
