import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { serve } from '../../scripts/serve.ts';
import { test } from '../browser/fixture.ts';
import { searching } from '../browser/searching.ts';
import { build } from '../built/build.ts';
import { builtPages } from '../built/built-pages.ts';
import { accepted, seedsWith } from '../built/marred-seeds.ts';
import { atomFaults } from '../validators/atom.ts';
import { jsonLdFaults } from '../validators/json-ld.ts';
import { openGraphFaults } from '../validators/open-graph.ts';
import { sitemapFaults } from '../validators/sitemap.ts';

const address = 'https://example.org/a/b';

const ownersWords = `title: 河东 <b>“三报”</b> 📰
address: https://example.org/elsewhere/
contact: letters@example.org
rights: Die Texte gehören ihren Zeitungen & niemandem sonst.
logo: 标志.svg
first: 003-a1
`;
const logo = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 1"><path d="M0 0H3V1H0Z"/></svg>';

/** A site for a folder of its host, as project pages have it. */
const moved = test.extend('moved', { scope: 'file' }, async ({}, { onCleanup }) => {
  const folder = mkdtempSync(join(tmpdir(), 'duikan-sub-path-'));
  const out = join(folder, 'site');
  const seeds = seedsWith(folder, { 'a.yaml': [accepted] });
  writeFileSync(join(seeds, 'duikan.yaml'), ownersWords);
  writeFileSync(join(seeds, '标志.svg'), logo);
  const { exitCode, output } = await build({ seeds, out, variables: { DUIKAN_SITE: address } });
  expect(exitCode, output).toBe(0);
  const served = await serve(out, 0, '/a/b/');
  onCleanup(async () => {
    await served.close();
    rmSync(folder, { recursive: true });
  });
  return { out, baseURL: served.origin, home: `${served.origin}/a/b/` };
});

moved('every address on every page begins with the path, and says where the site stands', ({ moved }) => {
  const outside: string[] = [];
  for (const { path, file } of builtPages(moved.out)) {
    const html = readFileSync(file, 'utf8');
    for (const [, link = ''] of html.matchAll(/ (?:href|src|action)="(\/[^"]*)"/gu))
      if (!link.startsWith('/a/b/')) outside.push(`${path}: ${link}`);
    if (!path.endsWith('/404.html'))
      expect(html).toContain(`<link rel="canonical" href="${address}${encodeURI(path)}">`);
  }
  expect(outside).toEqual([]);
  expect(readFileSync(join(moved.out, '_headers'), 'utf8')).toMatch(
    /^\/a\/b\/_astro\/\*\n {2}Cache-Control: /mu,
  );
  const feed = readFileSync(join(moved.out, 'desk/feed.xml'), 'utf8');
  expect(feed).toContain(`<link rel="alternate" href="${address}/desk/log/"/>`);
});

moved('link previews have all that ogp.me asks, and a picture that is there', ({ moved }) => {
  const pages = builtPages(moved.out).filter(({ path }) => !path.endsWith('/404.html'));
  const pictures = new Set<string>();
  for (const { path, file } of pages) {
    const html = readFileSync(file, 'utf8');
    const said = new Map(
      Array.from(
        html.matchAll(/<meta property="og:([^"]+)" content="([^"]*)">/gu),
        ([, name = '', value = '']) => [name, value] as const,
      ),
    );
    expect(openGraphFaults(html), path).toEqual([]);
    expect(said.get('url')).toBe(`${address}${encodeURI(path)}`);
    pictures.add(said.get('image') ?? '');
  }
  expect(pictures.size).toBeGreaterThan(1);
  for (const picture of pictures) {
    expect(picture.startsWith(`${address}/pictures/`)).toBe(true);
    const png = readFileSync(join(moved.out, picture.slice(address.length)));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  }
});

moved(
  'validators of other projects find nothing wrong with feeds, sitemap and JSON-LD',
  async ({ moved }) => {
    const read = (file: string) => readFileSync(join(moved.out, file), 'utf8');
    const feeds = globSync('**/feed.xml', { cwd: moved.out });
    expect(feeds).toHaveLength(6);
    expect(await atomFaults(...feeds.map(read))).toEqual([]);
    expect(await sitemapFaults(read('sitemap.xml'))).toEqual([]);
    const described = builtPages(moved.out).flatMap(({ path, file }) => {
      const [, json] =
        /<script type="application\/ld\+json">(.*?)<\/script>/su.exec(readFileSync(file, 'utf8')) ?? [];
      return json === undefined ? [] : [{ name: path, value: JSON.parse(json) as object }];
    });
    expect(described.length).toBeGreaterThan(20);
    expect(jsonLdFaults(...described)).toEqual([]);
  },
);

moved('a reader goes from the home page to an article and its comparison', async ({ moved, open }) => {
  const page = await open('/', moved);
  const failed = failuresOf(page);
  await page.goto('/a/b/');
  await (await searching(page, '形式主义')).locator('.search-full-page[href*="?q="]').click();
  await page.waitForURL('**/a/b/search/?q=*');
  await page.locator('[data-result] a').first().click();
  await page.waitForURL('**/a/b/articles/**');
  await page.goto('/a/b/articles/003-a7/');
  await page.locator('a[href="/a/b/stories/s-000-a1/000-a1~003-a7/"]').first().click();
  await page.waitForURL('**/a/b/stories/**');
  expect(await page.locator('[data-row] mark[data-variant]').count()).toBeGreaterThan(0);
  expect(failed).toEqual([]);
});

