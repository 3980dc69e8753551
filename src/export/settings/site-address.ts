/** Where a site will stand, or why what was given is no such address. */
export type ReadSiteAddress = { address: string; path: string } | { reason: string };

/**
 * Reads the address of a site's home page. `address`: the same with a slash at its end; `path`: what of it stands behind
 * the host, `/` or such as `/a/b/`, with which every link of the site begins.
 */
export function readSiteAddress(given: string): ReadSiteAddress {
  const unexpected = (what: string): ReadSiteAddress => ({
    reason: `Unexpected ${what}, expected ${example}`,
  });
  // The parser reads `https:example.org` and `https:/example.org` as if nothing were missing.
  const scheme = /^[a-z][a-z0-9+.-]*:/iu.exec(given)?.[0].toLowerCase();
  if (scheme !== 'https:' && scheme !== 'http:')
    return unexpected(scheme === undefined ? `“${given}” without https://` : `scheme “${scheme}”`);
  if (!/^https?:\/\/[^/]/iu.test(given)) return unexpected(`“${given}” without two slashes and a host`);
  if (/\s/u.test(given)) return unexpected(`space in “${given}”`);
  if (!URL.canParse(given)) return unexpected(`“${given}”, which is no address`);
  if (given.includes('?')) return unexpected('query (from “?” on)');
  if (given.includes('#')) return unexpected('anchor (from “#” on)');
  const url = new URL(given);
  if (url.username !== '' || url.password !== '') return unexpected('user name or password');
  if (url.pathname.includes('//')) return unexpected('empty name between two slashes');
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return { address: url.href, path: url.pathname };
}

const example = 'the address of the home page, such as https://example.org/papers/';
