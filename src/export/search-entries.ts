import { foldForSearch } from '../text/search-fold.ts';
import { pageToken, tokensOf } from '../text/search-tokens.ts';
import {
  type SearchableRecords,
  type SearchDocument,
  searchDocuments,
  type SearchEdition,
  type SearchPage,
  searchPages,
  type SearchUnit,
} from './search-documents.ts';
import { factsOf } from './search-facts.ts';

/** What an entry of an index is about. */
export type Indexed = SearchDocument | SearchPage;

/** Everything that can be found, whatever the index: the texts, then the pages. */
export function searchEntries(records: SearchableRecords): Indexed[] {
  return [...searchDocuments(records), ...searchPages(records)];
}

/** A page has terms of its own, so that nobody has to look through all articles of a paper to find the paper. */
export function termsOf(indexed: Indexed): Set<string> {
  if (!('editions' in indexed)) {
    const facts = factsOf({ ...indexed, page: indexed.id });
    return new Set(facts.flatMap((fact) => [...tokensOf(foldForSearch(fact).folded)].map(pageToken)));
  }
  const terms = new Set<string>();
  for (const text of indexed.editions.flatMap(textsOf))
    for (const token of tokensOf(foldForSearch(text).folded)) terms.add(token);
  return terms;
}

/** The fields of an edition, what is known of its page, and its blocks as one text: a phrase may end in the next block. */
function textsOf(edition: SearchEdition): string[] {
  const { units, emended = [] } = edition;
  const corrected = new Map(emended.map(({ at, text }) => [at, text]));
  const blocks = units.filter(({ at }) => /^p\d/u.test(at));
  const running = (textOf: (unit: SearchUnit) => string): string => blocks.map(textOf).join('\n');
  return [
    ...units.filter((unit) => !blocks.includes(unit)).map(({ text }) => text),
    ...factsOf(edition),
    running(({ text }) => text),
    ...(emended.length > 0 ? [running(({ at, text }) => corrected.get(at) ?? text)] : []),
  ];
}
