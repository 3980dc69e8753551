import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from '../browser/fixture.ts';
import { searching } from '../browser/searching.ts';

const answers = [
  ['', '输入要找的字词'],
  ['   ', '输入要找的字词'],
  ['，。！……', '只有标点'],
  ['%', '只有标点'],
  ['"', '只有标点'],
  ['\u200f\u202e\u200f', '只有标点'],
  ['<script>window.ran=1</script>', '没有找到'],
  ['鑫淼焱垚', '没有找到'],
  ['"形式主义"', '处'],
  ['\u200f小马拉大车\u202c', '1 处'],
] as const;

test('whatever is typed gets a sensible answer and runs nothing', async ({ open }) => {
  const page = await open('/search/');
  for (const [typed, said] of answers) {
    await page.goto(`/search/?q=${encodeURIComponent(typed)}`);
    await done(page);
    expect(await page.locator('main [role="status"]').textContent(), JSON.stringify(typed)).toContain(said);
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  }
});

test('ten thousand characters get a sensible answer', async ({ open }) => {
  const page = await open('/search/');
  await ask(page, '一'.repeat(10_000));
  expect(await page.locator('main [role="status"]').textContent()).toContain('10000 字，太长');
  expect(page.url().length).toBeLessThan(100);
});

test('an address with ten thousand characters gets a sensible answer too', async ({ open }) => {
  const page = await open(`/search/?q=${encodeURIComponent('一'.repeat(10_000))}`);
  await done(page);
  expect(await page.locator('main [role="status"]').textContent()).toContain('10000 字，太长');
});

test('spaces in quotation marks are none, and the page says so', async ({ open }) => {
  const page = await open(`/search/?q=${encodeURIComponent('形式主义')}`);
  await done(page);
  const plain = await hrefs(page);
  expect(plain.length).toBeGreaterThan(1);
  for (const typed of ['"形式 主义"', '“形式　主 义”', '「形式主义」', '"形式 主义" 形式主义']) {
    await ask(page, typed);
    expect(await hrefs(page), typed).toEqual(plain);
  }
  expect(await page.locator('main .search-hint').textContent()).toContain('引号里的空格不算');
});

test('words in quotation marks that stand together nowhere are found singly, and the page says so', async ({
  open,
}) => {
  const page = await open(`/search/?q=${encodeURIComponent('主义 形式')}`);
  await done(page);
  const singly = await hrefs(page);
  await ask(page, '"主义 形式"');
  expect(await hrefs(page)).toEqual(singly);
  expect(await page.locator('main .search-results').textContent()).toContain('没有连在一起的');
});

test('lone surrogates get a sensible answer', async ({ open }) => {
  const page = await open('/search/');
  await ask(page, '\ud800小马拉大车\udc00');
  expect(await page.locator('main [data-result]').count()).toBe(1);
});

