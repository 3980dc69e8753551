import type { SearchDocument, SearchEdition } from '../../export/search-documents.ts';
import type { FoundEmended, FoundStory } from './find.ts';

/** What editions can be filtered by. An unknown or absent value is the empty string. */
export const facets = ['paper', 'kind', 'agency', 'date'] as const;
export type Facet = (typeof facets)[number];

/** The chosen values of each facet (none: all are shown), and whether only editions with substantive variants are. */
export interface SearchFilters extends Record<Facet, readonly string[]> {
  disputed: boolean;
}

export const noFilters: SearchFilters = { paper: [], kind: [], agency: [], date: [], disputed: false };

/** For each facet its values with the number of editions found, and how many editions have substantive variants. */
export interface FacetCounts extends Record<Facet, { value: string; count: number }[]> {
  disputed: number;
}

/** The found editions that pass the filters; stories without one fall out. */
export function filtered(found: readonly FoundStory[], filters: SearchFilters): FoundStory[] {
  return found.flatMap((story) => {
    const editions = story.editions.filter(({ edition }) => passes(edition, story.document, filters));
    return editions.length === 0 ? [] : [{ ...story, editions }];
  });
}

/** The finds in corrected texts that pass the filters. */
export function filteredEmended(found: readonly FoundEmended[], filters: SearchFilters): FoundEmended[] {
  return found.filter(({ edition, document }) => passes(edition, document, filters));
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
      (sum, { editions }) => sum + editions.length,
      0,
    ),
  };
}

function passes(edition: SearchEdition, document: SearchDocument, filters: SearchFilters): boolean {
  if (filters.disputed && !isDisputed(edition, document)) return false;
  return facets.every(
    (facet) => filters[facet].length === 0 || filters[facet].includes(valueOf(edition, facet)),
  );
}

/** An edition that covers a place where its story has a substantive variant. */
function isDisputed(edition: SearchEdition, document: SearchDocument): boolean {
  return document.variants.some(({ places }) => places.some(({ witness }) => witness === edition.id));
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
