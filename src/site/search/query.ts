import { foldForSearch } from '../../text/search-fold.ts';

/**
 * What was typed, as search understands it. `words`: folded, each once; all of them have to stand in an article.
 * `phrase`: set where several words stand in quotation marks; then they are looked for as one run first.
 */
export type SearchQuery =
  | { kind: 'empty' }
  | { kind: 'no-letters' }
  | { kind: 'too-long'; length: number }
  | { kind: 'words'; words: readonly string[]; phrase: string | null };

/** Letters and digits a query may have; the longest paragraph of a page has about 700. */
export const longestQuery = 1_000;

const QUOTED = /^\s*["＂“”„‟「『](?<inside>.*)["＂“”‟」』]\s*$/su;

/**
 * Reads a query. White space parts words; marks and signs count for nothing, neither here nor in the texts, so that a
 * word in quotation marks is the word. Any string will do, broken ones too.
 */
export function readQuery(typed: string): SearchQuery {
  const wellFormed = typed.toWellFormed();
  const words = wordsOf(wellFormed);
  const length = words.reduce((sum, word) => sum + word.length, 0);
  if (wellFormed.trim() === '') return { kind: 'empty' };
  if (length === 0) return { kind: 'no-letters' };
  if (length > longestQuery) return { kind: 'too-long', length };
  const quoted = words.length > 1 ? QUOTED.exec(wellFormed)?.groups?.['inside'] : undefined;
  return {
    kind: 'words',
    words: [...new Set(words)],
    phrase: quoted === undefined ? null : foldForSearch(quoted).folded,
  };
}

function wordsOf(typed: string): string[] {
  return typed
    .split(/\s+/u)
    .map((word) => foldForSearch(word).folded)
    .filter((word) => word !== '');
}
