import type { Browser, Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { test } from '../browser/fixture.ts';
import { searching } from '../browser/searching.ts';

const query = `/search/?q=${encodeURIComponent('小马拉大车')}`;

/** Files without which nothing can be found; Pagefind itself throws for some and passes over others. */
const files = [
  '**/search/index.json',
  ...['pagefind.js*', '*.pf_meta', 'index/**', 'fragment/**'].map((name) => `**/pagefind/${name}`),
];

test.for(files)('where %s does not load, the page says so and tries again', async (file, { browser }) => {
  const page = await failing(browser, query, file);
  const status = page.locator('main [role="status"]');
  await expect.poll(() => status.textContent()).toContain('没有查成');
  expect(await page.locator('main [data-result]').count()).toBe(0);

  await page.unroute(file);
  await page.locator('main').getByRole('button', { name: '再试' }).click();
  await page.locator('main [data-result]').waitFor();
  expect(await status.textContent()).toContain('1 处');
  await page.close();
});

test('the dialog says so too, tries again, and keeps what was typed', async ({ browser }) => {
  const page = await failing(browser, '/articles/000-a1/', '**/pagefind/index/**');
  await searching(page, '小马拉大车');
  await expect
    .poll(() => page.locator('dialog [role="status"]').textContent(), { timeout: 10_000 })
    .toContain('没有查成');
  await page.unroute('**/pagefind/index/**');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.locator('dialog [data-result]').waitFor();
  expect(await page.locator('dialog input[type="search"]').inputValue()).toBe('小马拉大车');
  await page.close();
});

test('where what finds does not load, the dialog says so, and Enter leads to the page of results', async ({
  browser,
}) => {
  const page = await failing(browser, '/articles/000-a1/', '**/_astro/dialog-results*');
  await page.keyboard.press('/');
  await expect
    .poll(() => page.locator('dialog [role="status"]').textContent(), { timeout: 10_000 })
    .toContain('没有载入');
  await page.locator('dialog input[type="search"]').fill('小马拉大车');
  await page.keyboard.press('Enter');
  await page.locator('main [data-result]').waitFor();
  await page.close();
});

test('a network that takes and never answers is not waited for without end', async ({ browser }) => {
  const page = await failing(browser, '/articles/000-a1/', '**/nothing');
  await page.route('**/search/index.json', () => new Promise(() => undefined));
  await page.goto(query);
  await expect
    .poll(() => page.locator('main [role="status"]').textContent(), { timeout: 30_000 })
    .toContain('没有查成');
  await page.close();
});

/**
 * Opens a page that gets for `file` what a gateway answers that wants a visitor to sign in first, which is no error of
 * the network. Pagefind logs that it cannot read it, so that this is not the fixture that forbids such.
 */
async function failing(browser: Browser, path: string, file: string): Promise<Page> {
  // A service worker would ask in place of the page, which no route sees.
  const page = await browser.newPage({
    baseURL: inject('origin'),
    locale: 'zh-CN',
    serviceWorkers: 'block',
  });
  await page.route(file, (route) => route.fulfill({ contentType: 'text/html', body: '<p>Sign in' }));
  await page.goto(path);
  return page;
}
