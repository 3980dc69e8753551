import { expect } from 'vitest';
import { test } from './fixture.ts';

const article = '/articles/000-a1/';
const background = (element: Element): string => getComputedStyle(element).backgroundColor;

test.for([1280, 360])(
  'without a script, %s px wide, the number of a paragraph leads to its address, and the paragraph is marked',
  async (width, { open }) => {
    const page = await open(article, { javaScriptEnabled: false, viewport: { width, height: 800 } });
    const [plain, marked] = [page.locator('#p12'), page.locator('#p13')];
    const link = page.getByRole('link', { name: '第13段', exact: true }).and(page.locator('.block-link'));
    await link.click();
    expect(new URL(page.url()).hash).toBe('#p13');
    expect(await marked.evaluate(background)).not.toBe(await plain.evaluate(background));
    const [box, text] = [await link.boundingBox(), await marked.boundingBox()];
    expect(Math.abs((box?.y ?? 0) - (text?.y ?? Infinity))).toBeLessThan(2);
    expect(box?.x).toBeGreaterThanOrEqual(0);
  },
);

test('every fifth number is seen, any other once it is looked for', async ({ open }) => {
  const page = await open(article, { viewport: { width: 1280, height: 800 } });
  const seen = () =>
    page
      .locator('.block-link')
      .evaluateAll((links) =>
        links.flatMap((link, at) =>
          getComputedStyle(link, '::before').color === 'rgba(0, 0, 0, 0)' ? [] : [at + 1],
        ),
      );
  expect((await seen()).slice(0, 4)).toEqual([1, 5, 10, 15]);
  await page.locator('#p7').hover();
  expect((await seen()).slice(0, 4)).toEqual([1, 5, 7, 10]);
  await page.locator('.block-link').nth(2).focus();
  expect((await seen()).slice(0, 4)).toEqual([1, 3, 5, 7]);
});

test('with a script it copies the address too', async ({ open }) => {
  const page = await open(article, { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.locator('.block-link').nth(11).click();
  await page.locator('#copied:not(:empty)').waitFor({ state: 'attached' });
  expect(new URL(page.url()).hash).toBe('#p12');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

test('numbers are no part of what is copied', async ({ open }) => {
  const page = await open(article);
  const copied = await page.evaluate(() => {
    getSelection()?.selectAllChildren(document.querySelector('.article-text') ?? document.body);
    return String(getSelection());
  });
  expect(copied.trimStart()).toMatch(/^2024年岁末，北京中南海，中央政治局民主生活会召开。\n/u);
  expect(copied.split('\n').filter((line) => /^\d+$/u.test(line))).toEqual([]);
});
