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

test('from there one click sets it beside 001, 002 or 003', async ({ open }) => {
  const page = await open(overview);
  const ways = page.locator('#compare li > a');
  const addresses = await ways.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const beside = new Set<string>();
  for (const address of addresses) {
    const witnesses = (await open(address))
      .locator('[data-row] [data-witness]')
      .evaluateAll((columns) =>
        columns.map((column) => column.getAttribute('data-witness')?.slice(0, 3) ?? ''),
      );
    for (const witness of await witnesses) beside.add(witness);
  }
  expect([...beside].toSorted()).toEqual(['000', '001', '002', '003']);
});

test('郑军 in 003 is marked against 郑重, in the note on it and in the comparison', async ({ open }) => {
  for (const path of [overview, '/stories/s-000-a1/000-a1~003-a7/']) await expectMisread(await open(path));
});

async function expectMisread(page: Page): Promise<void> {
  const row = page.locator('[data-row]').filter({ hasText: '郑军强调' });
  expect(await row.count()).toBe(1);
  const misread = row.locator('[data-witness^="003-"] mark[data-variant]', { hasText: /^军$/u });
  expect(await misread.count()).toBe(1);
  const variant = await misread.getAttribute('data-variant');
  const right = row.locator(`[data-witness="000-a1"] mark[data-variant="${variant}"]`);
  expect(await right.textContent()).toBe('重');
  expect(await right.getAttribute('data-class')).toBe(await misread.getAttribute('data-class'));
}

test('what 001 and 003 do not reach is not set against them', async ({ open }) => {
  // 002 prints the 综述 from its beginning; 001 and 003 begin on this page in the middle of it.
  const against = async (other: string): Promise<number> => {
    const page = await open(`/stories/s-000-a1/000-a1~${other}/`);
    const opening = page.locator('[data-row]', { hasText: '中央政治局民主生活会召开' });
    return opening.filter({ has: page.locator(`[data-witness="${other}"]`) }).count();
  };
  expect([await against('001-a1'), await against('002-a1'), await against('003-a7')]).toEqual([0, 1, 0]);
});

test.for([overview, '/stories/s-000-a1/000-a1~003-a7/'])(
  '%s reads without JavaScript',
  async (path, { open }) => {
    const page = await open(path, { javaScriptEnabled: false });
    await expectVisible(page, '[data-witness^="003-"] mark[data-variant]', '军');
    await expectVisible(page, '[data-witness="000-a1"] mark[data-variant]', '重');
  },
);

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
