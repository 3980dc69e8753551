import { expect } from 'vitest';
import { test } from '../browser/fixture.ts';

const article = '/articles/003-a7/';

test('an emended place is marked, and its original stands a click away with who, why and when', async ({
  open,
}) => {
  const page = await open(article, { javaScriptEnabled: false });
  const place = page.locator('#p1 .em');
  expect(await place.innerText()).toBe('重');
  expect(await page.locator('#p1').innerText()).toContain('郑重强调');
  await place.click();
  const note = page.locator('.article-notes li:target');
  expect(await note.innerText()).toContain('003作“军”');
  expect(await note.innerText()).toContain('三证同，形近 · duikan 2026-11-21 · 未复核');
  await note.getByRole('link', { name: '第1段' }).click();
  expect(await page.locator(':target').evaluate((mark) => mark.closest('p')?.id)).toBe('p1');
  const listed = page.locator('.emendations li').first();
  expect(await listed.innerText()).toContain('识读作“军”');
  expect(await page.locator('.emendations').innerText()).toContain('duikan 2026-11-21 · 未复核');
});

test('a switch shows the text as the OCR read it, without script too', async ({ open }) => {
  const page = await open(article, { javaScriptEnabled: false });
  const records = (await (await page.request.get('/data/articles.json')).json()) as {
    id: string;
    blocks: { text: string }[];
  }[];
  const asRead = records.find(({ id }) => id === '003-a7')?.blocks.map(({ text }) => text);
  const shown = () =>
    page
      .locator('.article-text > [id]')
      .evaluateAll((blocks) => blocks.map((block) => (block as HTMLElement).innerText));
  expect(await shown()).not.toEqual(asRead);
  await page.locator('.reading-switch input').check();
  expect(await shown()).toEqual(asRead);
});

test('an article without corrections offers no switch', async ({ open }) => {
  const page = await open('/articles/000-a1/');
  expect(await page.locator('.reading-switch, .emendations, .em').count()).toBe(0);
});

