import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, inject } from 'vitest';
import { builtPages, pageTypes } from '../built/built-pages.ts';
import { test } from '../browser/fixture.ts';

const site = inject('site');
const compressed = (bytes: Buffer): number => gzipSync(bytes, { level: 9 }).length;

test('an article’s page is at most 40 kB compressed, all its comparisons included', () => {
  const articles = builtPages(site).filter(({ path }) => /^\/articles\/./u.test(path));
  expect(articles.length).toBeGreaterThan(0);
  const heavy = articles
    .map(({ path, file }) => ({ path, bytes: compressed(readFileSync(file)) }))
    .filter(({ bytes }) => bytes > 40_000);
  expect(heavy).toEqual([]);
});

test.for(pageTypes(site).filter((path) => !/^\/(?:en\/)?(?:desk|search|compare)\//u.test(path)))(
  '%s asks for one module at most, and for 12 kB of script at most',
  async (path, { open }) => {
    const page = await open('/404.html');
    const scripts = new Map<string, Promise<Buffer>>();
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') scripts.set(response.url(), response.body());
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    const bodies = await Promise.all(scripts.values());
    expect(bodies.length).toBeGreaterThan(0);
    expect(bodies.reduce((sum, body) => sum + compressed(body), 0)).toBeLessThanOrEqual(12_000);
    expect([...scripts.keys()].filter((url) => url.includes('/_astro/'))).toHaveLength(1);
  },
);
