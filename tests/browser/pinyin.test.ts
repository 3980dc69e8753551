import { expect } from 'vitest';
import { test } from './fixture.ts';

const pair = '/stories/s-000-a1/000-a1~003-a7/';

test('readings have pinyin once it is asked for, here and on every page after', async ({ open }) => {
  const page = await open('/en/articles/000-a1/');
  const shown = () => page.locator('.pinyin:visible').count();
  expect(await shown()).toBe(0);
  await page.getByLabel('Show pinyin').check();
  // 郑【重】 stands against 郑【军】.
  const row = page.locator('.variant-list tr', { hasText: '郑【重】' });
  expect(await row.locator('.pinyin').allInnerTexts()).toEqual(['zhòng', 'jūn']);
  await page.goto(pair);
  const note = page.locator('.notes > li', { hasText: '郑【重】' });
  expect((await note.locator('.pinyin').innerText()).split(/\s+/u)).toEqual(['重', 'zhòng', '军', 'jūn']);
  expect(await page.getByLabel('显示拼音').isChecked()).toBe(true);
  await page.getByLabel('显示拼音').uncheck();
  expect(await shown()).toBe(0);
  await page.goto('/stories/s-000-a1/');
  expect(await shown()).toBe(0);
});

test('the desk shows the pinyin of each reading, once it is asked for', async ({ open }) => {
  const page = await open('/en/desk/');
  const readings = page.locator('.desk-item', { hasText: '快速成长' }).locator('.desk-readings > div');
  await readings.first().waitFor();
  const heights = async () => (await readings.first().boundingBox())?.height ?? 0;
  const before = await heights();
  await page.getByLabel('Show pinyin').check();
  expect(await readings.locator('.pinyin').allInnerTexts()).toEqual(['chéng', 'zēng']);
  expect(await heights()).toBeGreaterThan(before);
  await page.goto('/desk/');
  expect(await page.getByLabel('显示拼音').isChecked()).toBe(true);
});

test.for(['/articles/000-a1/', pair, '/stories/s-000-a1/', '/desk/'])(
  '%s shows pinyin without a script too',
  async (path, { open }) => {
    const page = await open(path, { javaScriptEnabled: false });
    await page.locator('.show-pinyin').check();
    expect(await page.locator('.pinyin:visible').count()).toBeGreaterThan(5);
  },
);
