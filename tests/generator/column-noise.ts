import { addedGlyphs } from './glyphs.ts';
import type { Glyph, TracedPage } from './glyphs.ts';
import type { NoisePlan } from './noise-plan.ts';
import { noiseProfile } from './noise-profile.ts';
import type { Random } from './random.ts';

/** What comes upon a page that is read line by line in its columns. */
export function columnNoise(page: TracedPage, { blanks, columns }: NoisePlan, random: Random): Glyph[][] {
  const merged = runHeadingsIn(page, random);
  const set = blanks === 'kept' ? merged : changeBlanks(merged, blanks, random);
  if (columns === 'spaced') return set.map((line) => spaceHan(line, random));
  return columns === 'doubled' ? set.flatMap(twice) : set;
}

function runHeadingsIn({ lines, things }: TracedPage, random: Random): Glyph[][] {
  const merged: Glyph[][] = [];
  for (const line of lines) {
    const last = merged.at(-1);
    const [above, below] = [last?.at(-1)?.thing, line.find(({ char }) => !/\s/u.test(char))?.thing];
    const meet =
      typeof above === 'number' &&
      typeof below === 'number' &&
      things[above]?.kind === 'heading' &&
      things[below]?.kind === 'paragraph';
    if (meet && random.chance(noiseProfile.headingRunIn)) last?.push(...line);
    else merged.push([...line]);
  }
  return merged;
}

function changeBlanks(lines: readonly Glyph[][], blanks: 'none' | 'stray', random: Random): Glyph[][] {
  if (blanks === 'none') return lines.filter((line) => line.some(({ char }) => char.trim() !== ''));
  return lines.flatMap((line) => (random.chance(0.1) ? [[], line] : [line]));
}

/** Tesseract's spaces: between nearly all characters but within numbers and Latin words; some words stay together. */
function spaceHan(line: readonly Glyph[], random: Random): Glyph[] {
  return line.flatMap((glyph, at) => {
    const next = line[at + 1];
    if (next === undefined || glyph.char.trim() === '' || next.char.trim() === '') return [glyph];
    const oneWord = /[\da-z.%]/iu.test(glyph.char) && /[\da-z.%]/iu.test(next.char);
    return oneWord || random.chance(0.15) ? [glyph] : [glyph, ...addedGlyphs(' ')];
  });
}

const twice = (line: Glyph[]): Glyph[][] =>
  line.length === 0 ? [line] : [line, line.map((glyph) => ({ ...glyph, thing: null, added: true }))];
