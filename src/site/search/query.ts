import { limits } from '../../records/limits.ts';
import { foldForSearch } from '../../text/search-fold.ts';

/**
 * What was typed, as search understands it. `words`: folded, each once; all of them have to stand in an article.
 * `phrases`: the same with what quotation marks hold together as one word, where that makes a difference; these are
 * looked for first, the words only where they stand nowhere.
 */
export type SearchQuery =
  | { kind: 'empty' }
  | { kind: 'no-letters' }
  | { kind: 'too-long'; length: number }
  | { kind: 'words'; words: readonly string[]; phrases: readonly string[] | null };

/** From a quotation mark at the beginning of a word to the next one at the end of a word; else a word. */
const PIECE = /["＂“”„‟「『](?<quoted>.*?)["＂“”‟」』](?!\S)|(?<word>\S+)/gsu;

/**
 * Reads a query. White space parts words, but not within quotation marks: a space of a line or column that ended in
 * print is no part of a phrase. Other marks and signs count for nothing, neither here nor in the texts. Any string will
 * do, broken ones too.
 */
export function readQuery(typed: string): SearchQuery {
  const trimmed = typed.toWellFormed().trim();
  if (trimmed === '') return { kind: 'empty' };
  if (trimmed.length > limits.query.most) return { kind: 'too-long', length: Array.from(trimmed).length };
  const words = foldedEach(trimmed.split(/\s+/u));
  if (words.length === 0) return { kind: 'no-letters' };
  const phrases = foldedEach(
    [...trimmed.matchAll(PIECE)].map(({ groups }) => groups?.['quoted'] ?? groups?.['word'] ?? ''),
  );
  return { kind: 'words', words, phrases: words.join(' ') === phrases.join(' ') ? null : phrases };
}

function foldedEach(words: readonly string[]): string[] {
  return [...new Set(words.map((word) => foldForSearch(word).folded))].filter((word) => word !== '');
}
