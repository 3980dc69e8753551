import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from '../browser/fixture.ts';
import { patient } from '../browser/comparing.ts';
import { searching } from '../browser/searching.ts';
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

test('who comes back from a result finds what was typed, and its results', async ({ open }) => {
  const page = await searching(await open('/method/'), '小马拉大车');
  await page.locator('[data-result] a').first().click();
  await page.waitForURL(/\/articles\/004-a/u);
  await page.goBack();
  await page.waitForURL(/\/method\/$/u);
  const dialog = page.locator('dialog.search-dialog');
  await dialog.waitFor({ state: 'visible' });
  expect(await dialog.locator('input[type="search"]').inputValue()).toBe('小马拉大车');
  await dialog.locator('[data-result]').first().waitFor();
  await dialog.locator('.search-close').click();
  await page.reload({ waitUntil: 'networkidle' });
  expect(await dialog.isVisible()).toBe(false);
});

/** The tab that a click opens. A browser without a window loses one now and then, though nothing forbade it: then again. */
async function tabOpenedBy(page: Page, click: () => Promise<void>): Promise<Page> {
  for (let more = 4; more > 0; more -= 1) {
    const opening = page.context().waitForEvent('page', { timeout: 5_000 });
    await click();
    const tab = await opening.catch(() => null);
    if (tab) return tab;
  }
  throw new Error('No click opened a tab.');
}

test('a result opened in a new tab is marked there and leaves nothing behind here', async ({ open }) => {
  const page = await searching(await open(article), '小马拉大车');
  const result = page.locator('[data-result] a').first();
  for (const options of [{ modifiers: ['ControlOrMeta' as const] }, { button: 'middle' as const }]) {
    await page.bringToFront();
    // A tab behind another draws no frames: what it is clicked at may not be there yet.
    await page.waitForFunction(() => document.visibilityState === 'visible');
    await page.waitForLoadState('networkidle');
    const other = await tabOpenedBy(page, () => result.click(options));
    await other.locator(':target mark.found').first().waitFor();
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    expect(await page.locator('dialog.search-dialog').isVisible()).toBe(true);
  }
  const path = new URL(await result.evaluate((link: HTMLAnchorElement) => link.href)).pathname;
  await page.goto(path);
  await page.waitForLoadState('networkidle');
  expect(await page.locator('mark.found').count()).toBe(0);
});

test('a passage of the paragraph that is open already is marked', async ({ open }) => {
  const page = await open('/articles/000-a1/');
  for (const typed of ['郑重', '强调']) {
    await searching(page, typed);
    const results = page.locator('dialog [data-result] a[href^="/articles/000-a1/#"]');
    await results.filter({ hasText: '郑重强调' }).first().click();
    // A variant's own mark may part what is found.
    const marked = async () => (await page.locator(':target mark.found').allTextContents()).join('');
    await expect.poll(marked).toContain(typed);
  }
});

test('a query that is too long is not sent', async ({ open }) => {
  const page = await searching(await open(article), '一'.repeat(10_000));
  await page.keyboard.press('Enter');
  await expect
    .poll(() => page.locator('dialog [role="status"]').textContent(), patient)
    .toContain('10000 字，太长');
  expect(new URL(page.url()).pathname).toBe(article);
  expect(await page.locator('.search-full-page').getAttribute('href')).toBe('/search/');
});

test('Enter waits for what takes it: a query is remembered, and one too long not sent', async ({ open }) => {
  const page = await open(article);
  let release = (): void => undefined;
  const released = new Promise<void>((done) => (release = done));
  await page.route('**/_astro/dialog-results.*', async (route) => {
    await released;
    await route.continue();
  });
  await searching(page, '一'.repeat(10_000));
  await page.keyboard.press('Enter');
  release();
  await expect.poll(() => page.locator('dialog [role="status"]').textContent(), patient).toContain('太长');
  expect(new URL(page.url()).pathname).toBe(article);
  await page.reload();
  await searching(page, '小马拉大车');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search/?q=*');
  expect(await page.evaluate(() => localStorage.getItem('duikan.search.recent'))).toContain('小马拉大车');
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
