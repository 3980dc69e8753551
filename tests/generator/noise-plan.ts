import { noiseProfile } from './noise-profile.ts';
import type { PageStyle } from './page-style.ts';
import type { Random } from './random.ts';

const { quotes, stops, commas, blanks, columns, model } = noiseProfile;

/** What comes upon a whole page, drawn before any of its characters. */
export interface NoisePlan {
  /** A vision model, or an engine that reads line by line. */
  reader: 'model' | 'engine';
  quotes: keyof typeof quotes;
  stops: keyof typeof stops;
  commas: keyof typeof commas;
  /** Of a page read in columns; `kept` and `plain` on others. */
  blanks: keyof typeof blanks;
  columns: keyof typeof columns;
  /** Of a page that a vision model read; none on others. */
  model: readonly (keyof typeof model)[];
}

/** Plans the noise of a page: Markdown and one paragraph a line are a vision model's, columns another engine's. */
export function planNoise({ columns: width, marks }: PageStyle, random: Random): NoisePlan {
  const ofModel = width === null || marks.headline.startsWith('#');
  const kinds = Object.keys(model) as (keyof typeof model)[];
  return {
    reader: ofModel ? 'model' : 'engine',
    quotes: pickShare(quotes, random),
    stops: pickShare(stops, random),
    commas: pickShare(commas, random),
    blanks: ofModel ? 'kept' : pickShare(blanks, random),
    columns: ofModel ? 'plain' : pickShare(columns, random),
    model: ofModel ? kinds.filter((kind) => random.chance(model[kind])) : [],
  };
}

/** The plan in words, without what is kept: `reader: model`, `quotes: straight`, `picture`. */
export function planWords(plan: NoisePlan): string[] {
  const { reader, model: kinds, ...habits } = plan;
  const words = Object.entries(habits).flatMap(([what, habit]) =>
    habit === 'kept' || habit === 'plain' ? [] : [`${what}: ${habit}`],
  );
  return [`reader: ${reader}`, ...words, ...kinds];
}

/** One of several by their shares. */
export function pickShare<Key extends string>(shares: Readonly<Record<Key, number>>, random: Random): Key {
  const entries = Object.entries(shares) as [Key, number][];
  let at = random.next() * entries.reduce((sum, [, share]) => sum + share, 0);
  for (const [key, share] of entries) {
    at -= share;
    if (at < 0) return key;
  }
  return (entries.at(-1) as [Key, number])[0];
}
