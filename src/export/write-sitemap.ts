import { closeSync, globSync, mkdirSync, openSync, readSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Addresses in one file; the protocol allows 50,000 and 50 MB (sitemaps.org). */
const most = 20_000;

/** Bytes of a page in which its head says whether search engines may list it. */
const headBytes = 2048;

const space = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/**
 * Writes `sitemap.xml` into a built site: the pages that search engines may list, in all languages; of very many pages it
 * names further files that do. `address`: where the home page will stand. A host has `robots.txt` at its root alone.
 */
export function writeSitemap(site: string, address: string, { atMost = most } = {}): void {
  const addresses = globSync('**/*.html', { cwd: site })
    .filter((name) => isListed(join(site, name)))
    .map((name) => name.replaceAll('\\', '/').replace(/(^|\/)index\.html$/u, '$1'))
    .sort()
    .map((path) => new URL(path.split('/').map(encodeURIComponent).join('/'), address).href);
  const parts = Array.from({ length: Math.ceil(addresses.length / atMost) }, (_, at) =>
    addresses.slice(at * atMost, (at + 1) * atMost),
  );
  if (parts.length <= 1) writeFileSync(join(site, 'sitemap.xml'), list('urlset', 'url', addresses));
  else {
    mkdirSync(join(site, 'sitemaps'));
    const files = parts.map((part, at) => {
      writeFileSync(join(site, `sitemaps/${at + 1}.xml`), list('urlset', 'url', part));
      return new URL(`sitemaps/${at + 1}.xml`, address).href;
    });
    writeFileSync(join(site, 'sitemap.xml'), list('sitemapindex', 'sitemap', files));
  }
  if (new URL(address).pathname === '/')
    writeFileSync(
      join(site, 'robots.txt'),
      `User-agent: *\nAllow: /\nSitemap: ${new URL('sitemap.xml', address).href}\n`,
    );
}

function isListed(file: string): boolean {
  const opened = openSync(file, 'r');
  const head = Buffer.alloc(headBytes);
  readSync(opened, head);
  closeSync(opened);
  return !head.includes('<meta name="robots" content="noindex">');
}

function list(whole: string, entry: string, addresses: readonly string[]): string {
  const entries = addresses.map((address) => `<${entry}><loc>${escaped(address)}</loc></${entry}>\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${whole} xmlns="${space}">\n${entries.join('')}</${whole}>\n`;
}

/** What an address may hold that means something in XML. */
const escaped = (address: string): string => address.replaceAll('&', '&amp;').replaceAll("'", '&apos;');
