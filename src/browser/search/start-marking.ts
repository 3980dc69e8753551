import { carriedQuery } from './carried-query.ts';

/** Marks what was searched for where a result led here; the marker is loaded only then. */
export function startMarkingFound(): void {
  if (!/\/articles\/[^/]+\/$/u.test(location.pathname)) return;
  const typed = carriedQuery();
  if (typed !== null)
    void import('./mark-found.ts').then(({ markFound }) => {
      markFound(typed);
    });
}
