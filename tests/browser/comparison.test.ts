import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from './fixture.ts';

/** The sixteen checks of a tester in a real browser, as far as comparisons are concerned; each test names its number. */
const pair = '/stories/s-000-a1/000-a1~003-a7/';

const rowsShown = (page: Page): Promise<number> => page.locator('.cmp [data-row] .a:visible').count();
const notesShown = (page: Page, of: string): Promise<number> =>
  page.locator(`.notes > [data-class="${of}"]:visible`).count();

test('3: the nine classes differ in their shapes and sigils, not in colour alone', async ({ open }) => {
  const page = await open(pair);
  const shapes = await page.locator('.filters .chip').evaluateAll((chips) =>
    chips.map((chip) => {
      const style = getComputedStyle(chip);
      const sides = ['top', 'right', 'bottom', 'left'].map((side) =>
        ['style', 'width'].map((what) => style.getPropertyValue(`border-${side}-${what}`)).join(' '),
      );
      return [...sides, style.backgroundImage === 'none' ? '' : 'drawn'].join(', ');
    }),
  );
  expect(new Set(shapes).size).toBe(9);
  const sigils = await page
    .locator('.filters .chip')
    .evaluateAll((chips) => chips.map((chip) => getComputedStyle(chip, '::before').content));
  expect(sigils).toEqual(['"形"', '"替"', '"脱"', '"衍"', '"改"', '"标"', '"繁"', '"宽"', '"版"']);
});

test('4: without JavaScript the counters filter, and what is equal unfolds', async ({ open }) => {
  const page = await open(pair, { javaScriptEnabled: false });
  const [rows, fluent] = [await rowsShown(page), await notesShown(page, 'fluent')];
  expect(fluent).toBeGreaterThan(0);
  await page.locator('.f-fluent').uncheck();
  expect(await notesShown(page, 'fluent')).toBe(0);
  expect(await rowsShown(page)).toBeLessThan(rows);
  await page.locator('.f-fluent').check();
  expect(await rowsShown(page)).toBe(rows);
  await page.locator('.f-only').uncheck();
  // 000 has 78 blocks, of which 003 prints those from 12 on; one of these 67 stands in two rows, and the headline in one.
  expect(await rowsShown(page)).toBeGreaterThanOrEqual(68);
});

test('4: differences of width are off at first and can be shown', async ({ open }) => {
  const page = await open('/stories/s-000-a1/000-a1~002-a1/', { javaScriptEnabled: false });
  expect(await notesShown(page, 'width')).toBe(0);
  await page.locator('.f-width').check();
  expect(await notesShown(page, 'width')).toBeGreaterThan(0);
});

