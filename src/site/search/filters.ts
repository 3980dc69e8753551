import type { SearchDocument, SearchEdition } from '../../export/search-documents.ts';
import { readElsewhere } from './elsewhere.ts';
import type { FoundEdition, FoundEmended, FoundStory } from './find.ts';

/** What editions can be filtered by. An unknown or absent value is the empty string. */
export const facets = ['paper', 'kind', 'agency', 'date'] as const;
export type Facet = (typeof facets)[number];

/** The chosen values of each facet (none: all are shown), and whether only finds are that other editions read otherwise. */
export interface SearchFilters extends Record<Facet, readonly string[]> {
  disputed: boolean;
}

export const noFilters: SearchFilters = { paper: [], kind: [], agency: [], date: [], disputed: false };

/** For each facet its values with the number of editions found, and how many finds other editions read otherwise. */
export interface FacetCounts extends Record<Facet, { value: string; count: number }[]> {
  disputed: number;
}

/** The found editions that pass the filters, of disputed finds alone these; stories without one fall out. */
export function filtered(found: readonly FoundStory[], filters: SearchFilters): FoundStory[] {
  return found.flatMap((story) => {
    const passing = story.editions.filter(({ edition }) => passes(edition, filters));
    const editions = filters.disputed ? disputedIn(story.document, passing) : passing;
    return editions.length === 0 ? [] : [{ ...story, editions }];
  });
}

/** What is found in places that other editions read otherwise. */
function disputedIn(document: SearchDocument, editions: readonly FoundEdition[]): FoundEdition[] {
  return editions.flatMap((edition) => {
    const hits = edition.hits.filter((hit) => readElsewhere(document, edition, hit).length > 0);
    const count = hits.reduce((sum, hit) => sum + hit.count, 0);
    return hits.length === 0 ? [] : [{ ...edition, hits, count }];
  });
}

/** The finds in corrected texts that pass the filters. */
export function filteredEmended(found: readonly FoundEmended[], filters: SearchFilters): FoundEmended[] {
  return filters.disputed ? [] : found.filter(({ edition }) => passes(edition, filters));
}

/** All editions there are to filter: those found, and those where only a corrected text was. */
export function filterable(found: readonly FoundStory[], emended: readonly FoundEmended[]): FoundStory[] {
  const known = new Set(found.flatMap(({ editions }) => editions.map(({ edition }) => edition.id)));
  const others = new Map(
    emended.flatMap(({ document, edition, hit }) =>
      known.has(edition.id)
        ? []
        : [[edition.id, { document, editions: [{ edition, hits: [hit], count: hit.count }] }]],
    ),
  );
  return [...found, ...others.values()];
}

/** Counts what each value would show, the choices in the other facets taken as they are; chosen values stay at 0. */
export function countFacets(found: readonly FoundStory[], filters: SearchFilters): FacetCounts {
  const countsOf = (facet: Facet): { value: string; count: number }[] => {
    const counts = new Map(filters[facet].map((value) => [value, 0]));
    for (const { editions } of filtered(found, { ...filters, [facet]: [] })) {
      for (const { edition } of editions) {
        const value = valueOf(edition, facet);
        counts.set(value, (counts.get(value) ?? 0) + 1);
      }
    }
    return [...counts]
      .map(([value, count]) => ({ value, count }))
      .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  };
  return {
    paper: countsOf('paper'),
    kind: countsOf('kind'),
    agency: countsOf('agency'),
    date: countsOf('date'),
    disputed: filtered(found, { ...filters, disputed: true }).reduce(
      (sum, { editions }) => sum + editions.reduce((places, { count }) => places + count, 0),
      0,
    ),
  };
}

function passes(edition: SearchEdition, filters: SearchFilters): boolean {
  return facets.every(
    (facet) => filters[facet].length === 0 || filters[facet].includes(valueOf(edition, facet)),
  );
}

function valueOf(edition: SearchEdition, facet: Facet): string {
  switch (facet) {
    case 'paper':
      return edition.paper.name ?? '';
    case 'kind':
      return edition.kind;
    case 'agency':
      return edition.agency ?? '';
    case 'date':
      return edition.date.value ?? '';
  }
}
