import { limits } from '../../records/limits.ts';
import type { SearchQuery } from '../../site/search/query.ts';
import { words } from './words.ts';

const { search } = words;

/** What is said of a query that nothing can be looked for with. */
export function unsearchable(query: Exclude<SearchQuery, { kind: 'words' }>): string {
  switch (query.kind) {
    case 'empty':
      return search.empty;
    case 'no-letters':
      return search.noLetters;
    case 'too-long':
      return search.tooLong(query.length, limits.query.most);
  }
}
