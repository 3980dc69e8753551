/** The article that the page shows, or a part of: its id, which stands behind `articles` in the address. */
export function articleShown(): string {
  return /\/articles\/([^/]+)\//u.exec(location.pathname)?.[1] ?? '';
}
