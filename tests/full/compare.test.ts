import { expect } from 'vitest';
import { test } from '../browser/fixture.ts';
import { violationsOn, wcag22 } from '../browser/violations.ts';

const sentences = Array.from(
  { length: 400 },
  (_, at) => `第${at}段：市民纷纷前来选购年宵花，花市开到除夕中午为止。`,
);

test.for(['light', 'dark'] as const)(
  'texts that were compared are shown without a violation of WCAG, %s',
  async (colorScheme, { open }) => {
    const page = await open('/en/compare/', { colorScheme });
    const texts = [
      sentences.slice(0, 20),
      sentences.slice(0, 20).map((one) => one.replace('宵', '霄')),
      sentences.slice(5, 20),
    ];
    await page.getByRole('button', { name: 'Add a text' }).click();
    for (const [at, text] of texts.entries()) await page.locator('textarea').nth(at).fill(text.join('\n'));
    await page.getByRole('button', { name: 'Compare', exact: true }).click();
    await expect.poll(() => page.locator('.compare-status').textContent(), { timeout: 60_000 }).not.toBe('');
    expect(await page.locator('.cmp').getAttribute('data-columns')).toBe('3');
    expect(await violationsOn(page, wcag22)).toEqual([]);
  },
);

test.for(['light', 'dark'] as const)(
  'the editions that print a passage are shown without a violation of WCAG, and nothing is wider than a phone, %s',
  async (colorScheme, { open }) => {
    const page = await open('/en/compare/', { colorScheme, viewport: { width: 360, height: 740 } });
    const text = await (await page.request.get('/data/articles/003-a7.txt')).text();
    await page.getByLabel('Text A', { exact: true }).fill(text.slice(200, 500));
    await page.getByRole('button', { name: 'Find where printed: text A' }).click();
    await page.locator('.printed-title').first().waitFor();
    expect(await violationsOn(page, wcag22)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  },
);

test('a text too long for its field is kept beside it, compared whole, and every one of its rows is shown', async ({
  open,
}) => {
  const page = await open('/compare/');
  const long = Array.from({ length: 4 }, () => sentences)
    .flat()
    .map((one, at) => `${at}${one}`);
  const file = (name: string, lines: readonly string[]) => ({
    name,
    mimeType: 'text/plain',
    buffer: Buffer.from(lines.join('\n')),
  });
  const other = long.map((one) => one.replace('宵', '霄'));
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles([file('甲.txt', long), file('乙.md', other)]);
  await expect.poll(() => page.locator('.slot-held').count(), { timeout: 60_000 }).toBe(2);
  await page.getByRole('button', { name: '比较', exact: true }).click();
  await expect
    .poll(() => page.locator('.compare-status').textContent(), { timeout: 60_000 })
    .toBe('异文 1,600 处。');
  await page.locator('.cmp:not([aria-busy])').waitFor();
  expect(await page.locator('.compare-rows [data-row]').count()).toBe(1600);
  expect(await page.locator('.joint .read p').count()).toBe(1600);
});
