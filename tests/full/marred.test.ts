import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject } from 'vitest';
import { serve } from '../../scripts/serve.ts';
import { test } from '../browser/fixture.ts';
import { build } from '../built/build.ts';
import { builtPages } from '../built/built-pages.ts';
import { sayUnseen } from '../../src/text/unseen.ts';
import { headline, hostileReason, inBody, inLink, inMarkup, marredSeeds } from '../built/marred-seeds.ts';
import { rawIn } from '../built/unseen.ts';

/** What is not seen stands in a box that is no text. */
const shownReason = hostileReason.replaceAll('\u202e', '');

/** One site for hostile pages and for decisions, since building it takes longer than all that is asked of it. */
const marredSite = test.extend('marred', { scope: 'file' }, async ({}, { onCleanup }) => {
  const folder = mkdtempSync(join(tmpdir(), 'duikan-marred-'));
  const out = join(folder, 'site');
  const { exitCode, output } = await build({ seeds: marredSeeds(folder), out });
  expect(exitCode, output).toBe(0);
  const served = await serve(out, 0);
  onCleanup(async () => {
    await served.close();
    rmSync(folder, { recursive: true });
  });
  return { out, origin: served.origin, output };
});

marredSite('hostile text runs nothing, on any type of page that shows it', async ({ marred, open }) => {
  const showing = builtPages(marred.out).filter(({ file }) => readFileSync(file, 'utf8').includes('ran='));
  // The other pages of a type show the same by the same means.
  const own = showing.filter(({ path }) => /\/90[01]|^\/(?:[^/]+\/)?$/u.test(path));
  const visited = own.map(({ path }) => path);
  expect(visited.length).toBeGreaterThan(7);
  const page = await open('/', { baseURL: marred.origin });
  for (const path of visited) {
    await page.goto(path, { waitUntil: 'load' });
    expect(await page.evaluate(() => 'ran' in window), path).toBe(false);
  }
  for (const { path, file } of showing)
    expect(await page.evaluate(countHostile, readFileSync(file, 'utf8')), path).toBe(0);
});

marredSite('hostile text stands on the page as it was read', async ({ marred, open }) => {
  const page = await open('/articles/900-a1/', { baseURL: marred.origin });
  expect(await page.locator('h1').textContent()).toContain(headline);
  const text = await page.locator('main').textContent();
  for (const part of [inBody, inLink, '<script>ran="paper"</script>日报']) expect(text).toContain(part);
});

marredSite(
  'hostile markup is no text of the article, and stands in the raw page',
  async ({ marred, open }) => {
    const page = await open('/articles/900-a1/', { baseURL: marred.origin });
    expect(await page.locator('main').textContent()).not.toContain(inMarkup);
    await page.goto('/pages/900/');
    expect(await page.locator('.raw-lines').textContent()).toContain(inMarkup);
  },
);

marredSite('hostile text that differs is compared like any other', async ({ marred, open }) => {
  const page = await open('/articles/900-a1/', { baseURL: marred.origin });
  const columns = await page.locator('[data-row] [data-witness="901-a1"]').allTextContents();
  expect(columns.join('')).toContain('<details open ontoggle=ran=5>坐三站');
  expect(await page.locator('[data-row] mark[data-variant]').count()).toBeGreaterThan(0);
});

marredSite('a hostile search shows its words and runs nothing', async ({ marred, open }) => {
  const query = '<img src=x onerror=ran=5>图书馆';
  const page = await open(`/search/?q=${encodeURIComponent(query)}`, { baseURL: marred.origin });
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
});

marredSite('no page, and no line for the terminal, holds a character that is not seen', ({ marred }) => {
  expect(rawIn(marred.output)).toEqual([]);
  expect(marred.output).toContain('902_<svg onload=ran=8>[U+202E][U+001B][31m"[U+000A].txt');
  expect(marred.output).toContain('corrections/[U+001B][31m[U+202E].txt');
  for (const { path, file } of builtPages(marred.out))
    expect(rawIn(readFileSync(file, 'utf8')), path).toEqual([]);
});

marredSite('what is not seen is shown in its place, and turns nothing round', async ({ marred, open }) => {
  const page = await open('/articles/900-a1/', { baseURL: marred.origin });
  const paragraph = page.locator('main p', { has: page.locator('.unseen') }).first();
  const codes = await paragraph
    .locator('.unseen')
    .evaluateAll((boxes) =>
      boxes.map((box) => [box.getAttribute('data-code'), box.getBoundingClientRect().width > 10]),
    );
  expect(codes.map(([code]) => code)).toEqual(
    ['202E', '202C', '200B', '001B', '001B', '0007', '0000', '0085'].map((code) => `U+${code}`),
  );
  expect(codes.every(([, isWide]) => isWide)).toBe(true);
  expect(await paragraph.evaluate(orderOf, '东西南北')).toBe('东西南北');
});

