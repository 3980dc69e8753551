import { substantiveClasses, type Variant, variantClasses } from '../../records/variant.ts';

/** What a picture of a variant shows: two readings with the words they stand in, and which of them is suspected. */
export interface Pictured {
  variant: string;
  class: Variant['class'];
  sides: [Side, Side];
}

export interface Side {
  before: string;
  reading: string;
  after: string;
  /** How many papers read so. */
  papers: number;
  suspected: boolean;
}

/** Characters that a side holds at most: more would be too small to be read in a preview. */
const most = 8;

/** Words of Han on either side of a reading that is no word by itself. */
const hanBefore = /\p{Script=Han}{1,2}$/u;
const hanAfter = /^\p{Script=Han}{1,2}/u;

type Shown = Pick<Variant, 'id' | 'class' | 'readings' | 'context' | 'suspects' | 'majority'>;

/** What a picture of a variant would show; `null` where its readings are too long or hold spaces, or change no words. */
export function picturedVariant(variant: Shown): Pictured | null {
  const { readings, context, suspects, majority } = variant;
  if (!substantiveClasses.includes(variant.class)) return null;
  const first = readings.find(({ text }) => text === majority) ?? readings[0];
  const rest = readings.filter((reading) => reading !== first);
  const second = rest.find(({ witnesses }) => witnesses.some((id) => suspects.includes(id))) ?? rest[0];
  if (!first || !second) return null;
  const shortest = Math.min(...[first, second].map(({ text }) => lengthOf(text)));
  const before = shortest > 1 ? '' : (hanBefore.exec(context.before)?.[0] ?? '');
  const after = shortest > 1 || before !== '' ? '' : (hanAfter.exec(context.after)?.[0] ?? '');
  const side = ({ text, witnesses }: typeof first): Side => ({
    before,
    reading: text,
    after,
    papers: witnesses.length,
    suspected: witnesses.some((id) => suspects.includes(id)),
  });
  const sides: [Side, Side] = [side(first), side(second)];
  if (sides.some((one) => lengthOf(wordsOf(one)) > most || !/^\S+$/u.test(wordsOf(one)))) return null;
  return { variant: variant.id, class: variant.class, sides };
}

/** The variant of a story that stands for it in previews: the gravest with a suspect, else the gravest of all. */
export function storyPicture(variants: readonly Shown[]): Pictured | null {
  const gravity = (variant: Shown): number =>
    variantClasses.indexOf(variant.class) + (variant.suspects.length > 0 ? 0 : variantClasses.length);
  const sorted = variants.toSorted((a, b) => gravity(a) - gravity(b));
  for (const variant of sorted) {
    const pictured = picturedVariant(variant);
    if (pictured) return pictured;
  }
  return null;
}

/** A side in one line of text. */
export const wordsOf = ({ before, reading, after }: Side): string => before + reading + after;

const lengthOf = (text: string): number => Array.from(text).length;