test('the query lives in the address, and the back button works', async ({ open }) => {
  const page = await open('/search/?q=%E9%83%91%E9%87%8D');
  await done(page);
  await ask(page, '小马拉大车');
  await ask(page, '郑军');
  expect(new URL(page.url()).searchParams.get('q')).toBe('郑军');
  await page.goBack();
  await done(page);
  expect(await page.locator('main input[type="search"]').inputValue()).toBe('小马拉大车');
  expect(await hrefs(page)).toEqual([expect.stringMatching(/^\/articles\/004-a\d+\/#p\d+$/u)]);
  await page.goBack();
  await done(page);
  expect(new URL(page.url()).searchParams.get('q')).toBe('郑重');
  await page.goForward();
  await done(page);
  expect(await page.locator('main input[type="search"]').inputValue()).toBe('小马拉大车');
});

test('back from a result leads to the results', async ({ open }) => {
  const page = await open(`/search/?q=${encodeURIComponent('小马拉大车')}`);
  await done(page);
  await page.locator('main [data-result] a').first().click();
  await page.waitForURL(/\/articles\/004-/u);
  await page.goBack();
  await done(page);
  expect(await hrefs(page)).toHaveLength(1);
});

test('a result opens at its paragraph with the match marked, also in a new tab', async ({ open }) => {
  const page = await open(`/search/?q=${encodeURIComponent('小马，拉大车')}`);
  await done(page);
  const result = page.locator('main [data-result] a').first();
  const opening = page.context().waitForEvent('page');
  await result.click({ modifiers: ['ControlOrMeta'] });
  await expectMarked(await opening);
  await result.click();
  await expectMarked(page);
});

async function expectMarked(page: Page): Promise<void> {
  await page.waitForURL(/\/articles\/004-/u);
  const marks = page.locator(`${new URL(page.url()).hash} mark.found`);
  await marks.first().waitFor();
  expect((await marks.allTextContents()).join('')).toContain('小马拉大车');
}

test('marking a match changes no text', async ({ open }) => {
  const plain = await open('/articles/000-a1/');
  const before = await textOf(plain);
  const page = await open(`/search/?q=${encodeURIComponent('形式主义')}`);
  await done(page);
  await page.locator('main [data-result] a[href^="/articles/000-a1/#"]').first().click();
  await page.locator('mark.found').first().waitFor();
  expect(await textOf(page)).toBe(before);
});

/** What a page's main part says, but for the bar that tells where on it one is. */
function textOf(page: Page): Promise<string> {
  return page.locator('main').evaluate((main) => {
    const copy = main.cloneNode(true) as Element;
    for (const bar of copy.querySelectorAll('.here')) bar.remove();
    return copy.textContent;
  });
}

test('a result in the article that is open is marked in the place of the last one', async ({ open }) => {
  const page = await open('/articles/000-a1/');
  for (const typed of ['郑重强调', '鲜明提出']) {
    await searching(page, typed);
    await page.locator('[data-result] a[href^="/articles/000-a1/#"]', { hasText: typed }).click();
    // A variant's own mark parts what is found.
    const marked = async () => (await page.locator('main mark.found').allTextContents()).join('');
    await expect.poll(marked).toBe(typed);
  }
});

test('one story with its editions: a headline once, every edition beneath it', async ({ open }) => {
  const page = await open(`/search/?q=${encodeURIComponent('作风建设常态化长效化')}`);
  await done(page);
  const stories = page.locator('main .found-story');
  expect(await stories.count()).toBe(1);
  const editions = new Set((await hrefs(page)).map((href) => href.split('/')[2]?.slice(0, 3)));
  expect([...editions].toSorted()).toEqual(['000', '001', '002', '003']);
});

test('filters and order narrow and sort, and live in the address', async ({ open }) => {
  const page = await open(`/search/?q=${encodeURIComponent('形式主义')}`);
  await done(page);
  const all = (await hrefs(page)).length;
  await page.getByLabel('只看各报不同的地方').check();
  await done(page);
  const disputed = await hrefs(page);
  expect(disputed.length).toBeGreaterThan(0);
  expect(disputed.length).toBeLessThan(all);
  expect(disputed.every((href) => /\/articles\/00[0-3]-/u.test(href))).toBe(true);
  expect(new URL(page.url()).searchParams.get('disputed')).toBe('1');
  await page.reload();
  await done(page);
  expect(await hrefs(page)).toEqual(disputed);
  await page.getByLabel('排序').selectOption('date');
  expect(new URL(page.url()).searchParams.get('order')).toBe('date');
  await page.goBack();
  await page.goBack();
  await done(page);
  expect(await hrefs(page)).toHaveLength(all);
});

test('a paper and a day are results, and words of these and of the text go together', async ({ open }) => {
  const page = await open(`/search/?q=${encodeURIComponent('晋中日报')}`);
  await done(page);
  const pages = () =>
    page
      .locator('main [data-found-page] a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(await pages()).toEqual(['/pages/001/']);
  await ask(page, '2025年1月22日');
  expect((await pages()).length).toBeGreaterThan(1);
  await ask(page, '基层减负 晋中');
  const found = await hrefs(page);
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter((href) => !href.startsWith('/articles/001-'))).toEqual([]);
});

test('a phrase over the end of a paragraph is found and marked, and who does not reach it is said so', async ({
  open,
}) => {
  const page = await open(`/search/?q=${encodeURIComponent('民主生活会召开。会议再次聚焦')}`);
  await done(page);
  const found = await hrefs(page);
  expect(found.some((href) => href.startsWith('/articles/000-a1/'))).toBe(true);
  const summary = await page.locator('main .found-head').first().textContent();
  expect(summary).toContain('001 003 不及此处');
  expect(summary).not.toContain('未见于');
  await page.locator('main [data-result] a[href^="/articles/000-a1/"]').first().click();
  await page.waitForURL(/\/articles\/000-a1\//u);
  await page.locator('mark.found').first().waitFor();
  const marked = await page.locator('mark.found').allTextContents();
  expect(marked.join('')).toContain('民主生活会召开');
  expect(marked.join('')).toContain('会议再次聚焦');
});

test('a decimal number is not its digits, and the other script is said', async ({ open }) => {
  const page = await open(`/search/?q=${encodeURIComponent('9.9%')}`);
  await done(page);
  const texts = await page.locator('main [data-result] mark.found').allTextContents();
  expect(texts.filter((text) => !/9[.．]9/u.test(text))).toEqual([]);
  await ask(page, '學習教育');
  expect(await page.locator('main [data-result] .found-script').first().textContent()).toContain('学习教育');
});

async function ask(page: Page, typed: string): Promise<void> {
  // A driver's own typing cannot carry half a character.
  await page.locator('main input[type="search"]').evaluate((field: HTMLInputElement, value) => {
    field.value = value;
    field.form?.requestSubmit();
  }, typed);
  await done(page);
}

async function done(page: Page): Promise<void> {
  await page.locator('main [data-search-done]').waitFor({ state: 'attached' });
}

function hrefs(page: Page): Promise<string[]> {
  return page
    .locator('main [data-result] a[href^="/articles/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}
