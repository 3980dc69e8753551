import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from './fixture.ts';

const overview = '/articles/000-a1/';

test('a reader opens the 综述 from page 000', async ({ open }) => {
  const page = await open('/pages/000/');
  await page.getByRole('link', { name: '为基层减负赋能' }).first().click();
  await page.waitForURL(`**${overview}`);
  expect(await page.locator('h1').textContent()).toContain('为基层减负赋能');
});

test('the comparison sets it beside 001, 002 and 003', async ({ open }) => {
  const page = await open(overview);
  const pages = await page
    .locator('[data-row] [data-witness]')
    .evaluateAll((columns) => columns.map((column) => column.getAttribute('data-witness')?.slice(0, 3)));
  expect([...new Set(pages)].toSorted()).toEqual(['000', '001', '002', '003']);
});

test('郑军 in 003 is marked against 郑重', async ({ open }) => {
  const page = await open(overview);
  const row = page.locator('[data-row]').filter({ hasText: '郑军强调' });
  expect(await row.count()).toBe(1);
  const misread = row.locator('[data-witness^="003-"] mark[data-variant]', { hasText: /^军$/u });
  expect(await misread.count()).toBe(1);
  const variant = await misread.getAttribute('data-variant');
  const right = row.locator(`[data-witness="000-a1"] mark[data-variant="${variant}"]`);
  expect(await right.textContent()).toBe('重');
  expect(await right.getAttribute('data-class')).toBe(await misread.getAttribute('data-class'));
});

test('what 001 and 003 do not reach is not set against them', async ({ open }) => {
  // 002 prints the 综述 from its beginning; 001 and 003 begin on this page in the middle of it.
  const page = await open(overview);
  const opening = page.locator('[data-row]', { hasText: '中央政治局民主生活会召开' });
  const against = (id: string) => opening.filter({ has: page.locator(`[data-witness^="${id}-"]`) }).count();
  expect([await against('001'), await against('002'), await against('003')]).toEqual([0, 1, 0]);
});

test('the comparison reads without JavaScript', async ({ open }) => {
  const page = await open(overview, { javaScriptEnabled: false });
  await expectVisible(page, '[data-witness^="003-"] mark[data-variant]', '军');
  await expectVisible(page, '[data-witness="000-a1"] mark[data-variant]', '重');
});

test('the theme follows the system and shows both', async ({ open }) => {
  const colours = async (colorScheme: 'light' | 'dark') => {
    const page = await open('/', { colorScheme });
    return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  };
  expect(await colours('light')).not.toBe(await colours('dark'));
});

async function expectVisible(page: Page, selector: string, text: string): Promise<void> {
  const place = page.locator(selector, { hasText: new RegExp(`^${text}$`, 'u') }).first();
  expect(await place.isVisible(), `${selector} ${text}`).toBe(true);
}