test('7: from the home page to the note on the third variant of a pair, and back, by keyboard alone', async ({
  open,
}) => {
  const page = await open('/', { reducedMotion: 'reduce' });
  await tabTo(page, 'a[href^="/stories/s-000-a1/"]');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/stories\/s-000-a1\//u);
  await tabTo(page, `a[href="${pair}"]`);
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${pair}`);
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('j');
  const focused = page.locator(':focus');
  expect(await focused.locator('mark').textContent()).toBe('复');
  expect(await focused.evaluate((link) => getComputedStyle(link).outlineStyle)).not.toBe('none');
  await page.keyboard.press('Enter');
  expect(await page.locator('li:target').textContent()).toContain('003作“重”，余三证作“复”');
  await page.goBack();
  expect(new URL(page.url()).hash).toBe('');
});

test('9: both sides of every row begin at one height', async ({ open }) => {
  const page = await open(pair, { viewport: { width: 1280, height: 800 } });
  await page.locator('.f-only').uncheck();
  const apart = await page.locator('[data-row]').evaluateAll((rows) =>
    rows
      .map((row) => [...row.querySelectorAll('[data-witness]')].filter((cell) => cell.checkVisibility()))
      .filter((cells) => cells.length === 2)
      .map((cells) => cells.map((cell) => cell.getBoundingClientRect().top))
      .map(([a = 0, b = 0]) => Math.abs(a - b)),
  );
  expect(apart.length).toBeGreaterThan(60);
  expect(Math.max(...apart)).toBeLessThanOrEqual(1);
});

test('12: on paper all rows and notes stand, and no control', async ({ open }) => {
  const page = await open(pair, { viewport: { width: 718, height: 1000 } });
  await page.emulateMedia({ media: 'print' });
  const rows = page.locator('.cmp [data-row]');
  expect(await rows.locator('visible=true').count()).toBe(await rows.count());
  // Differences of width are off at first, on paper too.
  const notes = page.locator('.notes > li:not([data-class="width"])');
  expect(await notes.locator('visible=true').count()).toBe(await notes.count());
  expect(await page.locator('.notes > [data-class="width"]:visible').count()).toBe(0);
  expect(
    await page.locator('.filters input, .overview, .cmp-choice, .cmp-more').locator('visible=true').count(),
  ).toBe(0);
  // What they switch is the legend of the signs there.
  expect(await page.locator('.filters label:visible .chip').count()).toBe(9);
  expect(await page.locator('.fold:not(.unprinted) > summary:visible').count()).toBe(0);
});

test('13: copying from one column takes no other column, label or sigil', async ({ open }) => {
  const page = await open(pair, { permissions: ['clipboard-read', 'clipboard-write'] });
  const copied = async (witness: string): Promise<string> => {
    await page.evaluate((id) => {
      const cells = document.querySelectorAll(`.cmp-body > .para [data-witness="${id}"]`);
      const [from, to] = [cells[1], cells[2]];
      if (from && to) getSelection()?.setBaseAndExtent(from, 0, to, to.childNodes.length);
    }, witness);
    await page.keyboard.press('ControlOrMeta+c');
    return page.evaluate(() => navigator.clipboard.readText());
  };
  const text = (heavy: string): string =>
    `在青海谈学习教育，郑${heavy}强调：“推进作风建设常态化长效化，持续深化整治形式主义为基层减负。”\n` +
    '在甘肃问减负成效，鲜明提出：“干好有用的事，少做无用功，需要上下各方面共同努力。”';
  expect(await copied('000-a1')).toBe(text('重'));
  expect(await copied('003-a7')).toBe(text('军'));
});

test('14: a variant’s address lights its note up, clear of the header and the columns’ names', async ({
  open,
}) => {
  const start = await open(pair);
  const hash = await start.locator('.notes > [data-class="fluent"] .note-link').last().getAttribute('href');
  const page = await open(`${pair}${hash ?? ''}`, { viewport: { width: 1280, height: 800 } });
  const note = page.locator('li:target');
  const boxOf = (selector: string) =>
    page.locator(selector).evaluate((element) => element.getBoundingClientRect().toJSON() as DOMRect);
  const [header, heads, box] = [await boxOf('.header'), await boxOf('.heads'), await boxOf('li:target')];
  expect(heads.top).toBeGreaterThanOrEqual(header.bottom - 1);
  expect(box.top).toBeGreaterThanOrEqual(heads.bottom);
  expect(box.top).toBeLessThan(800);
  expect(await note.evaluate((item) => getComputedStyle(item).outlineStyle)).toBe('solid');
  expect(await page.locator('.heads').innerText()).toMatch(/000[^]*003/u);
});

test('both columns’ names stay in view to the last row, on a phone too', async ({ open }) => {
  for (const width of [1280, 360]) {
    const page = await open(pair, { viewport: { width, height: 780 } });
    await page.locator('.cmp-body > .para').last().scrollIntoViewIfNeeded();
    const heads = page.locator('.heads');
    expect(await heads.evaluate((element) => element.getBoundingClientRect().top)).toBeGreaterThan(0);
    for (const label of ['000', '003'])
      expect(await heads.getByText(label, { exact: true }).isVisible()).toBe(true);
  }
});

test('a paragraph of the second witness has its address too, unfolded where it is equal', async ({
  open,
}) => {
  // Block 2 of 003 is block 13 of 000; block 3 stands in an equal run.
  const page = await open(`${pair}#b-p3`);
  const place = page.locator('[id="b-p3"]');
  await place.waitFor({ state: 'visible' });
  expect(await place.locator('[data-witness]').count()).toBe(2);
});

test('c copies the variant that j has gone to, and says so', async ({ open }) => {
  const page = await open(pair, { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.keyboard.press('j');
  const variant = await page.locator(':focus mark').getAttribute('data-variant');
  await page.keyboard.press('c');
  await page.locator('#copied:not(:empty)').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `${new URL(pair, page.url()).href}#${variant ?? ''}`,
  );
  expect(await page.locator('#copied').innerText()).toContain(variant ?? '');
});

async function tabTo(page: Page, selector: string): Promise<void> {
  for (let press = 0; press < 150; press += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate((wanted) => {
      const { activeElement: element, body } = document;
      // Before the page has come, and behind its last stop, nothing has the focus.
      if (!element || element === body) return { found: false, outline: 'nothing to outline' };
      return { found: element.matches(wanted), outline: getComputedStyle(element).outlineStyle };
    }, selector);
    expect(focused.outline, 'the focus is to be seen at every stop').not.toBe('none');
    if (focused.found) return;
  }
  throw new Error(`No ${selector} within 150 presses of Tab`);
}
