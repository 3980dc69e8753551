import { expect } from 'vitest';
import { test } from '../browser/fixture.ts';
import { smallControlsOn, smallTextOn } from '../browser/sizes.ts';
import { violationsOn, wcag22 } from '../browser/violations.ts';

const path = '/pages/003/';

test('the picture of a page’s reading opens without script, and says why a line is what it is', async ({
  open,
}) => {
  const page = await open(path, { javaScriptEnabled: false });
  await page.locator('.raw > summary').click();
  // Line 45 is the tail of a column that was read a second time.
  const repeated = page.locator('#L45');
  const why = repeated.locator('dl');
  expect(await why.isVisible()).toBe(false);
  // Who presses a key sees what has the focus.
  await page.keyboard.press('Tab');
  await repeated.locator('.raw-why summary').focus();
  expect(await repeated.locator('.raw-peek').isVisible()).toBe(true);
  await page.keyboard.press('Enter');
  expect(await why.isVisible()).toBe(true);
  expect(await why.textContent()).toContain('重出');
});

test('what told a line for what it is stands with it, sign by sign', async ({ open }) => {
  const page = await open(path, { javaScriptEnabled: false });
  await page.locator('.raw > summary').click();
  // Line 25 ends a sentence, and line 27 begins a paragraph behind it.
  await page.locator('#L27 .raw-why summary').click();
  const told = page.locator('#L27 dl');
  expect(await told.textContent()).toContain('定为段首行，而非段中续行');
  await told.locator('.raw-signs li', { hasText: '以句末标点止' }).locator('a').click();
  await page.waitForURL('**#L25');
});

test('its legend leads to the first line of a kind, and a text that leaps to where it goes on', async ({
  open,
}) => {
  const page = await open(path);
  await page.locator('.raw > summary').click();
  await page.locator('.picture-legend a', { hasText: '重出' }).click();
  await page.waitForURL('**#L45');
  await page.locator('#L43 .raw-leap').click();
  await page.waitForURL('**#L49');
});

test('what is copied of it is the raw text, and nothing that is said about it', async ({ open }) => {
  const page = await open(path);
  const raw = await (await page.request.get('/data/raw/003.txt')).text();
  await page.locator('.raw > summary').click();
  const copied = await page.evaluate(() => {
    getSelection()?.selectAllChildren(document.querySelector('.raw-lines') ?? document.body);
    return String(getSelection());
  });
  const inked = (text: string): string[] => text.split(/\r?\n/u).filter((line) => line.trim() !== '');
  expect(inked(copied)).toEqual(inked(raw));
});

test('all of it open, it meets WCAG 2.2 AA and fits 320px', async ({ open }) => {
  const page = await open(path, { reducedMotion: 'reduce' });
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  expect(await violationsOn(page, wcag22, '.raw')).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect([...(await smallTextOn(page)), ...(await smallControlsOn(page))]).toEqual([]);
});
