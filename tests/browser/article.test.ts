import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from './fixture.ts';

const article = '/articles/003-a7/';
const phone = { viewport: { width: 360, height: 780 } };

/** 军 where the other papers print 重; an editor has put it right, so that 重 is read. */
const misread = '#p1 .noted';

test('a mark shows its note there, by a click and by Enter, and gives the focus back', async ({ open }) => {
  const page = await open(article);
  const mark = page.locator(misread).first();
  await mark.click();
  const note = page.locator('li:popover-open');
  for (const said of ['003作“军”，余三证作“重”', '晋中日报', '3:1', '采纳', '出处', '校对台', '与 000 对读'])
    expect(await note.innerText()).toContain(said);
  const [top, bottom] = [await topOf(note), await mark.evaluate((one) => one.getBoundingClientRect().bottom)];
  expect(top - bottom).toBeLessThan(40);
  await page.keyboard.press('Escape');
  expect(await note.count()).toBe(0);
  expect(await mark.evaluate((one) => one === document.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  expect(await note.count()).toBe(1);
  await page.locator('h1').click();
  expect(await note.count()).toBe(0);
});

test('without script a mark leads to its note, and the note back to its place', async ({ open }) => {
  const page = await open(article, { javaScriptEnabled: false });
  await page.locator(misread).first().click();
  const note = page.locator('li:target');
  expect(await note.innerText()).toContain('003作“军”');
  await note.getByRole('link', { name: '第1段' }).click();
  expect(await page.locator(':target').evaluate((place) => place.closest('[id^="p"]')?.id)).toBe('p1');
});

test('an old address of a variant finds its note, beside the text and clear of the header', async ({
  open,
}) => {
  const start = await open(article);
  const hash = await start.locator('.variant-list a[href^="#v-"]').last().getAttribute('href');
  const page = await open(`${article}${hash ?? ''}`, { viewport: { width: 1280, height: 800 } });
  const note = page.locator('li:popover-open');
  await note.waitFor();
  expect(`#${(await note.getAttribute('id')) ?? ''}`).toBe(hash);
  expect(new URL(page.url()).hash).toBe(hash);
  const header = await page.locator('.header').evaluate((one) => one.getBoundingClientRect().bottom);
  expect(await topOf(note)).toBeGreaterThanOrEqual(header);
  expect(await topOf(note)).toBeLessThan(800);
  expect(await page.locator('.noted[aria-expanded="true"]').isVisible()).toBe(true);
});

test('no line begins with the comma behind a mark where this paper has nothing', async ({ open }) => {
  const page = await open('/articles/000-a1/', { viewport: { width: 360, height: 780 } });
  const lower = await page.locator('#p16 mark[data-absent]').evaluate((mark) => {
    const behind = mark.parentElement?.nextSibling;
    if (!behind) throw new Error('Nothing stands behind the mark');
    const comma = document.createRange();
    comma.setStart(behind, 0);
    comma.setEnd(behind, 1);
    return [comma.toString(), comma.getBoundingClientRect().top - mark.getBoundingClientRect().top];
  });
  expect(lower).toEqual(['，', 0]);
});

test('what one paper alone makes doubtful is marked where it stands: 扫码码', async ({ open }) => {
  const page = await open('/articles/003-a6/');
  const mark = page.locator('#p2 .noted');
  expect(await mark.innerText()).toBe('码码');
  await mark.click();
  expect(await page.locator('li:popover-open').innerText()).toContain('“码码”或应作“码”');
});

test('marks are switched off, and stay so on the next page', async ({ open }) => {
  const page = await open(article);
  const underlined = () =>
    page
      .locator(`.article-text mark[data-class="fluent"]`)
      .first()
      .evaluate((mark) => getComputedStyle(mark).borderBottomStyle);
  expect(await underlined()).toBe('double');
  await page.locator('.show-marks').uncheck();
  expect(await underlined()).toBe('none');
  await page.goto('/articles/000-a1/');
  expect(await underlined()).toBe('none');
  expect(await page.locator('.show-marks').isChecked()).toBe(false);
  await page.locator('.show-marks').check();
  await page.reload();
  expect(await underlined()).toBe('double');
});

test('the list has one row a place, stays in view, and shows where one is', async ({ open }) => {
  const page = await open(article, { viewport: { width: 1280, height: 800 } });
  const rows = page.locator('.variant-list tbody tr');
  const marks = page.locator('.article-text .noted');
  expect(await rows.count()).toBe(await marks.count());
  await marks.nth(9).evaluate((mark) => mark.scrollIntoView({ block: 'center', behavior: 'instant' }));
  const current = page.locator('.variant-list [aria-current="true"]');
  await current.waitFor();
  const [mark, row] = [
    await marks.nth(8).getAttribute('href'),
    await current.locator('a').getAttribute('href'),
  ];
  const nearby = [mark, await marks.nth(9).getAttribute('href')];
  expect(nearby).toContain(row);
  expect(await current.evaluate((link) => link.getBoundingClientRect().top)).toBeLessThan(800);
});

test('on a phone the bar at the foot goes from place to place, counts, and leads to the comparison', async ({
  open,
}) => {
  const page = await open(article, phone);
  const bar = page.locator('.here');
  const next = bar.getByRole('button', { name: '下一处' });
  await next.click();
  await next.click();
  expect(await bar.locator('.here-at').innerText()).toBe('2 / 17');
  await page.locator('.noted').nth(1).click();
  expect(await page.locator('li:popover-open').count()).toBe(1);
  await next.click();
  const third = await page.locator('.noted').nth(2).getAttribute('href');
  expect(`#${(await page.locator('li:popover-open').getAttribute('id')) ?? ''}`).toBe(third);
  expect(await bar.evaluate((one) => innerHeight - one.getBoundingClientRect().bottom)).toBe(0);
  await bar.locator('.here-compare').click();
  await page.waitForURL(/\/stories\/s-000-a1\/000-a1~003-a7\/#b-p\d+$/u);
  expect(await page.locator(':target').isVisible()).toBe(true);
});

test('from any paragraph, one click leads to what another paper prints there', async ({ open }) => {
  const page = await open(article, phone);
  for (const block of ['p20', 'p41', 'p62']) {
    await page.goto(`${article}#${block}`);
    const opening = (await page.locator(`#${block}`).innerText()).slice(0, 4);
    await page.locator('.here-compare').click();
    await page.waitForURL(/~/u);
    const row = page.locator('[data-row]:target, :target [data-row]').first();
    expect(await row.locator('[data-witness]').count()).toBe(2);
    expect(await row.textContent()).toContain(opening);
  }
});

test('a long article lists its sections, and leads on at its foot', async ({ open }) => {
  const page = await open('/articles/000-a1/');
  expect(await page.locator('.sections a').count()).toBe(3);
  await page.locator('.sections a').last().click();
  expect(await page.locator(':target').evaluate((heading) => heading.tagName)).toBe('H2');
  await page.locator('.article-foot [rel="next"]').click();
  await page.waitForURL('**/articles/000-a2/');
});

test('on a phone, where the list of sections stands below the text, its head leads there', async ({
  open,
}) => {
  const page = await open('/articles/000-a1/', { viewport: { width: 360, height: 780 } });
  await page.locator('.article-head .to-sections').click();
  const list = page.locator('.sections ol');
  await expect.poll(() => list.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(780);
  await page.locator('.sections a').last().click();
  expect(await page.locator(':target').evaluate((heading) => heading.tagName)).toBe('H2');
});

test('a headline that the page lacks is the story’s, marked as taken; three editions have three titles', async ({
  open,
}) => {
  const titles = new Set<string>();
  for (const id of ['000-a1', '001-a1', '002-a1', '003-a7']) {
    const page = await open(`/articles/${id}/`);
    titles.add(await page.title());
    expect(await page.locator('h1').innerText()).toContain('为基层减负赋能');
    expect(await page.locator('.article-taken').count()).toBe(id === '003-a7' ? 1 : 0);
  }
  expect(titles.size).toBe(4);
});

function topOf(element: ReturnType<Page['locator']>): Promise<number> {
  return element.evaluate((one) => one.getBoundingClientRect().top);
}
