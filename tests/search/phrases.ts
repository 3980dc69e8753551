import type { Article } from '../../src/records/article.ts';
import { type Random, randomOf } from '../generator/random.ts';
import { folded, plainSearch, searchableTexts } from './plain-search.ts';

/** Longest phrase drawn, in characters. */
const longest = 30;

/**
 * Phrases drawn from anywhere in the records, a fifth of them where paragraphs end: 1 to 30 characters, whatever stands
 * there, and half of them typed
 * otherwise than printed (other width or case, without marks, in quotation marks).
 */
export function phrasesIn(articles: readonly Article[], count: number, seed: number): string[] {
  const random = randomOf(seed);
  const texts = articles.flatMap(searchableTexts).map(({ text }) => Array.from(text));
  const overEnds = articles.flatMap(overParagraphEnds);
  return Array.from({ length: count }, () => {
    const text = random.pick(random.chance(0.8) || overEnds.length === 0 ? texts : overEnds);
    const length = random.int(1, Math.min(longest, text.length));
    const from = random.int(0, text.length - length);
    const phrase = text.slice(from, from + length).join('');
    return random.chance(0.5) ? phrase : typedOtherwise(phrase, random);
  });
}

/** The end of each block of an article with the beginning of the next, as one text. */
function overParagraphEnds({ blocks }: Article): string[][] {
  return blocks
    .slice(1)
    .map(({ text }, index) => [
      ...Array.from(blocks[index]?.text ?? '').slice(-longest / 2),
      ...Array.from(text).slice(0, longest / 2),
    ]);
}

/**
 * Phrases that stand nowhere and nearly do: two neighbours swapped, one character changed for another of the records,
 * the end of one text and the beginning of another.
 */
export function phrasesNowhere(articles: readonly Article[], count: number, seed: number): string[] {
  const random = randomOf(seed);
  const texts = articles
    .flatMap(searchableTexts)
    .map(({ text }) => folded(text))
    .filter(({ length }) => length > 1);
  const phrases: string[] = [];
  while (phrases.length < count) {
    const phrase = nearMiss(texts, random);
    if (phrase.length > 1 && plainSearch(articles, phrase).size === 0) phrases.push(phrase);
  }
  return phrases;
}

function typedOtherwise(phrase: string, random: Random): string {
  return random.pick([
    (text: string) => `“${text}”`,
    (text: string) => `"${text}"`,
    (text: string) => text.toUpperCase(),
    (text: string) => text.replaceAll(/[\p{P}\p{S}]/gu, ''),
    (text: string) => text.replaceAll(/[!-~]/gu, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)),
    (text: string) =>
      text.replaceAll(/[！-～]/gu, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0)),
  ])(phrase);
}

function nearMiss(texts: readonly string[], random: Random): string {
  const at = random.int(0, texts.length - 2);
  const text = texts[at] ?? '';
  const length = random.int(2, Math.min(longest, text.length));
  const from = random.int(0, text.length - length);
  const chars = Array.from(text.slice(from, from + length));
  const place = random.int(0, chars.length - 2);
  switch (random.int(1, 3)) {
    case 1:
      return chars
        .with(place, chars[place + 1] ?? '')
        .with(place + 1, chars[place] ?? '')
        .join('');
    case 2:
      return chars.with(place, random.pick(Array.from(random.pick(texts)).concat('鑫'))).join('');
    default:
      return `${text.slice(-random.int(1, 6))}${random.pick(texts).slice(0, random.int(1, 6))}`;
  }
}
