import { expect } from 'vitest';
import { test } from './fixture.ts';

test('how a text is set is remembered from article to article, and nothing moves sideways', async ({
  open,
}) => {
  const page = await open('/articles/000-a1/', { viewport: { width: 360, height: 740 } });
  const text = page.locator('.article-text');
  const set = () =>
    text.evaluate((element) => {
      const { fontSize, writingMode } = getComputedStyle(element);
      return { px: Number.parseFloat(fontSize), writingMode };
    });
  const before = await set();
  expect(before.writingMode).toBe('horizontal-tb');
  await page.locator('[data-setting="size"]').selectOption('large');
  await page.locator('[data-setting="flow"]').selectOption('down');
  await page.goto('/en/articles/000-a2/');
  const after = await set();
  expect(after.px).toBeGreaterThan(before.px);
  expect(after.writingMode).toBe('vertical-rl');
  expect(await page.locator('[data-setting="flow"]').inputValue()).toBe('down');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test('without a script nothing is offered that would do nothing', async ({ open }) => {
  const page = await open('/articles/000-a1/', { javaScriptEnabled: false });
  expect(await page.locator('.setting-choice').isVisible()).toBe(false);
});

test('what is none of ours in its place is passed over', async ({ open }) => {
  const page = await open('/articles/000-a1/');
  await page.evaluate(() => {
    localStorage.setItem('duikan.setting', '{"size":');
  });
  await page.reload();
  expect(await page.locator('[data-setting="size"]').inputValue()).toBe('usual');
});
