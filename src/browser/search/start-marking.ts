import { carriedHere, carriedQuery } from './carried-query.ts';

/**
 * Marks what was searched for where a result led here, from another page or from the search over this one. The marker
 * is loaded only then.
 */
export function startMarkingFound(): void {
  if (!/\/articles\/[^/]+\/(?:part\/|$)/u.test(location.pathname)) return;
  let marked: string | null = null;
  const mark = (): void => {
    const typed = carriedQuery();
    if (typed === null || typed === marked) return;
    marked = typed;
    void import('./mark-found.ts').then(({ markFound }) => {
      markFound(typed);
    });
  };
  mark();
  addEventListener('hashchange', mark);
  addEventListener(carriedHere, mark);
}
