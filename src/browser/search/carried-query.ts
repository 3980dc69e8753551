const storageKey = 'duikan.search.carried';

/** Hands a query over to the article a result leads to, so that its address stays the plain one of the paragraph. */
export function carryQuery(typed: string, href: string): void {
  try {
    const { pathname } = new URL(href, location.href);
    sessionStorage.setItem(storageKey, JSON.stringify({ pathname, typed }));
  } catch {
    // Where storage is forbidden, the article opens at its paragraph without the match marked.
  }
}

/**
 * The query that led to this page: handed over by a result, kept with this entry of the history, or that of the search
 * page a link was opened from in a new tab.
 */
export function carriedQuery(): string | null {
  const typed = handedOver() ?? keptInHistory() ?? ofReferrer();
  if (typed !== null) history.replaceState({ ...(history.state as object | null), carriedQuery: typed }, '');
  return typed;
}

function handedOver(): string | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(storageKey) ?? 'null');
    sessionStorage.removeItem(storageKey);
    if (typeof kept !== 'object' || kept === null || !('pathname' in kept) || !('typed' in kept)) return null;
    return kept.pathname === location.pathname && typeof kept.typed === 'string' ? kept.typed : null;
  } catch {
    return null;
  }
}

function keptInHistory(): string | null {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null || !('carriedQuery' in state)) return null;
  return typeof state.carriedQuery === 'string' ? state.carriedQuery : null;
}

function ofReferrer(): string | null {
  if (!URL.canParse(document.referrer)) return null;
  const { origin, pathname, searchParams } = new URL(document.referrer);
  return origin === location.origin && pathname.endsWith('/search/') ? searchParams.get('q') : null;
}
