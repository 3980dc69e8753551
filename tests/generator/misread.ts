import type { Glyph } from './glyphs.ts';
import { lookAlikes } from './look-alikes.ts';
import { pickShare } from './noise-plan.ts';
import type { NoisePlan } from './noise-plan.ts';
import { noiseProfile } from './noise-profile.ts';
import type { Random } from './random.ts';

const { errors, marks } = noiseProfile;

/** Reads a share of the characters of a line wrong: as another, not at all, or twice. */
export function misreadLine(line: readonly Glyph[], rate: number, random: Random): Glyph[] {
  return line.flatMap((glyph) => {
    if (glyph.added || /\s/u.test(glyph.char) || !random.chance(rate)) return [glyph];
    const mark = marks[glyph.char];
    if (mark) return readAsMark(glyph, pickShare(mark, random));
    const error = pickShare(errors, random);
    if (error === 'twice') return [glyph, { ...glyph }];
    const other = error === 'missing' ? '' : otherFor(glyph.char, random);
    return readAsMark(glyph, other);
  });
}

function readAsMark(glyph: Glyph, char: string): Glyph[] {
  return char === '' ? [] : [{ ...glyph, char }];
}

/** What a character is read for: a Han as one that looks like it, a digit as another; what looks like nothing is lost. */
function otherFor(char: string, random: Random): string {
  if (/\d/u.test(char)) return String((Number(char) + random.int(1, 9)) % 10);
  const alike = lookAlikes(char);
  return alike.length === 0 ? '' : random.pick(alike);
}

/** Quotation marks, stops and commas, as a page's reading has them throughout. */
export function misreadHabits(
  lines: readonly Glyph[][],
  { quotes, stops, commas }: NoisePlan,
  random: Random,
): Glyph[][] {
  return lines.map((line) =>
    line.flatMap((glyph, at) => {
      const { char } = glyph;
      if (/[“”]/u.test(char)) return [{ ...glyph, char: quoteAs(char, quotes, random) }];
      if (char === '。') return readAsMark(glyph, stopAs(stops, at === line.length - 1, random));
      if (char === '，' && commas === 'listed' && random.chance(0.5)) return [{ ...glyph, char: '、' }];
      return [glyph];
    }),
  );
}

const pairs: Partial<Record<NoisePlan['quotes'], readonly [string, string]>> = {
  'all turned': ['”', '”'],
  straight: ['"', '"'],
  '〝〞': ['〝', '〞'],
  '「」': ['「', '」'],
};

function quoteAs(char: string, habit: NoisePlan['quotes'], random: Random): string {
  if (habit === 'some turned') return char === '“' && random.chance(0.4) ? '”' : char;
  return pairs[habit]?.[char === '“' ? 0 : 1] ?? char;
}

function stopAs(habit: NoisePlan['stops'], atLineEnd: boolean, random: Random): string {
  if (habit === 'some dots') return random.chance(0.35) ? '·' : '。';
  if (habit === 'all dots') return random.chance(0.9) ? '·' : '。';
  if (habit === 'some points') return random.chance(0.25) ? '.' : '。';
  return habit === 'lost at line ends' && atLineEnd && random.chance(0.5) ? '' : '。';
}
