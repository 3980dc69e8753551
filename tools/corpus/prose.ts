import { type Random, randomOf } from '../../tests/generator/random.ts';
import type { Story } from '../../tests/generator/story.ts';

/** Writes prose that no newspaper printed, with the characters, pairs and set phrases of those it has read. */
export interface Prose {
  /** Clauses that recur word by word from article to article, the commonest first. */
  setPhrases: readonly string[];
  /** An article's paragraphs. */
  paragraphs: (random: Random) => string[];
  headline: (random: Random) => string;
}

/** How often a character is followed by any other, instead of by one that follows it in what was read. */
const leap = 0.03;

/** The share of clauses that are set phrases; the rank of the one that is taken falls off as Zipf has it. */
const phraseShare = 0.08;
const phraseCount = 200;

/** Learns from stories. */
export function learnProse(stories: readonly Story[]): Prose {
  const texts = stories.flatMap(({ blocks }) => blocks.map(({ text }) => text));
  const setPhrases = phrasesOf(texts);
  const chars = Array.from(texts.join('').replaceAll(/[^\p{Script=Han}]/gu, ''));
  const followers = Map.groupBy(chars.keys().drop(1), (at) => chars[at - 1] ?? '');
  const words = (length: number, random: Random): string => {
    let at = random.int(0, chars.length - 1);
    let written = '';
    for (; written.length < length; written += chars[at] ?? '') {
      const next = followers.get(chars[at] ?? '');
      at = next === undefined || random.chance(leap) ? random.int(0, chars.length - 1) : random.pick(next);
    }
    return written;
  };
  const clause = (random: Random): string =>
    random.chance(phraseShare) ? zipf(setPhrases, random) : words(random.int(4, 16), random);
  const sentence = (random: Random): string =>
    `${Array.from({ length: random.int(1, 4) }, () => clause(random)).join('，')}。`;
  return {
    setPhrases,
    paragraphs: (random) =>
      Array.from({ length: random.int(3, 14) }, () =>
        Array.from({ length: random.int(1, 4) }, () => sentence(random)).join(''),
      ),
    headline: (random) => words(random.int(8, 16), random),
  };
}

/** Whole clauses of 8 to 14 Han, in an order that says nothing of where they come from. */
function phrasesOf(texts: readonly string[]): string[] {
  const clauses = texts
    .flatMap((text) => text.split(/[^\p{Script=Han}]+/u))
    .filter(({ length }) => length >= 8 && length <= 14);
  return randomOf(1)
    .shuffle([...new Set(clauses)])
    .slice(0, phraseCount);
}

function zipf(list: readonly string[], random: Random): string {
  return list[Math.floor(list.length ** random.next()) - 1] ?? '';
}
