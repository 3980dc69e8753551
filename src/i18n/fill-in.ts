import { asItWas, messagePattern, readMessage } from './message.ts';

/** What is done to a word before it stands in a page: escaped as HTML and XML want it. */
const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Makes what puts the words of a dictionary in the place of the messages of pages, in HTML or XML, and then all that was
 * written so that it holds none (`withoutMessages`) as it was. It keeps what it has made, as pages say much the same.
 */
export function fillIn(dictionary: object): (page: string) => string {
  const known = new Map<string, string>();
  return (page) => {
    const filledIn = page.replace(messagePattern, (whole: string, written: string) => {
      const before = known.get(written);
      if (before !== undefined) return before;
      const word = wordFor(written, dictionary);
      if (word === undefined) return whole;
      const escaped = word.replace(/[&<>"']/gu, (sign) => escapes[sign] ?? sign);
      known.set(written, escaped);
      return escaped;
    });
    return asItWas(filledIn);
  };
}

function wordFor(written: string, dictionary: object): string | undefined {
  const message = readMessage(written);
  if (message === undefined) return undefined;
  const { path, values, within = [] } = message;
  const found = at(dictionary, path);
  const said =
    values === undefined || typeof found !== 'function'
      ? found
      : at((found as Say)(...values.map((value) => filled(value, dictionary))), within);
  return typeof said === 'string' ? said : undefined;
}

type Say = (...values: unknown[]) => unknown;

/** A value whose own words are filled in: a function may be given what another has said. */
function filled(value: unknown, dictionary: object): unknown {
  if (typeof value === 'string')
    return value.replace(
      messagePattern,
      (whole: string, written: string) => wordFor(written, dictionary) ?? whole,
    );
  if (Array.isArray(value)) return value.map((part) => filled(part, dictionary));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, filled(part, dictionary)]));
}

function at(whole: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], whole);
}
