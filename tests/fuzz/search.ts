import { limits } from '../../src/records/limits.ts';
import { readQuery } from '../../src/site/search/query.ts';
import { foldForSearch } from '../../src/text/search-fold.ts';
import { oddText } from '../text/odd-text.ts';
import { type Fuzzer, fuzzer, hold } from './fuzzer.ts';

function checkFolding(text: string): void {
  const { folded, starts, ends } = foldForSearch(text);
  hold(foldForSearch(folded).folded === folded, () => `not idempotent: ${JSON.stringify(folded)}`);
  hold(starts.length === folded.length && ends.length === folded.length, () => 'a character without a place');
  for (const [at, start] of starts.entries()) {
    const end = ends[at] ?? 0;
    hold(
      start >= (starts[at - 1] ?? 0) && end > start && end <= text.length,
      () => `${at} at ${start}-${end}`,
    );
  }
}

function checkQuery(text: string): void {
  const query = readQuery(text);
  if (query.kind !== 'words') {
    hold(query.kind !== 'too-long' || query.length <= text.length, () => 'longer than it is');
    return;
  }
  hold(text.trim().length <= limits.query.most && query.words.length > 0, () => 'words of nothing');
  for (const word of [...query.words, ...(query.phrases ?? [])])
    hold(word !== '' && foldForSearch(word).folded === word, () => `not folded: ${JSON.stringify(word)}`);
}

export const searchFuzzers: readonly Fuzzer[] = [
  fuzzer('query folding: any text', oddText, { check: checkFolding }),
  fuzzer('query reading: any text', oddText, { check: checkQuery }),
];
