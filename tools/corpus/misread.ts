import type { Random } from '../../tests/generator/random.ts';
import { glyphSimilarity, lookAlike } from '../../src/text/glyph-similarity.ts';

/** One error of reading: what stood at an offset of the paragraph as printed, and what was read instead. */
export interface Misreading {
  kind: 'look-alike' | 'another' | 'left out' | 'doubled';
  paragraph: number;
  offset: number;
  printed: string;
  read: string;
  /** Up to six characters on either side, as read. */
  context: { before: string; after: string };
  /** Whether it stands within a set phrase. */
  inPhrase: boolean;
}

/** Of a hundred errors, so many are of each kind: two in three are read for a character that looks alike. */
const kinds = [
  ...Array<Misreading['kind']>(68).fill('look-alike'),
  ...Array<Misreading['kind']>(12).fill('another'),
  ...Array<Misreading['kind']>(14).fill('left out'),
  ...Array<Misreading['kind']>(6).fill('doubled'),
];

/** Reads paragraphs as a recognizer would that errs in `rate` of all Han. */
export type Misreader = (
  paragraphs: readonly string[],
  rate: number,
  random: Random,
) => { paragraphs: string[]; misreadings: Misreading[] };

/** A reader that takes Han of `alphabet` for each other. */
export function misreader(alphabet: readonly string[], setPhrases: readonly string[]): Misreader {
  const alike = memoized((han: string) =>
    alphabet
      .map((other) => ({ other, similarity: other === han ? 0 : (glyphSimilarity(han, other) ?? 0) }))
      .toSorted((a, b) => b.similarity - a.similarity)
      .slice(0, 4)
      .filter(({ similarity }) => similarity >= lookAlike)
      .map(({ other }) => other),
  );
  const readFor = (kind: Misreading['kind'], han: string, random: Random): string => {
    if (kind === 'left out') return '';
    if (kind === 'doubled') return han + han;
    const candidates = kind === 'look-alike' ? alike(han) : [];
    return random.pick(candidates.length > 0 ? candidates : alphabet);
  };
  return (paragraphs, rate, random) => {
    const read = paragraphs.map((text) => readParagraph(text, { rate, random, readFor, setPhrases }));
    return {
      paragraphs: read.map((one) => one.text),
      misreadings: read.flatMap(({ found }, paragraph) => found.map((one) => ({ ...one, paragraph }))),
    };
  };
}

interface Reading {
  rate: number;
  random: Random;
  readFor: (kind: Misreading['kind'], han: string, random: Random) => string;
  setPhrases: readonly string[];
}

function readParagraph(
  text: string,
  { rate, random, readFor, setPhrases }: Reading,
): { text: string; found: Omit<Misreading, 'paragraph'>[] } {
  const phrases = placesOf(setPhrases, text);
  const places: { from: number; to: number; error: Omit<Misreading, 'paragraph' | 'context'> }[] = [];
  let written = '';
  Array.from(text).forEach((printed, offset) => {
    const kind = random.chance(rate) && /\p{Script=Han}/u.test(printed) ? random.pick(kinds) : null;
    const read = kind === null ? printed : readFor(kind, printed, random);
    if (kind !== null && read !== printed) {
      const inPhrase = phrases.some(([from, to]) => from <= offset && offset < to);
      const error = { kind, offset, printed, read, inPhrase };
      places.push({ from: written.length, to: written.length + read.length, error });
    }
    written += read;
  });
  const found = places.map(({ from, to, error }) => {
    const context = { before: written.slice(Math.max(0, from - 6), from), after: written.slice(to, to + 6) };
    return { ...error, context };
  });
  return { text: written, found };
}

function placesOf(phrases: readonly string[], text: string): [from: number, to: number][] {
  return phrases.flatMap((phrase) => {
    const places: [number, number][] = [];
    for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1))
      places.push([at, at + phrase.length]);
    return places;
  });
}

function memoized<Value>(make: (key: string) => Value): (key: string) => Value {
  const made = new Map<string, Value>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}
