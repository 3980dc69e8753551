import { holdsInner, messagePattern, readMessage } from './message.ts';

/** What is done to a word before it stands in a page: escaped as HTML and XML want it. */
const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Words without values are few, and pages say little else so often. */
const keptAtMost = 10_000;

/**
 * Makes what gives, for what stands between the signs of a message in a page, the word of each dictionary in HTML or XML;
 * `undefined` for what only looks like a message, because a paper's text holds such signs.
 */
export function fillerOf(
  dictionaries: readonly object[],
): (written: string) => readonly string[] | undefined {
  const known = new Map<string, readonly string[] | undefined>();
  return (written) => {
    if (known.has(written)) return known.get(written);
    const words = wordsFor(written, dictionaries)?.map(escaped);
    if (known.size >= keptAtMost) known.clear();
    known.set(written, words);
    return words;
  };
}

const escaped = (word: string): string => word.replace(/[&<>"']/gu, (sign) => escapes[sign] ?? sign);

function wordsFor(written: string, dictionaries: readonly object[]): string[] | undefined {
  const message = readMessage(written);
  if (message === undefined) return undefined;
  const { path, values, within = [] } = message;
  const words = dictionaries.flatMap((dictionary) => {
    const found = at(dictionary, path);
    if (values === undefined || typeof found !== 'function') return typeof found === 'string' ? found : [];
    const own = holdsInner(written) ? values.map((value) => filled(value, dictionary)) : values;
    const said = at((found as Say)(...own), within);
    return typeof said === 'string' ? said : [];
  });
  return words.length === dictionaries.length ? words : undefined;
}

type Say = (...values: unknown[]) => unknown;

/** A value whose own words are filled in: a function may be given what another has said. */
function filled(value: unknown, dictionary: object): unknown {
  if (typeof value === 'string')
    return value.replace(
      messagePattern,
      (whole: string, written: string) => wordsFor(written, [dictionary])?.[0] ?? whole,
    );
  if (Array.isArray(value)) return value.map((part) => filled(part, dictionary));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, filled(part, dictionary)]));
}

function at(whole: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], whole);
}
