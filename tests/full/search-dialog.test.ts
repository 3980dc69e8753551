import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from '../browser/fixture.ts';
import { ofColour, violationsOn, wcag22 } from '../browser/violations.ts';

const article = '/articles/000-a1/';

test('the button, / and Ctrl K open the search', async ({ open }) => {
  const page = await open(article);
  const dialog = page.locator('dialog.search-dialog');
  for (const opening of [
    () => page.locator('header').getByRole('button', { name: '搜' }).click(),
    () => page.keyboard.press('/'),
    () => page.keyboard.press('Control+k'),
  ]) {
    // On a busy machine the first key can come before the script that hears it.
    const hasFocus = async () => {
      if (!(await dialog.isVisible())) await opening();
      return dialog.getByRole('searchbox').evaluate((field) => field === document.activeElement);
    };
    await expect.poll(hasFocus, { timeout: 10_000 }).toBe(true);
    await page.keyboard.press('Escape');
    expect(await dialog.isVisible()).toBe(false);
  }
});

test('Escape gives the focus back to the button', async ({ open }) => {
  const page = await open(article);
  const button = page.locator('header button.search-open');
  await button.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('arrow keys go through the results and back, and Enter opens one', async ({ open }) => {
  const page = await searching(await open(article), '小马拉大车');
  await page.locator('[data-result]').waitFor();
  await page.keyboard.press('ArrowDown');
  const focused = () => page.evaluate(() => document.activeElement?.closest('[data-result]') !== null);
  // The headline of the story stands before its results.
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toBe(true);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  expect(await page.evaluate(() => document.activeElement instanceof HTMLInputElement)).toBe(true);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/articles\/004-a\d+\/#p\d+$/u);
});

test('Enter in the field leads to the page of all results', async ({ open }) => {
  const page = await searching(await open(article), '小马拉大车');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname === '/search/' && url.searchParams.get('q') === '小马拉大车');
  await page.locator('main [data-result]').waitFor();
});

test('while an input method composes nothing is looked for', async ({ open }) => {
  const page = await open(article);
  await page.keyboard.press('/');
  // What finds is loaded with the first opening; before it is there, nobody listens to the input method.
  await page.locator('dialog [data-search-done]').waitFor({ state: 'attached' });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await compose(page, ['xing', 'xingshi'], null);
  await page.waitForTimeout(300);
  expect(asked.filter((url) => url.includes('/index/'))).toEqual([]);
  expect(await page.locator('[data-result]').count()).toBe(0);
  await compose(page, ['xingshi'], '形式主义');
  await page.locator('[data-result]').first().waitFor();
});

test('recent queries are offered, kept on this device only, and forgotten when asked', async ({ open }) => {
  const page = await searching(await open(article), '小马拉大车');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search/?q=*');
  await page.locator('main [data-result]').waitFor();
  await page.goto(article);
  await page.keyboard.press('/');
  await page.getByRole('button', { name: '小马拉大车' }).click();
  await page.locator('[data-result]').waitFor();
  await page.locator('dialog input[type="search"]').fill('');
  await page.getByRole('button', { name: '清除' }).click();
  expect(await page.getByRole('button', { name: '小马拉大车' }).count()).toBe(0);
  expect(await page.evaluate(() => localStorage.getItem('duikan.search.recent'))).toBeNull();
  expect(await page.context().cookies()).toEqual([]);
});

test('results tell what other editions read, and the right word where it was misread', async ({ open }) => {
  const page = await searching(await open(article), '郑军强调');
  const note = page.locator('[data-result] a[href^="/stories/s-000-a1/#v-"]');
  expect(await note.first().textContent()).toContain('作“重”');
  await page.goto(`/search/?q=${encodeURIComponent('郑重强调')}`);
  const misread = page.locator('.misread a[href^="/stories/s-000-a1/#v-"]');
  await misread.first().waitFor();
  expect(await misread.count()).toBe(1);
  expect(await page.locator('.misread li').textContent()).toMatch(/【重】.*003.*作“军”/u);
});

test('without JavaScript the header leads to an index to browse', async ({ open }) => {
  const page = await open(article, { javaScriptEnabled: false });
  await page.locator('header a.search-open').click();
  await page.waitForURL('**/articles/');
});

test('the open dialog meets WCAG 2.2 AA, empty and with results', async ({ open }) => {
  const page = await open(article, { reducedMotion: 'reduce' });
  await searching(page, '');
  expect(await violationsOn(page, wcag22, '.search-dialog')).toEqual([]);
  await page.locator('dialog input[type="search"]').fill('郑军强调');
  await page.locator('[data-result]').first().waitFor();
  expect(await violationsOn(page, wcag22, '.search-dialog')).toEqual([]);
});

test('the colours of the open dialog have contrast in the dark too', async ({ open }) => {
  const page = await open(article, { reducedMotion: 'reduce', colorScheme: 'dark' });
  await searching(page, '郑军强调');
  await page.locator('[data-result]').first().waitFor();
  expect(await violationsOn(page, ofColour, '.search-dialog')).toEqual([]);
});

async function searching(page: Page, typed: string): Promise<Page> {
  await page.keyboard.press('/');
  await page.locator('dialog input[type="search"]').fill(typed);
  return page;
}

/** Types as an input method does: what is composed is in the field before it is text; `null` leaves it so. */
async function compose(page: Page, steps: readonly string[], result: string | null): Promise<void> {
  await page.locator('dialog input[type="search"]').evaluate(
    (field: HTMLInputElement, [composing, composed]) => {
      field.dispatchEvent(new CompositionEvent('compositionstart'));
      for (const data of composing) {
        field.value = data;
        field.dispatchEvent(new InputEvent('input', { data, isComposing: true, bubbles: true }));
      }
      if (composed === null) return;
      field.value = composed;
      field.dispatchEvent(new InputEvent('input', { data: composed, isComposing: true, bubbles: true }));
      field.dispatchEvent(new CompositionEvent('compositionend', { data: composed }));
    },
    [steps, result] as const,
  );
}
