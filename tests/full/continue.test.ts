import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from '../browser/fixture.ts';
import { layoutShiftOf } from '../browser/layout-shift.ts';

/** Reads an article as far as a block, and rests there. */
async function readTo(page: Page, article: string, block: string): Promise<void> {
  await page.goto(`/articles/${article}/`);
  await page.locator(block).evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await page.evaluate(() => new Promise((done) => setTimeout(done, 800)));
}

const line = (page: Page) => page.locator('.continue');

test('home says where one was in a long article, leads there, and nothing moves', async ({ open }) => {
  const page = await open('/', { viewport: { width: 1280, height: 800 } });
  expect(await line(page).isVisible()).toBe(false);
  await readTo(page, '000-a1', '#p20');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).search}`));
  await page.goto('/en/');
  expect(await layoutShiftOf(page)).toBeLessThan(0.001);
  expect(asked.filter((request) => request !== 'GET ')).toEqual([]);
  const said = /^Continue reading:\s+为基层减负赋能 促干部实干担当 · ¶(\d+)\s+Dismiss$/u.exec(
    await line(page).innerText(),
  );
  const block = Number(said?.[1]);
  expect(block).toBeGreaterThan(15);
  expect(block).toBeLessThanOrEqual(20);
  await line(page).getByRole('link').click();
  await page.waitForURL(`**/en/articles/000-a1/#p${block}`);
  expect(await page.locator(`#p${block}`).boundingBox()).toMatchObject({ x: expect.any(Number) as number });
});

test('it is dismissed, and stays so', async ({ open }) => {
  const page = await open('/', { viewport: { width: 360, height: 740 } });
  await readTo(page, '000-a1', '#p20');
  await page.goto('/');
  await line(page).getByRole('button').click();
  expect(await line(page).isVisible()).toBe(false);
  await page.reload();
  expect(await line(page).isVisible()).toBe(false);
});

test('an article that was read to its end, one just looked at and a short one are not offered', async ({
  open,
}) => {
  const page = await open('/', { viewport: { width: 1280, height: 800 } });
  const offered = async () => {
    await page.goto('/');
    return line(page).isVisible();
  };
  await readTo(page, '000-a1', '#p1');
  expect(await offered()).toBe(false);
  await readTo(page, '000-a1', '#p20');
  expect(await offered()).toBe(true);
  await readTo(page, '000-a1', '#p78');
  expect(await offered()).toBe(false);
  await page.evaluate(() => localStorage.setItem('duikan.setting', '{"flow":"down"}'));
  await readTo(page, '000-a1', '#p20');
  expect(await offered()).toBe(false);
  await page.evaluate(() => localStorage.clear());
  const short = ((await (await page.request.get('/data/articles.json')).json()) as Article[]).find(
    ({ kind, blocks }) =>
      kind === 'article' && blocks.length > 4 && blocks.map(({ text }) => text).join('').length < 900,
  );
  await readTo(page, short?.id ?? '', '#p4');
  expect(await offered()).toBe(false);
});

interface Article {
  id: string;
  kind: string;
  blocks: { text: string }[];
}

test('what is none of ours in its place, and another site of the host, are passed over', async ({ open }) => {
  const page = await open('/');
  for (const kept of ['{"site":', 'null', '{"site":"/other/","article":"000-a1","title":"题","block":3}']) {
    await page.evaluate((value) => localStorage.setItem('duikan.place', value), kept);
    await page.reload();
    expect(await line(page).isVisible(), kept).toBe(false);
  }
});
