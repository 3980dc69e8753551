import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeSitemap } from '../../src/export/write-sitemap.ts';
import { sitemapFaults } from '../validators/sitemap.ts';

let site: string;
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'duikan-sitemap-'));
  for (const page of ['index.html', 'papers/晋中&日报/index.html', 'en/index.html']) write(page, '');
  for (const page of ['404.html', 'desk/list/2/index.html'])
    write(page, '<meta name="robots" content="noindex">');
});
afterEach(() => rmSync(site, { recursive: true }));

function write(page: string, head: string): void {
  mkdirSync(dirname(join(site, page)), { recursive: true });
  writeFileSync(join(site, page), `<!DOCTYPE html><html><head>${head}</head><body>甲</body></html>`);
}

const read = (file: string): string => readFileSync(join(site, file), 'utf8');
const named = (xml: string): string[] =>
  Array.from(xml.matchAll(/<loc>(.*)<\/loc>/gu), ([, loc = '']) => loc);

test('a sitemap names every page that may be listed, by its whole address', async () => {
  writeSitemap(site, 'https://example.org/a/');
  const xml = read('sitemap.xml');
  expect(await sitemapFaults(xml)).toEqual([]);
  expect(named(xml)).toEqual(
    [
      'https://example.org/a/en/',
      'https://example.org/a/',
      'https://example.org/a/papers/%E6%99%8B%E4%B8%AD%26%E6%97%A5%E6%8A%A5/',
    ].toSorted(),
  );
  // Nobody looks for it there.
  expect(existsSync(join(site, 'robots.txt'))).toBe(false);
});

test('very many pages stand in several files, which it names', async () => {
  writeSitemap(site, 'https://example.org/', { atMost: 2 });
  const files = named(read('sitemap.xml')).map((address) => new URL(address).pathname);
  expect(files).toEqual(['/sitemaps/1.xml', '/sitemaps/2.xml']);
  expect(await sitemapFaults(read('sitemap.xml'), ...files.map(read))).toEqual([]);
  expect(files.flatMap((file) => named(read(file)))).toHaveLength(3);
  expect(read('robots.txt')).toContain('\nSitemap: https://example.org/sitemap.xml\n');
});

test.for<[what: string, (xml: string) => string]>([
  ['an address without a scheme', (xml) => xml.replace('<loc>https:', '<loc>')],
  ['a page with no address', (xml) => xml.replace(/<loc>[^<]*<\/loc>/u, '')],
  ['what sitemaps do not know', (xml) => xml.replaceAll('loc>', 'location>')],
])('a sitemap with %s is found at fault, and a list of sitemaps', async ([, mar]) => {
  writeSitemap(site, 'https://example.org/', { atMost: 2 });
  for (const xml of [read('sitemap.xml'), read('sitemaps/1.xml')]) {
    expect(mar(xml)).not.toBe(xml);
    expect(await sitemapFaults(mar(xml))).not.toEqual([]);
  }
});
