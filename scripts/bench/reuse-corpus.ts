import { chance, someText, withNoise } from './noise.ts';

/** Generated articles with reprints planted among them. */
export interface ReuseCorpus {
  texts: string[];
  /** The page of each text; every one stands on its own. */
  pages: string[];
  /** The texts that print one story, by index. */
  planted: number[][];
}

/**
 * Articles of about 870 characters, with formulas that many of them hold. Three in a hundred are reprinted once to
 * four times, one of them 149 times; reprints have 3 % errors, and four in ten are cut at either end.
 */
export function reuseCorpus(count: number): ReuseCorpus {
  const random = chance(count);
  const formulas = Array.from({ length: 60 }, () => someText(6 + Math.floor(random() * 12), random));
  const texts: string[] = [];
  const planted: number[][] = [];
  while (texts.length < count) {
    const first = texts.length;
    const story = article(formulas, random);
    texts.push(story);
    if (first > 0 && random() >= 0.03) continue;
    const copies = first === 0 ? 149 : 1 + Math.floor(random() * 4);
    for (let copy = 0; copy < copies && texts.length < count; copy += 1) texts.push(reprint(story, random));
    if (texts.length > first + 1)
      planted.push(Array.from({ length: texts.length - first }, (_, at) => first + at));
  }
  return { texts, pages: texts.map((_, at) => String(at)), planted };
}

function article(formulas: readonly string[], random: () => number): string {
  const most = 500 + random() * 740;
  const parts: string[] = [];
  for (let length = 0; length < most; length = parts.reduce((sum, part) => sum + part.length, 0)) {
    parts.push(someText(60, random));
    if (random() < 0.5) parts.push(formulas[Math.floor(formulas.length * random() ** 2)] ?? '');
  }
  return parts.join('');
}

function reprint(story: string, random: () => number): string {
  const { text } = withNoise(story, 0.03, random);
  if (random() >= 0.4) return text;
  const cut = Math.floor(text.length * (0.3 + random() * 0.4));
  return random() < 0.5 ? text.slice(cut) : text.slice(0, cut);
}
