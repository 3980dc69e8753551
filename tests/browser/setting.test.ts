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

const fontOf = (element: Element): { px: number; family: string } => {
  const { fontSize, fontFamily } = getComputedStyle(element);
  return { px: Number.parseFloat(fontSize), family: fontFamily };
};

test('size and face that were chosen for articles hold where texts are compared', async ({ open }) => {
  const page = await open('/articles/000-a1/');
  const places = [
    ['/stories/s-000-a1/000-a1~003-a7/', '.para:not(.titles) [data-witness="000-a1"]'],
    ['/stories/s-000-a1/', '.joint .read p'],
    ['/stories/compare/?story=s-000-a1', '.para:not(.titles) [data-witness]'],
  ] as const;
  const fonts = async () => {
    const found = [];
    for (const [path, text] of places) {
      await page.goto(path);
      await page.locator(text).first().waitFor({ state: 'attached' });
      found.push(await page.locator(text).first().evaluate(fontOf));
    }
    return found;
  };
  const usual = await fonts();
  await page.goto('/articles/000-a1/');
  await page.locator('[data-setting="size"]').selectOption('huge');
  await page.locator('[data-setting="face"]').selectOption('hei');
  const chosen = await fonts();
  for (const [at, { px, family }] of chosen.entries()) {
    expect(px, places[at]?.[0]).toBeGreaterThan((usual[at]?.px ?? Infinity) * 1.3);
    expect(family, places[at]?.[0]).not.toBe(usual[at]?.family);
  }
  // What is chosen there is the same choice.
  await page.goto('/stories/s-000-a1/000-a1~003-a7/');
  await page.locator('[data-setting="size"]').selectOption('usual');
  await page.goto('/articles/000-a1/');
  expect(await page.locator('[data-setting="size"]').inputValue()).toBe('usual');
});
