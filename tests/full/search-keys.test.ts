import { expect } from 'vitest';
import { test } from '../browser/fixture.ts';
import { searching } from '../browser/searching.ts';

const article = '/articles/000-a1/';

test('↓ and Enter open the passage with the match marked', async ({ open }) => {
  const page = await searching(await open(article), '小马拉大车');
  await page.locator('[data-result]').waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/articles\/004-a\d+\/#p\d+$/u);
  await page
    .locator(`${new URL(page.url()).hash} mark.found`)
    .first()
    .waitFor();
});

test('↑ and ↓ stop once a find and lead back to the field, → and ← go through its editions', async ({
  open,
}) => {
  const page = await searching(await open(article), '郑重强调');
  await page.locator('[data-result]').first().waitFor();
  const finds = await page
    .locator('dialog :is([data-result], [data-emended])')
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.querySelectorAll('a[href^="/articles/"]')].map((link) => link.getAttribute('href') ?? ''),
      ),
    );
  const first = finds.map(([href]) => href);
  expect(finds.length).toBeGreaterThan(1);
  expect(Math.max(...finds.map(({ length }) => length))).toBeGreaterThan(2);
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('href') ?? 'field');
  for (const [index, editions] of finds.entries()) {
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(first[index]);
    for (const edition of editions.slice(1)) {
      await page.keyboard.press('ArrowRight');
      expect(await focused()).toBe(edition);
    }
  }
  await page.keyboard.press('ArrowRight');
  expect(await focused()).toBe(finds.at(-1)?.at(-1));
  for (const edition of finds.at(-1)?.toReversed().slice(1) ?? []) {
    await page.keyboard.press('ArrowLeft');
    expect(await focused()).toBe(edition);
  }
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toBe(first.at(-1));
  for (const passage of [...first.slice(0, -1).toReversed(), 'field']) {
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe(passage);
  }
});

test('from a note below a result, ↑ goes to the result and letters to the field', async ({ open }) => {
  const page = await searching(await open(article), '郑军强调');
  const note = page.locator('dialog [data-result] .found-note a').first();
  await note.focus();
  await page.keyboard.press('ArrowUp');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toMatch(
    /^\/articles\/003-/u,
  );
  await note.focus();
  await page.keyboard.press('x');
  expect(await page.locator('dialog input[type="search"]').inputValue()).toBe('郑军强调x');
});

test('every passage the keys lead to opens with the match marked in it', async ({ open }) => {
  const page = await open(article);
  for (let stop = 1; stop <= 4; stop += 1) {
    await page.goto(article);
    await searching(page, '郑重强调');
    await page.locator('[data-result]').first().waitFor();
    for (let pressed = 0; pressed < stop; pressed += 1) await page.keyboard.press('ArrowDown');
    const href = await page.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
    expect(href).toMatch(/^\/articles\/\d+-a\d+\/#p\d+$/u);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${href}`);
    const marks = page.locator(`${new URL(page.url()).hash} mark.found`);
    await marks.first().waitFor();
    expect((await marks.allTextContents()).join('')).toBe('郑重强调');
  }
});

test('Enter in the field leads to the page of all results', async ({ open }) => {
  const page = await searching(await open(article), '小马拉大车');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname === '/search/' && url.searchParams.get('q') === '小马拉大车');
  await page.locator('main [data-result]').waitFor();
});
