import { expect } from 'vitest';
import { test } from './fixture.ts';

const phone = { viewport: { width: 360, height: 780 } };

test('who asks what this is reads it on the home page before scrolling, on a phone too', async ({ open }) => {
  for (const viewport of [phone.viewport, { width: 1280, height: 800 }]) {
    const page = await open('/', { viewport });
    const said = page.locator('.masthead-said');
    expect(await said.innerText()).toContain('逐字对照');
    expect(await said.evaluate((line) => line.getBoundingClientRect().bottom)).toBeLessThan(viewport.height);
  }
});

test('terms explain themselves where they first stand, to the focus too, and lead to the glossary', async ({
  open,
}) => {
  const page = await open('/');
  for (const name of ['4 家同刊', '截尾', '二证相歧，不判']) {
    const term = page.locator('.term', { hasText: name }).first();
    const said = term.locator('.term-said');
    expect(await said.isVisible(), name).toBe(false);
    await term.focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    expect(await said.isVisible(), name).toBe(true);
    await page.keyboard.press('Escape');
    expect(await said.isVisible(), name).toBe(false);
  }
  await page.locator('.term', { hasText: '截尾' }).first().click();
  expect(await page.locator(':target').innerText()).toContain('没有印到文章结尾');
});

test('what is open stands before what is settled', async ({ open }) => {
  const page = await open('/');
  const parts = await page.locator('.places-part').allInnerTexts();
  expect(parts.map((text) => text.slice(0, 4))).toEqual(['还没有定', '已经校定']);
  const outcomes = await page
    .locator('.halves .strip')
    .evaluateAll((strips) => strips.map((strip) => strip.querySelector('.strip-outcome') !== null));
  expect(outcomes).toEqual(outcomes.toSorted());
});

test('places that the home page has no room for are counted, with the way to them', async ({ open }) => {
  const page = await open('/');
  const rest = page.locator('.places-rest a');
  const [counted, settled] = await page.locator('.places-part').allInnerTexts();
  expect([counted, settled]).toEqual(['还没有定论：12 处', '已经校定：18 处']);
  expect(await rest.allInnerTexts()).toEqual(['其余 11 处见校对台', '其余 12 处见校改记录']);
  expect(await page.locator('.strip').count()).toBe(12 - 11 + 18 - 12);
});

test('how to read this site shows a place of this archive, and leads into it', async ({ open }) => {
  const page = await open('/method/#start');
  await page.locator('.how-to blockquote a').click();
  await page.waitForURL(/\/articles\/.+#v-/u);
  expect(await page.locator(':target').isVisible()).toBe(true);
});

test('captions and credits are no articles: they stand behind those of their page, and are not counted', async ({
  open,
}) => {
  // 004 has an editor's lead and five articles, four captions and a line of credits.
  const page = await open('/pages/004/');
  expect(await page.locator('.contents > li').count()).toBe(6);
  expect(await page.locator('.besides li').count()).toBe(5);
  expect(await page.locator('main').innerText()).toContain('6 篇');
  await page.locator('.contents a').nth(1).click();
  expect(await page.locator('.bar').innerText()).toContain('本版第 2 篇，共 6 篇');
});
