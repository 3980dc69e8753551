import { siteAddress } from '../address.ts';
import { type Facet, facets, type SearchFilters } from './filters.ts';
import { type SearchOrder } from './order.ts';
import { readQuery } from './query.ts';

/** What the address of the search page says. */
export interface SearchState {
  typed: string;
  filters: SearchFilters;
  order: SearchOrder;
}

/** Reads `?q=…&paper=…&disputed=1&order=date`; whatever is not understood counts as not chosen. */
export function readAddress(parameters: URLSearchParams): SearchState {
  const chosen = (facet: Facet): string[] => [...new Set(parameters.getAll(facet))];
  return {
    typed: parameters.get('q') ?? '',
    filters: {
      paper: chosen('paper'),
      kind: chosen('kind'),
      agency: chosen('agency'),
      date: chosen('date'),
      disputed: parameters.get('disputed') === '1',
    },
    order: parameters.get('order') === 'date' ? 'date' : 'relevance',
  };
}

/** The address of the search page in a state; what is not chosen is not named, nor what is blank or too long to be found. */
export function searchAddress({ typed, filters, order }: SearchState): string {
  const parameters = new URLSearchParams();
  if (!['empty', 'too-long'].includes(readQuery(typed).kind)) parameters.set('q', typed);
  for (const facet of facets) for (const value of filters[facet]) parameters.append(facet, value);
  if (filters.disputed) parameters.set('disputed', '1');
  if (order !== 'relevance') parameters.set('order', order);
  const query = parameters.toString();
  return siteAddress(query === '' ? 'search/' : `search/?${query}`);
}
