import { columnNoise } from './column-noise.ts';
import { tracePage } from './glyphs.ts';
import type { Glyph, Thing, TracedPage } from './glyphs.ts';
import { misreadHabits, misreadLine } from './misread.ts';
import { modelNoise } from './model-noise.ts';
import { planNoise, planWords } from './noise-plan.ts';
import { randomOf } from './random.ts';
import type { Random } from './random.ts';
import type { GeneratedPage } from './set-page.ts';

/** A paragraph, heading or headline as it was read, errors and all. */
export interface ReadThing extends Thing {
  /** Without white space. */
  text: string;
  /** The readings with which its lines come back whole: alone, or with the signature set before or behind it on them. */
  readings: string[];
}

export interface NoisyPage {
  seed: number;
  /** What came upon the page as a whole. */
  noise: string[];
  text: string;
  things: ReadThing[];
  /** For each line of the text the place in `things` of what it is part of, `null` where it is nobody's or several things'. */
  lines: (number | null)[];
}

/**
 * Reads a generated page badly: `rate` of its characters wrong, and what `noise-profile.ts` says of pages of its kind. The
 * same page, seed and rate give the same reading.
 */
export function noisyPage(page: GeneratedPage, rate: number): NoisyPage {
  const { lines, things } = tracePage(page);
  // Streams of their own: the same page has the same habits and markup whatever its rate.
  const [habits, errors, markup] = [1, 2, 3].map((stage) => randomOf(page.seed * 7919 + stage)) as [
    Random,
    Random,
    Random,
  ];
  const plan = planNoise(page.style, habits);
  const misread = misreadHabits(lines, plan, habits).map((line) => misreadLine(line, rate, errors));
  const read =
    plan.reader === 'model'
      ? modelNoise(misread, plan, markup)
      : columnNoise({ lines: misread, things }, plan, markup);
  return { ...readOff(page.seed, { lines: read, things }), noise: planWords(plan) };
}

/** What a page's lines say, and what of it is which thing's. */
export function readOff(seed: number, { lines, things }: TracedPage): NoisyPage {
  // White space and what no print holds are no part of a reading.
  const print = lines.map((line) => line.filter(({ added, char }) => !added && char.trim() !== ''));
  const places = placesOf(print);
  return {
    seed,
    noise: [],
    text: lines.map(textOf).join('\n'),
    lines: print.map(thingOf),
    things: things.map((thing, at) => ({ ...thing, ...readingOf(print, places.get(at), at) })),
  };
}

/** The one thing that all of a line's characters are part of. */
function thingOf(glyphs: readonly Glyph[]): number | null {
  const [first] = glyphs;
  return first !== undefined && glyphs.every(({ thing }) => thing === first.thing) ? first.thing : null;
}

const textOf = (glyphs: readonly Glyph[]): string => glyphs.map(({ char }) => char).join('');

interface Place {
  first: number;
  last: number;
  text: string;
}

/** The first and the last line of every thing, and its characters. */
function placesOf(print: readonly Glyph[][]): Map<number, Place> {
  const places = new Map<number, Place>();
  print.forEach((line, at) => {
    for (const { char, thing } of line) {
      if (thing === null) continue;
      const place = places.get(thing) ?? { first: at, last: at, text: '' };
      places.set(thing, { first: place.first, last: at, text: place.text + char });
    }
  });
  return places;
}

/** A thing's own text, and it with none, some or all lines of what is nobody's right before and behind it. */
function readingOf(
  print: readonly Glyph[][],
  place: Place | undefined,
  at: number,
): Pick<ReadThing, 'text' | 'readings'> {
  if (place === undefined) return { text: '', readings: [''] };
  const [head = [], tail = []] = [print[place.first], print[place.last]];
  const before = head.slice(
    0,
    head.findIndex(({ thing }) => thing === at),
  );
  const behind = tail.slice(tail.findLastIndex(({ thing }) => thing === at) + 1);
  const above = print.slice(0, place.first).toReversed();
  const below = print.slice(place.last + 1);
  const befores = grow(before, above, (text, more) => more + text);
  const behinds = grow(behind, below, (text, more) => text + more);
  const readings = befores.flatMap((start) => behinds.map((end) => start + place.text + end));
  return { text: place.text, readings };
}

/** A signature of 24 characters in the narrowest column, with blank lines between. */
const MOST_LINES = 4;

const nobodys = (glyphs: readonly Glyph[]): boolean => glyphs.every(({ thing }) => thing === null);

/** Nothing; a signature's part on the thing's line; and it with the whole lines that it goes on over. */
function grow(
  part: readonly Glyph[],
  lines: readonly Glyph[][],
  join: (text: string, more: string) => string,
): string[] {
  if (part.length === 0 || !nobodys(part)) return [''];
  let text = textOf(part);
  const grown = ['', text];
  for (const line of lines.slice(0, MOST_LINES)) {
    if (!nobodys(line)) break;
    text = join(text, textOf(line));
    grown.push(text);
  }
  return grown;
}
