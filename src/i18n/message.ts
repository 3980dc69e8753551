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
 * A message is JSON between two noncharacters of Unicode, which no text may hold for interchange. What HTML, JSON or
 * attributes would write in another way stands in it as further ones, and they themselves as pairs.
 */
const start = '\u{FDD0}';
const end = '\u{FDD1}';
const stoodFor = ['"', '\\', '&', '<', '>', "'"];
const pair = '\u{FDD8}';

/** Units of UTF-16, since whole pages are searched for what nearly none holds. */
const NONCHARACTER = /[\uFDD0-\uFDEF\uFFFE\uFFFF]/g;
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
export const messagePattern = /\u{FDD0}([^\u{FDD0}\u{FDD1}]+)\u{FDD1}/gu;

/** Whether a text may hold messages. */
export function holdsMessage(text: string): boolean {
  return text.includes(start);
}

/** Makes what writes the messages of one place in the dictionary as they stand in a page. */
export function messageAt(
  path: readonly string[],
): (values?: unknown[], within?: readonly string[]) => string {
  const opened = `${start}[${signed(path)}`;
  const plain = `${opened}]${end}`;
  return (values, within = []) => {
    if (values === undefined) return plain;
    const way = within.length > 0 ? `,${signed(within)}` : '';
    return `${opened},${signed(values)}${way}]${end}`;
  };
}

function signed(part: unknown): string {
  if (Array.isArray(part)) return `[${part.map(signed).join()}]`;
  if (typeof part === 'number' && Number.isFinite(part)) return String(part);
  if (typeof part === 'string' && PLAIN.test(part)) return quote + part + quote;
  return JSON.stringify(part ?? null).replace(/["\\&<>'\u{FDD0}-\u{FDD8}]/gu, signFor);
}

const quote = String.fromCharCode(0xfd_d2);

/** Text that JSON writes as it is, and that holds no sign: nearly all. */
const PLAIN = /^[^\0-\x1F"\\&<>'\uD800-\uDFFF\uFDD0-\uFDD8]*$/;

function signFor(character: string): string {
  const at = stoodFor.indexOf(character);
  if (at >= 0) return String.fromCharCode(0xfd_d2 + at);
  return pair + String.fromCharCode(character.charCodeAt(0) - 0xfd_d0 + 0x61);
}

/** Whether what stands between the signs of a message may hold further messages, among its values. */
export const holdsInner = (written: string): boolean => written.includes(pair);

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
    return JSON.parse(written.replace(/[\u{FDD2}-\u{FDD7}]|\u{FDD8}[a-i]/gu, characterFor));
  } catch {
    return undefined;
  }
}

function characterFor(sign: string): string {
  if (sign.length > 1) return String.fromCharCode(sign.charCodeAt(1) - 0x61 + 0xfd_d0);
  return stoodFor[sign.charCodeAt(0) - 0xfd_d2] ?? sign;
}

function areNames(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((name) => typeof name === 'string');
}