marredSite('what is not seen parts no phrase, and is shown where it is found', async ({ marred, open }) => {
  const page = await open(`/search/?q=${encodeURIComponent('东西南')}`, { baseURL: marred.origin });
  const found = page.locator('[data-result]', { has: page.locator('.unseen') });
  await found.first().waitFor();
  expect(rawIn(await found.first().innerText())).toEqual([]);
});

marredSite('the name of a file is text', async ({ marred, open }) => {
  const page = await open('/pages/902/', { baseURL: marred.origin });
  expect(await page.locator('main').textContent()).toContain('902_<svg onload=ran=8>');
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
});

marredSite(
  'hostile text styles nothing: the stylesheets are those of the other site',
  async ({ marred, open }) => {
    const styles = (site: string): string[] => globSync('**/*.css', { cwd: site }).toSorted();
    expect(styles(marred.out)).toEqual(styles(inject('site')));
    for (const name of styles(marred.out))
      expect(readFileSync(join(marred.out, name), 'utf8')).toBe(
        readFileSync(join(inject('site'), name), 'utf8'),
      );
    const page = await open('/articles/900-a1/', { baseURL: marred.origin });
    expect(await page.locator('main h1').isVisible()).toBe(true);
    expect(await page.locator('body style').count()).toBe(0);
  },
);

marredSite('16 · what is stale is told, listed and not applied', async ({ marred, open }) => {
  expect(marred.output).toMatch(
    /corrections\/a\.yaml:11:3: Stale decision on 003-a7#p4.*\[corrections:stale\]/u,
  );
  const page = await open('/desk/log/', { baseURL: marred.origin });
  expect(await page.locator('.desk-stale tbody tr').innerText()).toContain('版面文件已变');
  await page.goto('/articles/003-a7/');
  expect(await page.locator('#p4').innerText()).toContain('新篇章，以中国式现代化');
});

marredSite('HTML in a correction is text on every page and in the feed', async ({ marred, open }) => {
  const page = await open('/desk/log/', { baseURL: marred.origin });
  expect(await page.locator('tbody').first().textContent()).toContain(shownReason);
  for (const path of ['/desk/log/', '/desk/', '/articles/003-a7/', '/desk/confusions/']) {
    await page.goto(path);
    expect(await page.evaluate(() => 'ran' in window), path).toBe(false);
    expect(await page.locator('main img, main b:text-is("甲")').count(), path).toBe(0);
  }
  expect(await page.goto('/articles/003-a7/').then(() => page.locator('#p1').innerText())).toContain(
    '郑重<b>强调',
  );
  const content = await page.evaluate(async () => {
    const feed = new DOMParser().parseFromString(
      await (await fetch('/desk/feed.xml')).text(),
      'application/xml',
    );
    const html = feed.querySelector('entry content')?.textContent ?? '';
    return {
      broken: feed.querySelector('parsererror') !== null,
      text: new DOMParser().parseFromString(html, 'text/html').body.textContent,
    };
  });
  expect(content.broken).toBe(false);
  expect(content.text).toContain(sayUnseen(hostileReason));
});

marredSite('what another person decided the same is confirmed', async ({ marred, open }) => {
  const page = await open('/desk/log/', { baseURL: marred.origin });
  expect(await page.locator('tbody tr').first().innerText()).toContain('乙 2026-11-21');
  await page.goto('/articles/003-a7/');
  expect(await page.locator('.emendations').innerText()).toContain('乙 复核');
});

/** Runs in the browser: the given characters of an element in the order in which they are seen, line by line. */
function orderOf(element: Element, characters: string): string {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const seen: { character: string; line: number; left: number }[] = [];
  const range = document.createRange();
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    for (const character of characters) {
      const at = text.data.indexOf(character);
      if (at < 0) continue;
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      const { top, left } = range.getBoundingClientRect();
      seen.push({ character, line: Math.round(top / 10), left });
    }
  }
  return seen
    .sort((a, b) => a.line - b.line || a.left - b.left)
    .map(({ character }) => character)
    .join('');
}

/** Runs in the browser: what hostile text has become part of a page. */
function countHostile(html: string): number {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return [...page.querySelectorAll('*')].filter(
    (element) =>
      (element.matches('script:not([type="application/ld+json"])') && element.textContent.includes('ran=')) ||
      [...element.attributes].some(
        ({ name, value }) => name.startsWith('on') || value.startsWith('javascript:'),
      ),
  ).length;
}
