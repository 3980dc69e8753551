const storageKey = 'duikan.search.carried';

/** How long a query waits for the tab it was handed to, in milliseconds. */
const waitsMs = 30_000;

/** Told where a query was carried to another place of the page that is open, which loads nothing. */
export const carriedHere = 'duikan:carried';

/**
 * Hands a query over to the article a chosen result leads to, so that its address stays the plain one of the paragraph.
 * A result opened in another tab leaves nothing behind in this one.
 */
export function carryQuery(typed: string, link: HTMLAnchorElement, event: MouseEvent): void {
  const isOther = opensElsewhere(event);
  try {
    const carried = JSON.stringify({ pathname: link.pathname, typed, at: Date.now() });
    (isOther ? localStorage : sessionStorage).setItem(storageKey, carried);
  } catch {
    // Where storage is forbidden, the article opens at its paragraph without the match marked.
  }
  // After the click has moved to the place; where it is there already, the browser tells nobody.
  if (!isOther && link.hash !== '' && link.pathname === location.pathname)
    setTimeout(() => dispatchEvent(new Event(carriedHere)), 0);
}

/** Whether a click opens its link in another tab or window, or saves it. */
export function opensElsewhere({ ctrlKey, metaKey, shiftKey, altKey, button }: MouseEvent): boolean {
  return ctrlKey || metaKey || shiftKey || altKey || button !== 0;
}

/**
 * The query that led to this page: handed over by a result in this tab or in another one, kept with this entry of the
 * history, or that of the search page a link was opened from.
 */
export function carriedQuery(): string | null {
  const typed = handedOver('sessionStorage') ?? keptInHistory() ?? handedOver('localStorage') ?? ofReferrer();
  if (typed !== null) history.replaceState({ ...(history.state as object | null), carriedQuery: typed }, '');
  return typed;
}

function handedOver(storage: 'sessionStorage' | 'localStorage'): string | null {
  try {
    const kept: unknown = JSON.parse(globalThis[storage].getItem(storageKey) ?? 'null');
    if (typeof kept !== 'object' || kept === null || !('pathname' in kept) || !('typed' in kept)) return null;
    // A long article leads on to the part that holds the place.
    const isHere = location.pathname.replace(/part\/\d+\/$/u, '') === kept.pathname;
    // What was handed to a tab that is still opening is not this one's.
    if (isHere || storage === 'sessionStorage') globalThis[storage].removeItem(storageKey);
    const isFresh = 'at' in kept && Date.now() - Number(kept.at) < waitsMs;
    return isHere && isFresh && typeof kept.typed === 'string' ? kept.typed : null;
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
