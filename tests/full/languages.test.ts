import { readFileSync } from 'node:fs';
import { expect, inject } from 'vitest';
import { builtPages } from '../built/built-pages.ts';
import { test } from '../browser/fixture.ts';

const pages = builtPages(inject('site'));
const english = pages.filter(({ path }) => path.startsWith('/en/'));

test('every page stands in both languages, and none holds a message without its words', () => {
  const chinese = pages.filter(({ path }) => !path.startsWith('/en/'));
  expect(english.map(({ path }) => path.slice('/en'.length))).toEqual(chinese.map(({ path }) => path));
  expect(pages.filter(({ file }) => readFileSync(file, 'utf8').includes('\u{FDD0}'))).toEqual([]);
});

test('an English page has Chinese only in what is said to be Chinese, and every link stays in English', async ({
  browser,
}) => {
  const page = await browser.newPage();
  const wrong: Record<string, string[]> = {};
  for (const { path, file } of english) {
    const found = await page.evaluate(
      (html) => {
        const parsed = new DOMParser().parseFromString(html, 'text/html');
        const said: string[] = [];
        const isEnglish = (element: Element | null) =>
          element?.closest('[lang]')?.getAttribute('lang') === 'en';
        // English sentences name Chinese terms and quote readings; what is nothing else is no English.
        const isCounted = (text: string) =>
          /第[\d一二三四五六七八九十]+[行版段字]/u.test(text.replace(/“[^”]*”|[（(][^）)]*[）)]/gu, ''));
        const isChinese = (text: string) =>
          isCounted(text) ||
          (text.replace(/“[^”]*”/gu, '').match(/\p{Script=Han}|[：，。（）；]/gu)?.length ?? 0) >
            (text.match(/[a-z]/giu)?.length ?? 0);
        const walker = parsed.createTreeWalker(parsed.documentElement, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode())
          if (isEnglish(node.parentElement) && !node.parentElement?.closest('script, style, title'))
            if (isChinese(node.nodeValue ?? '')) said.push(node.nodeValue ?? '');
        for (const element of parsed.querySelectorAll('[aria-label], [placeholder], [title], [alt]'))
          for (const name of ['aria-label', 'placeholder', 'title', 'alt'])
            if (isEnglish(element) && isChinese(element.getAttribute(name) ?? ''))
              said.push(`${name}: ${element.getAttribute(name) ?? ''}`);
        for (const link of parsed.querySelectorAll('a[href]')) {
          const href = link.getAttribute('href') ?? '';
          if (/^\/(?!en\/|data\/|licences\/|pictures\/)/u.test(href) && !link.hasAttribute('hreflang'))
            said.push(href);
        }
        return said;
      },
      readFileSync(file, 'utf8'),
    );
    if (found.length > 0) wrong[path] = [...new Set(found)].slice(0, 5);
  }
  await page.close();
  expect(wrong).toEqual({});
});

test('the switch keeps the page, what is asked of it and the place in it', async ({ open }) => {
  const page = await open('/pages/003/?mark=45.1.3#L45');
  await page.locator('.language-switch a:visible').click();
  await page.waitForURL('**/en/pages/003/?mark=45.1.3#L45');
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  await page.locator('.language-switch a:visible').click();
  await page.waitForURL(/\d\/pages\/003\/\?mark=45\.1\.3#L45$/u);
});

test('without a script it leads to the same page', async ({ open }) => {
  const page = await open('/articles/000-a1/', { javaScriptEnabled: false });
  await page.locator('.language-switch a:visible').click();
  await page.waitForURL('**/en/articles/000-a1/');
  expect(
    await page
      .locator('.article-text p')
      .first()
      .evaluate((p) => p.closest('[lang]')?.getAttribute('lang')),
  ).toBe('zh-CN');
});

test('what scripts say is in the page’s language, and so are the ways they offer', async ({ open }) => {
  const page = await open('/en/search/?q=郑重强调');
  await page.locator('[data-search-done]').waitFor();
  expect(await page.locator('main .search-status').innerText()).toMatch(/^\d+ places? in \d+ stor/u);
  const ways = await page
    .locator('.search-results a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(ways.length).toBeGreaterThan(0);
  expect(ways.filter((way) => !way.startsWith('/en/'))).toEqual([]);
  const desk = await open('/en/desk/');
  await desk.keyboard.press('u');
  expect(await desk.locator('.desk-status').innerText()).toContain('Left open');
});

test('what is not there is said in the language of its address', async () => {
  const said = async (path: string) => {
    const answer = await fetch(inject('origin') + path);
    expect(answer.status).toBe(404);
    return /<h1[^>]*>([^<]*)/u.exec(await answer.text())?.[1];
  };
  expect(await said('/en/articles/999-a1/')).toBe('No such page');
  expect(await said('/articles/999-a1/')).toBe('无此页');
});

test('signs that stand alone in a list are named above it, each once', async ({ open }) => {
  for (const [path, list] of [
    ['/en/stories/s-000-a1/', '.apparatus-part li'],
    ['/en/articles/003-a7/', '.variant-rows td'],
  ] as const) {
    const page = await open(path);
    const classesIn = (selector: string): Promise<string[]> =>
      page
        .locator(`${selector} .chip`)
        .evaluateAll((chips) => chips.map((chip) => (chip as HTMLElement).dataset['class'] ?? ''));
    const named = await classesIn('.class-legend');
    expect(named.toSorted()).toEqual([...new Set(await classesIn(list))].sort());
    expect(await page.locator('.class-legend').textContent()).toContain('look-alike');
  }
});
