const storageKey = 'duikan.search.recent';
const most = 8;

/** The last queries of this browser, the newest first; none where storage is forbidden or holds something else. */
export function recentQueries(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '[]');
    return Array.isArray(kept) ? kept.filter((query) => typeof query === 'string').slice(0, most) : [];
  } catch {
    return [];
  }
}

/** Keeps a query in this browser, and nowhere else. */
export function rememberQuery(typed: string): void {
  const query = typed.trim();
  if (query === '' || query.length > 100) return;
  keep([query, ...recentQueries().filter((other) => other !== query)].slice(0, most));
}

/** Forgets all queries. */
export function forgetQueries(): void {
  keep([]);
}

function keep(queries: readonly string[]): void {
  try {
    if (queries.length === 0) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, JSON.stringify(queries));
  } catch {
    // Where storage is forbidden or full, nothing is remembered.
  }
}
