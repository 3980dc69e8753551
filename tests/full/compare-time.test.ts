import { expect } from 'vitest';
import { test } from '../browser/fixture.ts';
import { processorTime } from '../browser/processor-time.ts';
import { knownStories } from '../generator/known-stories.ts';
import { randomOf } from '../generator/random.ts';

const sentences = knownStories().flatMap(({ blocks }) =>
  blocks.flatMap(({ text }) => text.split(/(?<=。)/u)),
);
const letters = Array.from(sentences.join(''));

/** Copies of one text of so many characters, a paragraph four sentences, in each of which one character in a hundred is another. */
function copies(count: number, length: number): string[] {
  const random = randomOf(length + count);
  let text = '';
  for (let at = 1; text.length < length; at += 1) text += random.pick(sentences) + (at % 4 === 0 ? '\n' : '');
  return Array.from({ length: count }, () =>
    Array.from(text.slice(0, length), (char) =>
      char !== '\n' && random.chance(0.01) ? random.pick(letters) : char,
    ).join(''),
  );
}

test.for([
  { count: 2, length: 20_000, most: 500 },
  { count: 8, length: 20_000, most: 2_000 },
  { count: 2, length: 200_000, most: 3_000 },
])(
  '$count texts of $length characters are compared and wholly shown in $most ms of the processor, page and worker together, and no task of the page takes 50',
  async ({ count, length, most }, { open, browser }) => {
    const page = await open('/compare/');
    const files = copies(count, length).map((text, at) => ({
      name: `${at}.txt`,
      mimeType: 'text/plain',
      buffer: Buffer.from(text),
    }));
    await page.locator('input[type="file"]').first().setInputFiles(files);
    await expect.poll(() => page.locator('.slot').count(), { timeout: 60_000 }).toBe(count);
    // What compares is loaded and warm when somebody has looked at what was put in.
    await page.waitForTimeout(3_000);
    const { all, longest } = await processorTime(browser, () => page.evaluate(compareWholly));
    expect(await page.locator('.compare-status').textContent()).toMatch(/^异文 [\d,]+ 处/u);
    expect(all).toBeLessThan(most);
    expect(longest).toBeLessThan(50);
  },
);

test('no rule has a browser look through the whole page, or at every element of it, whenever something comes', async ({
  open,
}) => {
  const page = await open('/compare/');
  const asking = (await page.evaluate(selectorsOfPage)).flatMap((selector) => subjectsAsking(selector));
  expect(asking).toContain('.search-dialog .search-bar:has(input:focus-visible)');
  expect(
    asking.filter((selector) =>
      /(?:^|[\s>+~]|:root|html|body):has\((?!\s*[>+~])|(?:^|[\s>+~]):has\(/u.test(selector),
    ),
  ).toEqual([]);
});

/** The selectors of a list whose last part, which is what is styled, asks for what is in it. */
function subjectsAsking(list: string): string[] {
  return list
    .split(/,(?![^(]*\))/u)
    .map((selector) => selector.trim())
    .filter((selector) => /:has\((?:[^()]|\([^()]*\))*\)[^\s>+~]*$/u.test(selector));
}

function selectorsOfPage(): string[] {
  const within = (rules: CSSRuleList): string[] =>
    [...rules].flatMap((rule) =>
      rule instanceof CSSStyleRule
        ? rule.selectorText
        : rule instanceof CSSGroupingRule
          ? within(rule.cssRules)
          : [],
    );
  return [...document.styleSheets].flatMap(({ cssRules }) => within(cssRules));
}

/** Compares, in the page; resolves when all is shown. A driver that asks again and again would take of the time itself. */
function compareWholly(): Promise<void> {
  return new Promise((resolve) => {
    const shown = document.querySelector('.cmp');
    const watch = new MutationObserver(() => {
      if (shown?.matches('[hidden], [aria-busy]') === true) return;
      watch.disconnect();
      resolve();
    });
    if (shown) watch.observe(shown, { attributeFilter: ['aria-busy'] });
    document.querySelector<HTMLElement>('.compare-submit')?.click();
  });
}
