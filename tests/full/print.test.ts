import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from '../browser/fixture.ts';

/** A4 less the margins of 16 mm at 96 dpi. */
const paper = { viewport: { width: 673, height: 987 } };
const controls =
  'button, input:not([type=search]), select, textarea, .sources > summary, nav, dialog, .cmp-choice, .search-open';

async function printed(page: Page): Promise<Page> {
  await page.emulateMedia({ media: 'print' });
  return page;
}

async function expectAllShown(page: Page, selector: string): Promise<void> {
  const all = page.locator(selector);
  expect(await all.count(), selector).toBeGreaterThan(0);
  expect(await all.locator('visible=true').count(), selector).toBe(await all.count());
}

test('12 · on A4 an article has its text and its notes, and no control', async ({ open }) => {
  const page = await printed(await open('/articles/000-a1/', paper));
  await expectAllShown(page, '.article-text > [id]');
  await expectAllShown(page, '.article-notes > li');
  expect(await shownControls(page)).toEqual([]);
  // Seven pages of text, and two or three of notes; with three comparisons there were 37.
  const file = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(file.match(/\/Type\s*\/Page\b/gu)?.length ?? 0).toBeLessThanOrEqual(10);
});

test('12 · on A4 a pair has all its rows and notes, no fold line, no mark of width and no control', async ({
  open,
}) => {
  const page = await printed(await open('/stories/s-000-a1/000-a1~002-a1/', paper));
  await expectAllShown(page, '.cmp [data-row]');
  await expectAllShown(page, '.notes > li:not([data-class="width"])');
  expect(await page.locator('.fold:not(.unprinted) > summary:visible').count()).toBe(0);
  const widths = page.locator('mark[data-class="width"]');
  expect(await widths.count()).toBeGreaterThan(0);
  const lines = await widths.evaluateAll((all) =>
    all.map((mark) => getComputedStyle(mark).borderBottomWidth),
  );
  expect(new Set(lines)).toEqual(new Set(['0px']));
  expect(await shownControls(page)).toEqual([]);
});

test('12 · on A4 a story has its matrix, notes and joint text, and no control', async ({ open }) => {
  const page = await printed(await open('/stories/s-000-a1/', paper));
  await expectAllShown(page, '.matrix tbody tr');
  await expectAllShown(page, '.apparatus-list li');
  await expectAllShown(page, '.joint .read > [id]');
  expect(await shownControls(page)).toEqual([]);
});

test('12 · on A4 the home page, the desk and what was found have no control either', async ({ open }) => {
  for (const path of ['/', '/desk/', '/search/?q=%E6%80%9D%E6%83%B3']) {
    const page = await open(path, paper);
    if (path.startsWith('/search/')) await page.locator('[data-search-done]').waitFor();
    await printed(page);
    const shown = await shownControls(page);
    // The papers of the day are a way to their pages, and read as a list.
    expect(
      shown.filter((control) => !control.startsWith('NAV.issue-papers')),
      path,
    ).toEqual([]);
  }
});

test('12 · what is printed says where and when it was', async ({ open }) => {
  const page = await open('/articles/004-a2/', paper);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await printed(page);
  const line = page.locator('.footer-print');
  expect(await line.isVisible()).toBe(true);
  expect(await line.textContent()).toMatch(/^http.*\/articles\/004-a2\/ · \d{4}-\d\d-\d\d$/u);
});

test('12 · nothing runs over the edge of the paper', async ({ open }) => {
  for (const path of ['/', '/articles/003-a7/', '/stories/s-000-a1/', '/stories/s-000-a1/000-a1~003-a7/']) {
    const page = await printed(await open(path, paper));
    const widest = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(widest, path).toBeLessThanOrEqual(paper.viewport.width);
  }
});

async function shownControls(page: Page): Promise<string[]> {
  return page
    .locator(controls)
    .locator('visible=true')
    .evaluateAll((all) =>
      all.map(
        (one) => `${one.tagName}.${one.getAttribute('class') ?? ''} ${one.textContent.trim().slice(0, 12)}`,
      ),
    );
}