test('both texts are found, the emended one apart from the results', async ({ open }) => {
  const page = await open(`/search/?q=${encodeURIComponent('郑重强调')}`);
  await page.locator('[data-search-done]').waitFor();
  const results = await page
    .locator('[data-result] a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(results.filter((href) => href.startsWith(article))).toEqual([]);
  expect(await page.locator('[data-emended] a').getAttribute('href')).toBe(`${article}#p1`);
  await page.goto(`/search/?q=${encodeURIComponent('郑军强调')}`);
  await page.locator('[data-search-done]').waitFor();
  expect(await page.locator('[data-result] a').first().getAttribute('href')).toBe(`${article}#p1`);
  expect(await page.locator('[data-emended]').count()).toBe(0);
});

test('a find opens in the text it stands in', async ({ open }) => {
  const page = await open(`/search/?q=${encodeURIComponent('郑军强调')}`);
  await page.locator('[data-result] a').first().click();
  await page.locator('#p1 mark.found').first().waitFor();
  expect((await page.locator('#p1 mark.found').allInnerTexts()).join('')).toBe('郑军强调');
  await page.goto(`/search/?q=${encodeURIComponent('郑重强调')}`);
  await page.locator('[data-emended] a').click();
  await page.locator('#p1 mark.found').first().waitFor();
  expect((await page.locator('#p1 mark.found').allInnerTexts()).join('')).toBe('郑重强调');
});

test('the log lists every decision, and leads to its place and to the desk', async ({ open }) => {
  const page = await open('/desk/log/');
  const corrections = (await (await page.request.get('/data/corrections.json')).json()) as unknown[];
  expect(await page.locator('.desk-table tbody tr').count()).toBe(corrections.length);
  const row = page.locator('tr', { hasText: '军 → 重' });
  expect(await row.innerText()).toContain('2025-01-22-zongshu.yaml:');
  await row.locator('a[href^="/articles/"]').click();
  await page.waitForURL(/#n-p1-/u);
  expect(await page.locator(':target').innerText()).toContain('识读作“军”');
});

test('the confusions are counted by class and page', async ({ open }) => {
  const page = await open('/desk/confusions/');
  const row = page.locator('tr:has(a:text-is("总书记"))');
  expect(await row.locator('td').allInnerTexts()).toEqual([
    '总书记',
    '同志',
    expect.stringContaining('替换'),
    '2',
    '2',
    expect.stringMatching(/003\s*2/u),
  ]);
  expect(await page.locator('tr', { hasText: '宽窄' }).first().innerText()).toContain('59');
});

test('the note on a variant says who decided what, and where nothing is decided says nothing', async ({
  open,
}) => {
  const page = await open('/stories/s-000-a1/');
  const corrections = (await (await page.request.get('/data/corrections.json')).json()) as { id: string }[];
  const ids = new Set(corrections.map(({ id }) => id));
  const notes = await page
    .locator('.apparatus-list li')
    .evaluateAll((items) => items.map((item) => [item.id, item.querySelector('.desk-decided')?.textContent]));
  for (const [id, decided] of notes) expect(decided !== undefined, id ?? '').toBe(ids.has(id ?? ''));
  const military = page.locator('.apparatus-list li', { hasText: '军' });
  expect(await military.locator('.desk-decided').innerText()).toBe(
    '003 采纳 军 → 重 · 三证同，形近 · duikan 2026-11-21 · 未复核',
  );
});

test('the feed is Atom: whole, dated, an entry for each correction in force', async ({ open }) => {
  const page = await open('/desk/log/');
  const text = await (await page.request.get('/desk/feed.xml')).text();
  const read = await page.evaluate((xml) => {
    const feed = new DOMParser().parseFromString(xml, 'application/xml');
    const entries = [...feed.querySelectorAll('entry')];
    return {
      broken: feed.querySelector('parsererror') !== null,
      space: feed.documentElement.namespaceURI,
      entries: entries.length,
      ids: new Set(entries.map((entry) => entry.querySelector('id')?.textContent)).size,
      whole: entries.every((entry) => entry.querySelector('title, updated, link[href]') !== null),
      first: entries[0]?.querySelector('updated')?.textContent,
      links: entries.map((entry) => entry.querySelector('link')?.getAttribute('href')),
      base: feed.documentElement.getAttributeNS('http://www.w3.org/XML/1998/namespace', 'base'),
    };
  }, text);
  expect(read).toMatchObject({
    broken: false,
    space: 'http://www.w3.org/2005/Atom',
    whole: true,
    first: '2026-11-21T00:00:00.000Z',
    base: '/',
  });
  expect(read.entries).toBe(22);
  expect(read.ids).toBe(22);
  expect(read.links).toContainEqual(expect.stringMatching(/^\/articles\/003-a7\/#n-p1-/u));
});

test('a reader makes a report about a paragraph, ready to copy; nothing is sent', async ({ open }) => {
  const page = await open(article, { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.locator('#p1').hover();
  await page.getByRole('button', { name: '第1段有误？' }).click();
  const dialog = page.locator('dialog.report');
  await dialog.getByLabel('应作').fill('重');
  const ready = await dialog.getByLabel('勘误报告').inputValue();
  expect(ready).toContain(`${new URL(article, page.url()).href}#p1`);
  expect(ready).toContain('所在：003-a7#p1（版 003 第1段）');
  expect(ready).toContain('郑军强调');
  expect(ready).toContain('应作：重');
  await dialog.getByRole('button', { name: '复制' }).click();
  await dialog.getByText('已复制').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(ready);
  expect(await dialog.locator('a:visible').count()).toBe(0);
});

test('keyboards come to the report at the end of the article, and choose the paragraph there', async ({
  open,
}) => {
  const page = await open(article);
  await page.getByRole('button', { name: '正文有误？' }).press('Enter');
  const dialog = page.locator('dialog.report');
  await dialog.getByLabel('段号').fill('43');
  await dialog.getByLabel('段号').blur();
  expect(await dialog.getByLabel('识读作').inputValue()).toContain('找准准靶靶向施治');
  await page.keyboard.press('Escape');
  // The key is handled before the dialog's own closing is.
  await dialog.waitFor({ state: 'detached' });
});