moved('search, desk and what a page keeps of its own work there', async ({ moved, open }) => {
  const page = await open('/a/b/pages/000/', moved);
  const failed = failuresOf(page);
  const found = (await searching(page, '郑军强调')).locator('[data-result] a[href*="#p"]').first();
  expect(await found.getAttribute('href')).toMatch(/^\/a\/b\/articles\/003-a7\/#p1$/u);
  await found.click();
  await page.waitForURL('**/a/b/articles/003-a7/**');
  await page.goto('/a/b/desk/?state=all');
  expect(await page.locator('[data-look][href^="/a/b/articles/"]').count()).toBeGreaterThan(0);
  const data = await page.request.get('/a/b/data/raw/003.txt');
  expect(data.status()).toBe(200);
  expect(await page.evaluate(() => [...document.fonts].map(({ family }) => family))).toContain(
    'Duikan Measure',
  );
  expect(failed).toEqual([]);
});

moved('who prints a passage is found there, and links to it', async ({ moved, open }) => {
  const page = await open('/a/b/en/compare/', moved);
  const failed = failuresOf(page);
  const text = await (await page.request.get('/a/b/data/articles/003-a7.txt')).text();
  await page.getByLabel('Text A', { exact: true }).fill(text.slice(200, 400));
  await page.getByRole('button', { name: 'Find where printed: text A' }).click();
  const first = page.locator('.printed-title a').first();
  await first.waitFor();
  expect(await first.getAttribute('href')).toMatch(/^\/a\/b\/en\/articles\/003-a7\/#p\d+$/u);
  expect(failed).toEqual([]);
});

moved('the fonts of last resort are found from the style sheet', async ({ moved, open }) => {
  const page = await open('/a/b/', moved);
  const load = () => document.fonts.load('16px "Duikan Song"', '报').then((fonts) => fonts.length);
  expect(await page.evaluate(load)).toBe(1);
});

moved(
  'what is missing says so with links that work, and the host’s root leads to the site',
  async ({ moved, browser }) => {
    const page = await browser.newPage();
    expect((await page.goto(`${moved.home}nowhere/at/all/`))?.status()).toBe(404);
    const ways = await page.locator('main a[href="/a/b/"], main a[href="/a/b/en/"]').allInnerTexts();
    expect(ways).toEqual([
      '河东 <b>“三报”</b> 📰首页',
      '河东 <b>“三报”</b> 📰首页',
      '河东 <b>“三报”</b> 📰, home page',
    ]);
    await page.locator('main a[href="/a/b/articles/"]').click();
    await page.locator('main a[href^="/a/b/articles/0"]').first().waitFor();
    await page.goto(`${moved.baseURL}/`);
    expect(page.url()).toBe(moved.home);
    await page.close();
  },
);

moved('the owner’s words and picture stand where they belong', async ({ moved, open }) => {
  const page = await open('/a/b/', moved);
  expect(await page.title()).toBe('河东 <b>“三报”</b> 📰');
  const shown = await page
    .locator('.site-logo')
    .evaluate((image) => (image instanceof HTMLImageElement ? [image.naturalWidth > 0, image.src] : []));
  expect(shown).toEqual([true, `${moved.home}logo.svg`]);
  expect(await page.locator('.footer').innerText()).toContain(
    'Die Texte gehören ihren Zeitungen & niemandem sonst.',
  );
  expect(await page.locator('.lead h2 a').getAttribute('href')).toBe('/a/b/articles/000-a2/');
  await page.goto('/a/b/method/#write');
  expect(await page.title()).toMatch(/ · 河东 <b>“三报”<\/b> 📰$/u);
  expect(await page.locator('a[href="mailto:letters@example.org"]').count()).toBe(1);
  const feed = readFileSync(join(moved.out, 'desk/feed.xml'), 'utf8');
  expect(feed).toContain('<name>河东 &lt;b&gt;“三报”&lt;/b&gt; 📰</name>');
});

moved(
  'visited pages are kept for the folder alone, and listed where another is missing',
  async ({ moved, browser }) => {
    const served = await serve(moved.out, 0, '/a/b/');
    const page = await browser.newPage({ baseURL: served.origin });
    await page.goto('/a/b/articles/000-a1/');
    const kept = () => page.evaluate(async () => (await caches.match(location.href)) !== undefined);
    await expect.poll(kept, { timeout: 30_000 }).toBe(true);
    const [name] = await page.evaluate(() => caches.keys());
    expect(name).toMatch(/^duikan:http:\/\/127\.0\.0\.1:\d+\/a\/b\/:2025-01-22 · [0-9a-f]{8}$/u);
    await served.close();
    await page.goto('/a/b/en/articles/003-a7/');
    expect(await page.locator('h1').innerText()).toBe('Offline reading');
    await page.locator('.saved-pages a[href="/a/b/articles/000-a1/"]').click();
    await page.waitForURL('**/a/b/articles/000-a1/');
    expect(await page.locator('.saved-copy').isVisible()).toBe(true);
    await expect(page.goto('/elsewhere/')).rejects.toThrow(/ERR_CONNECTION/u);
    await page.close();
  },
);

/** What the page asks for from now on and does not get, or asks for outside the site's path. */
function failuresOf(page: Page): string[] {
  const failed: string[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (response.status() >= 400 || !pathname.startsWith('/a/b/'))
      failed.push(`${response.status()} ${pathname}`);
  });
  return failed;
}
