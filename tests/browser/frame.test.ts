import { expect } from 'vitest';
import { test } from './fixture.ts';
import { layoutShiftOf } from './layout-shift.ts';

const dark = 'rgb(23, 22, 20)';
const light = 'rgb(251, 250, 246)';

const background = (): string => getComputedStyle(document.documentElement).backgroundColor;

test('11 · a dark page starts dark, by the system or by choice', async ({ open }) => {
  const system = await open('/', { colorScheme: 'dark' });
  expect(await system.evaluate(background)).toBe(dark);

  const page = await open('/', { colorScheme: 'light' });
  expect(await page.evaluate(background)).toBe(light);
  await page.locator('[data-choice=dark]').first().click();
  expect(await page.evaluate(background)).toBe(dark);
  // Read as soon as there is anything to paint.
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('body > :not(script)')) return;
      document.documentElement.dataset['atFirst'] = document.documentElement.dataset['theme'] ?? 'none';
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto('/method/');
  expect(await page.evaluate(() => document.documentElement.dataset['atFirst'])).toBe('dark');
  expect(await page.evaluate(background)).toBe(dark);
});

test('choosing what the system has anyway forgets the choice', async ({ open }) => {
  const page = await open('/', { colorScheme: 'light' });
  await page.locator('[data-choice=dark]').first().click();
  await page.locator('[data-choice=light]').first().click();
  expect(await page.evaluate(() => localStorage.getItem('duikan.theme'))).toBeNull();
});

test('4 · without a script the pages are read, and no switch is offered that would do nothing', async ({
  open,
}) => {
  const page = await open('/articles/000-a1/', { javaScriptEnabled: false });
  expect(await page.locator('#p1').textContent()).toContain('2024年岁末');
  expect(await page.locator('.theme-switch').isVisible()).toBe(false);
});

test('8 · nothing moves while a page comes, fonts included', async ({ open }) => {
  const page = await open('/articles/000-a1/', { viewport: { width: 412, height: 823 } });
  expect(await layoutShiftOf(page)).toBeLessThan(0.01);
});

test.for(['/articles/003-a7/', '/stories/s-000-a1/000-a1~003-a7/'])(
  '8 · nothing moves where an address leads to a note of %s',
  async (path, { open }) => {
    const first = await open(path);
    const notes = await first.locator('main li[id^="v-"]').evaluateAll((all) => all.map(({ id }) => id));
    const page = await open(`${path}#${notes[7] ?? ''}`, { viewport: { width: 1280, height: 800 } });
    expect(await layoutShiftOf(page)).toBeLessThan(0.001);
    expect(await page.locator(':target').isVisible()).toBe(true);
  },
);

test('a comparison’s place on an article’s page leads on to the page of the pair', async ({ open }) => {
  const page = await open('/articles/003-a7/#c-000-a1-p20');
  await page.waitForURL('**/stories/s-000-a1/000-a1~003-a7/#b-p20');
  expect(await page.locator(':target').isVisible()).toBe(true);
  const other = await open('/articles/000-a1/#c-003-a7');
  expect(await other.locator(':target a').getAttribute('href')).toBe('/stories/s-000-a1/000-a1~003-a7/');
});

test('? lists the keys, Escape leaves, and single keys can be switched off', async ({ open }) => {
  const page = await open('/articles/000-a1/');
  await page.keyboard.press('?');
  expect(await page.locator('#key-help').isVisible()).toBe(true);
  await page.locator('#key-help [data-key-switch]').uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  expect(await page.locator('#key-help').isVisible()).toBe(false);
});

test('c copies the address of the block that is addressed', async ({ open }) => {
  const page = await open('/articles/000-a1/#p12', { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.keyboard.press('c');
  await page.locator('#copied:not(:empty)').waitFor({ state: 'attached' });
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

test('on a phone a button opens the sections', async ({ open }) => {
  const page = await open('/articles/000-a1/', { viewport: { width: 360, height: 780 } });
  const menu = page.locator('#menu');
  expect(await menu.isVisible()).toBe(false);
  await page.locator('.menu-open').click();
  await menu.getByRole('link', { name: '版面' }).click();
  expect(new URL(page.url()).pathname).toBe('/pages/');
});

test('a line of the raw text opens when it is addressed', async ({ open }) => {
  const page = await open('/pages/000/#L460');
  expect(await page.locator('#L460').isVisible()).toBe(true);
});
