import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect } from 'vitest';
import { serve } from '../../scripts/serve.ts';
import { learnProse } from '../../tools/corpus/prose.ts';
import { misreader } from '../../tools/corpus/misread.ts';
import { test as inBrowser } from '../browser/fixture.ts';
import { processorTime } from '../browser/processor-time.ts';
import { build } from '../built/build.ts';
import { type BuiltPage, builtPages } from '../built/built-pages.ts';
import { knownStories } from '../generator/known-stories.ts';
import { randomOf } from '../generator/random.ts';

/** One article of 200,000 characters in two papers, each of which reads one Han in a hundred wrong. */
function writeSeeds(seeds: string): void {
  const known = knownStories();
  const prose = learnProse(known);
  const alphabet = [
    ...new Set(known.flatMap(({ blocks }) => blocks.flatMap(({ text }) => Array.from(text)))),
  ].filter((char) => /\p{Script=Han}/u.test(char));
  const misread = misreader(alphabet, prose.setPhrases);
  const random = randomOf(18);
  const paragraphs: string[] = [];
  while (paragraphs.join('').length < 200_000) paragraphs.push(...prose.paragraphs(random));
  mkdirSync(seeds);
  for (const [at, paper] of ['甲报', '乙报'].entries()) {
    const read = misread(paragraphs, 0.01, randomOf(at)).paragraphs.join('\n\n');
    writeFileSync(join(seeds, `00${at}_page.txt`), `# 关于渠水工程的报告\n\n新华社北京1月1日电\n\n${read}\n`);
    writeFileSync(
      join(seeds, `00${at}_page.yaml`),
      `paper: { name: ${paper}, basis: stated }\ndate: { value: 2025-01-02, basis: stated }\nnumber: { value: 1, basis: stated }\n`,
    );
  }
}

const test = inBrowser.extend('long', { scope: 'file' }, async ({}, { onCleanup }) => {
  const folder = mkdtempSync(join(tmpdir(), 'duikan-long-'));
  const out = join(folder, 'site');
  writeSeeds(join(folder, 'seeds'));
  const { exitCode, output } = await build({ seeds: join(folder, 'seeds'), out });
  expect(exitCode, output).toBe(0);
  const served = await serve(out, 0);
  onCleanup(async () => {
    await served.close();
    rmSync(folder, { recursive: true });
  });
  const pages = builtPages(out).filter(({ path }) => /^\/(?:articles|stories)\/(?:000|001|s-)/u.test(path));
  return { out, pages, baseURL: served.origin };
});

const [article, story, pair] = [
  '/articles/000-a1/',
  '/stories/s-000-a1/',
  '/stories/s-000-a1/000-a1~001-a1/',
];
const html = ({ file }: BuiltPage): string => readFileSync(file, 'utf8');
const partsOf = (pages: readonly BuiltPage[], address: string): BuiltPage[] =>
  pages
    .filter(({ path }) => path === address || path.startsWith(`${address}part/`))
    .toSorted((a, b) => a.path.localeCompare(b.path, 'en', { numeric: true }));

test('is in parts, none of which is heavy', ({ long }) => {
  for (const address of [article, story, pair]) expect(partsOf(long.pages, address)).toHaveLength(21);
  const heavy = long.pages
    .map((page) => ({ path: page.path, bytes: gzipSync(html(page)).length }))
    .filter(({ bytes }) => bytes > 150_000);
  expect(heavy).toEqual([]);
});

test('its parts hold all of its text, in its order', ({ long }) => {
  const [, printed = ''] =
    /\n\n(第?[^]*)$/u.exec(readFileSync(join(long.out, 'data/articles/000-a1.txt'), 'utf8')) ?? [];
  const shown = partsOf(long.pages, article)
    .flatMap((page) => [...html(page).matchAll(/<p id="p\d+">([^]*?)<\/p>/gu)])
    .map(([, text = '']) => text.replaceAll(/<[^>]*>/gu, ''))
    .join('');
  expect(printed.replaceAll(/\s/gu, '')).toContain(shown.slice(-1_000).replaceAll(/\s/gu, ''));
  expect(shown.length).toBeGreaterThan(195_000);
});

test('whatever an address of it named, its address names still', ({ long }) => {
  for (const address of [article, story, pair]) {
    const parts = partsOf(long.pages, address).map((page) => idsIn(html(page)));
    const named = parts.slice(1).flatMap((ids) => ids.filter((id) => /^(?:b-)?[pj]\d+$|^v-/u.test(id)));
    expect(named.length).toBeGreaterThan(5_000);
    expect(new Set(named).size).toBe(named.length);
    const first = new Set(parts[0]);
    expect(named.filter((id) => !first.has(id))).toEqual([]);
  }
});

const idsIn = (text: string): string[] => [...text.matchAll(/ id="([^"]*)"/gu)].map(([, id = '']) => id);

test('an address leads to the part that holds what it names', async ({ long, open }) => {
  const { baseURL } = long;
  const variant = idsIn(html(partsOf(long.pages, story)[9] ?? { path: '', file: '' })).find((id) =>
    id.startsWith('v-'),
  );
  for (const [address, id] of [
    [article, 'p2000'],
    [story, 'j2000'],
    [pair, 'b-p2000'],
    [article, variant],
    [story, variant],
    [pair, variant],
  ]) {
    const page = await open(`${address}#${id}`, { baseURL });
    await page.waitForURL(new RegExp(`${address}part/\\d+/#`, 'u'));
    await page.locator(`[id="${id}"]`).waitFor();
    expect(await page.locator('.text-parts [aria-current]').count()).toBe(1);
  }
});

test('without scripts the part that holds it is marked', async ({ long, open }) => {
  const page = await open(`${article}#p2000`, { baseURL: long.baseURL, javaScriptEnabled: false });
  const marked = page.locator('.text-parts li:has(:target) > a');
  expect(await marked.evaluate((link) => getComputedStyle(link).outlineStyle)).toBe('solid');
  await marked.click();
  expect(await page.locator('#p2000').isVisible()).toBe(true);
});

test('its parts follow each other by links', ({ long }) => {
  const parts = partsOf(long.pages, article);
  const next = parts.map(
    (page) => /<p class="part-ways">(?:(?!<\/p>)[^])* rel="next" href="([^"]*)"/u.exec(html(page))?.[1],
  );
  expect(next).toEqual([...parts.slice(1).map(({ path }) => path), undefined]);
});

test.for([article, story, pair])(
  '%s opens in two seconds of the processor, and no task of scrolling it takes 50 ms',
  async (address, { long, open, browser }) => {
    const page = await open('/404.html', { baseURL: long.baseURL, viewport: { width: 1280, height: 800 } });
    const { all } = await processorTime(browser, async () => {
      await page.goto(address, { waitUntil: 'networkidle' });
    });
    expect(all).toBeLessThan(2_000);
    await page.locator(':root[data-painted]').waitFor({ state: 'attached' });
    await page.evaluate(() => document.fonts.ready);
    await page.waitForTimeout(1_000);
    const { longest } = await processorTime(browser, async () => {
      for (let step = 0; step < 60; step += 1) {
        await page.mouse.wheel(0, 600);
        await page.evaluate(() => new Promise(requestAnimationFrame));
      }
    });
    expect(longest).toBeLessThan(50);
  },
);
