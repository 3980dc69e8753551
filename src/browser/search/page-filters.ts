import type { ArticleKind } from '../../records/article.ts';
import type { SearchState } from '../../site/search/address.ts';
import { countFacets, type Facet, facets, type SearchFilters } from '../../site/search/filters.ts';
import type { FoundStory } from '../../site/search/find.ts';
import type { SearchOrder } from '../../site/search/order.ts';
import { element, required } from './element.ts';
import { words } from './words.ts';

const { records, search } = words;

/** Shows each facet's values with their counts, as far as there is something to choose. */
export function showFilters(
  page: HTMLElement,
  found: readonly FoundStory[],
  { filters, order }: SearchState,
): void {
  const counts = countFacets(found, filters);
  const focused = document.activeElement?.id;
  for (const facet of facets) {
    const group = required(page, `fieldset[data-facet="${facet}"]`);
    const values = counts[facet];
    group.hidden = values.length < 2 && filters[facet].length === 0;
    required(group, 'ul').replaceChildren(
      ...values.map(({ value, count }) =>
        element('li', {}, choice(facet, { value, count, checked: filters[facet].includes(value) })),
      ),
    );
  }
  const disputed = required(page, 'input[name="disputed"]') as HTMLInputElement;
  disputed.checked = filters.disputed;
  required(page, '.disputed-count').textContent = String(counts.disputed);
  (required(page, 'select[name="order"]') as HTMLSelectElement).value = order;
  required(page, '.search-filters').toggleAttribute('data-empty', found.length === 0);
  // The boxes are made anew; whoever stood on one stands on it still.
  if (focused) document.getElementById(focused)?.focus();
}

/** The filters and the order that the page's controls say. */
export function readForm(page: HTMLElement): { filters: SearchFilters; order: SearchOrder } {
  const chosen = (facet: Facet): string[] =>
    [...page.querySelectorAll<HTMLInputElement>(`input[name="${facet}"]:checked`)].map(({ value }) => value);
  const order = (required(page, 'select[name="order"]') as HTMLSelectElement).value;
  return {
    filters: {
      paper: chosen('paper'),
      kind: chosen('kind'),
      agency: chosen('agency'),
      date: chosen('date'),
      disputed: (required(page, 'input[name="disputed"]') as HTMLInputElement).checked,
    },
    order: order === 'date' ? 'date' : 'relevance',
  };
}

function choice(
  facet: Facet,
  { value, count, checked }: { value: string; count: number; checked: boolean },
): HTMLElement {
  const box = element('input', { type: 'checkbox', name: facet, value, id: `filter-${facet}-${value}` });
  box.checked = checked;
  return element(
    'label',
    {},
    box,
    nameOf(facet, value),
    ' ',
    element('span', { class: 'number' }, String(count)),
  );
}

function nameOf(facet: Facet, value: string): string {
  if (facet === 'kind') return records.kind[value as ArticleKind];
  if (value !== '') return value;
  switch (facet) {
    case 'paper':
      return records.paperUnknown;
    case 'date':
      return records.dateUnknown;
    case 'agency':
      return search.noAgency;
  }
}
