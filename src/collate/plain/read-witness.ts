import type { WitnessText } from '../sequence.ts';
import { hasLineHyphen, wordsWithin, type Words } from './line-hyphens.ts';
import { readPlainText } from './read-plain-text.ts';
import { readTokens, type TokenText } from './read-tokens.ts';

/** A witness as it comes: a text, or tokens that somebody else has cut and normalized; `siglum`: what it is called for short. */
export type PlainText = { name: string; siglum?: string | undefined } & ({ text: string } | TokenText);

/** Texts as witnesses, in their order; `lines`: whether every line of a text is a block of its own. */
export function readTexts(texts: readonly PlainText[], { lines }: { lines: boolean }): WitnessText[] {
  const words = lines ? undefined : wordsOf(texts);
  return texts.map((one) =>
    'text' in one
      ? readPlainText(one.name, one.text, { keepLines: lines, words })
      : readTokens(one.name, one),
  );
}

/** The words of all texts, where a hyphen at some line's end may be a word's own. */
function wordsOf(texts: readonly PlainText[]): Words | undefined {
  const plain = texts.flatMap((one) => ('text' in one ? one.text : []));
  return plain.some(hasLineHyphen) ? new Set(plain.flatMap((text) => [...wordsWithin(text)])) : undefined;
}

/** What a text has in its file. */
export const fileOf = (one: PlainText): string =>
  'text' in one ? one.text : one.tokens.map(({ t }) => t).join('');
