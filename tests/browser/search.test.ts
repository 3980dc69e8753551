import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { readRecord } from '../../src/export/read-records.ts';
import { test } from './fixture.ts';

test('a phrase that stands once leads to its paragraph', async ({ open }) => {
  const page = await open('/pages/000/');
  await searchFromHeader(page, '小马拉大车');
  const found = await resultsOf(page);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(/^\/articles\/004-a\d+\/#p\d+$/u);

  await page.locator('[data-result] a[href*="#p"]').first().click();
  await page.waitForURL(/\/articles\/004-a\d+\/.*#p\d+$/u);
  const paragraph = page.locator(new URL(page.url()).hash);
  expect(await paragraph.textContent()).toContain('小马拉大车');
  await expect.poll(() => paragraph.evaluate(isInView)).toBe(true);
});

test('a phrase is found in every edition that prints it, and nowhere else', async ({ open }) => {
  const page = await open('/articles/000-a1/');
  await searchFromHeader(page, '形式主义');
  const found = new Set((await resultsOf(page)).map((href) => href.split('/')[2]));
  expect([...found].toSorted()).toEqual(await articlesWith('形式主义'));
});

test('a misread word is found where it was misread', async ({ open }) => {
  const page = await open('/articles/000-a1/');
  await searchFromHeader(page, '郑军强调');
  expect((await resultsOf(page)).every((href) => href.startsWith('/articles/003-'))).toBe(true);
});

test('Escape closes the search and gives the focus back', async ({ open }) => {
  const page = await open('/articles/000-a1/');
  const before = page.locator('main a[href]').first();
  await before.focus();
  await page.keyboard.press('/');
  await expect.poll(() => page.evaluate(isInField)).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(() => before.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('in a field, / is a character', async ({ open }) => {
  const page = await open('/search/');
  const field = page.locator('main input[type="search"]');
  await field.focus();
  await page.keyboard.type('1/2');
  expect(await field.inputValue()).toBe('1/2');
});

/** Types a query as a reader does who knows the key. */
async function searchFromHeader(page: Page, query: string): Promise<void> {
  await page.keyboard.press('/');
  await expect.poll(() => page.evaluate(isInField)).toBe(true);
  await page.keyboard.type(query);
}

/** Where the results lead that are shown, once there are some. */
async function resultsOf(page: Page): Promise<string[]> {
  await page.locator('[data-result]').first().waitFor({ state: 'visible' });
  return page
    .locator('[data-result] a[href^="/articles/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}

/** The articles that print `phrase`, by plain reading of every field and block. */
async function articlesWith(phrase: string): Promise<string[]> {
  const articles = await readRecord(join(inject('site'), 'data'), 'articles');
  return articles
    .filter(({ headline, subheadline, kicker, byline, dateline, blocks }) => {
      const texts = [
        headline,
        subheadline,
        kicker,
        byline?.raw,
        dateline?.raw,
        ...blocks.map(({ text }) => text),
      ];
      return texts.some((text) => text?.includes(phrase));
    })
    .map(({ id }) => id)
    .toSorted();
}

function isInField(): boolean {
  return document.activeElement instanceof HTMLInputElement;
}

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && top < innerHeight && bottom > 0;
}
