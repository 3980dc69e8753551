import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { decided, military, open as openRow, status, storageKey } from './desk-page.ts';
import { test } from './fixture.ts';
import { layoutShiftOf } from './layout-shift.ts';

const screen = { viewport: { width: 1280, height: 800 } };

/** The rows that are wholly in sight between the head of the columns and the controls. */
function rowsInSight(page: Page): Promise<number> {
  return page.evaluate(() => {
    const top = document.querySelector('.desk-head')?.getBoundingClientRect().bottom ?? 0;
    const bottom = document.querySelector('.desk-panel')?.getBoundingClientRect().top ?? 0;
    return [...document.querySelectorAll('.desk-item')].filter((row) => {
      const box = row.getBoundingClientRect();
      return row.checkVisibility() && box.top >= top - 1 && box.bottom <= bottom;
    }).length;
  });
}

test('the desk opens on what nobody has decided, without a shift', async ({ open }) => {
  const page = await open('/desk/', screen);
  const shown = page.locator('.desk-item:visible');
  expect(await shown.count()).toBeGreaterThan(5);
  expect(await page.locator('.desk-item[data-filed]:visible').count()).toBe(0);
  expect(await shown.first().getAttribute('aria-current')).toBe('true');
  expect(await layoutShiftOf(page)).toBeLessThan(0.01);
});

test('fifteen rows are on a screen, each a line, and the columns’ head stays', async ({ open }) => {
  const page = await open('/desk/?state=all', screen);
  expect(await rowsInSight(page)).toBeGreaterThanOrEqual(15);
  await page.mouse.wheel(0, 600);
  await page.waitForFunction(() => scrollY > 300);
  expect(await rowsInSight(page)).toBeGreaterThanOrEqual(15);
  const head = await page.locator('.desk-head').boundingBox();
  const header = await page.locator('header.header').boundingBox();
  expect(Math.abs((head?.y ?? 0) - (header?.height ?? 0))).toBeLessThan(4);
  const heights = await page
    .locator('.desk-item:visible .desk-context')
    .evaluateAll((contexts) => contexts.map((context) => context.getBoundingClientRect().height));
  expect(Math.max(...heights)).toBeLessThan(32);
});

test('by mouse alone: next, previous, a decision, and all keys', async ({ open }) => {
  const page = await open('/desk/', screen);
  const current = () => page.locator('.desk-item[aria-current]').getAttribute('id');
  const first = await current();
  await page.getByRole('button', { name: '下一条' }).click();
  const second = await current();
  expect(second).not.toBe(first);
  await page.getByRole('button', { name: '上一条' }).click();
  expect(await current()).toBe(first);
  await page.getByRole('button', { name: '全部按键' }).click();
  expect(await page.locator('#key-help').isVisible()).toBe(true);
  await page.locator('#key-help').getByRole('button', { name: '关闭' }).click();
  await page.getByRole('button', { name: '待定' }).click();
  expect(await decided(page)).toEqual(['待定', '待定']);
  expect(await current()).toBe(second);
});

test('b holds both prints right, in one key and one step back', async ({ open }) => {
  const page = await open('/desk/', screen);
  const row = page.locator('.desk-item[aria-current]');
  const witnesses = (JSON.parse((await row.getAttribute('data-candidates')) ?? '[]') as unknown[]).length;
  expect(witnesses).toBe(2);
  await page.keyboard.press('b');
  expect(await decided(page)).toEqual(['两存', '两存']);
  expect(await status(page)).toContain('已两存');
  await page.keyboard.press('z');
  expect(await decided(page)).toEqual([]);
  expect(await status(page)).toBe('已撤销 2 判。');
});

test('e exports, from wherever the keyboard is', async ({ open }) => {
  const page = await open('/desk/', screen);
  await page.keyboard.press('b');
  const coming = page.waitForEvent('download');
  await page.keyboard.press('e');
  expect((await coming).suggestedFilename()).toMatch(/^corrections-.*\.yaml$/u);
});

test('whose error it is is asked for beside the choices, until one of them is made', async ({ open }) => {
  const page = await open('/desk/', screen);
  await page.keyboard.press('a');
  const lack = page.locator('.desk-witnesses + .desk-lack');
  expect(await lack.textContent()).toBe('请先选错在哪一家。');
  await page.locator('.desk-witnesses input').last().check();
  expect(await lack.count()).toBe(0);
});

test('what the filters show is accepted after a preview, and taken back in one step', async ({ open }) => {
  const page = await open('/desk/', screen);
  await page.getByRole('button', { name: '一并采纳' }).click();
  const dialog = page.getByRole('dialog', { name: '一并采纳' });
  const lines = dialog.getByRole('listitem');
  const count = await lines.count();
  expect(count).toBeGreaterThan(1);
  expect(await dialog.textContent()).toContain('不知错在哪家或改成什么字');
  await lines.first().getByRole('checkbox').uncheck();
  await dialog.getByRole('button', { name: `采纳 ${count - 1} 处` }).click();
  expect(await dialog.count()).toBe(0);
  expect(await decided(page)).toHaveLength(count - 1);
  expect(await status(page)).toContain(`已判 ${count - 1} 处`);
  await page.keyboard.press('z');
  expect(await decided(page)).toEqual([]);
});

test('Enter that confirms a candidate of an input method decides nothing, in Safari either', async ({
  open,
}) => {
  const page = await open('/desk/?state=all', screen);
  await openRow(page, military);
  await page.keyboard.press('r');
  await page.keyboard.type('yuan');
  const enter = (keyCode: number, isComposing: boolean) =>
    page.evaluate(
      ([code, composing]) => {
        const event = new KeyboardEvent('keydown', { key: 'Enter', isComposing: composing, bubbles: true });
        Object.defineProperty(event, 'keyCode', { value: code });
        document.activeElement?.dispatchEvent(event);
      },
      [keyCode, isComposing] as const,
    );
  await enter(229, false);
  await enter(13, true);
  expect(await decided(page)).toEqual([]);
  await enter(13, false);
  expect(await decided(page)).toEqual(['驳回 作“军”']);
});

test('stored entries that cannot be read are put aside one by one, said, and can be saved', async ({
  open,
}) => {
  const page = await open('/desk/?state=all', screen);
  await openRow(page, military);
  await page.keyboard.press('a');
  const strange = ['maybe', 'constructor'];
  await page.evaluate(
    ([key, decisions]) => {
      const stored = JSON.parse(localStorage.getItem(key) ?? '{}') as { entries: { entry: object }[] };
      const [good] = stored.entries;
      for (const [index, decision] of decisions.entries())
        stored.entries.push({
          ...good,
          n: 7 + index,
          entry: { ...good?.entry, decision },
        } as (typeof stored.entries)[0]);
      stored.entries.push('nonsense' as never);
      localStorage.setItem(key, JSON.stringify(stored));
    },
    [storageKey, strange] as const,
  );
  await page.reload();
  expect(await decided(page)).toEqual(['采纳 军 → 重']);
  expect(await page.locator('.desk-trouble').textContent()).toContain('有 3 条读不出的判断');
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出读不出的' }).click();
  expect((await coming).suggestedFilename()).toMatch(/^desk-unreadable-.*\.json$/u);
  await page.reload();
  expect(await page.locator('.desk-trouble').textContent()).toContain('有 3 条');
  page.once('dialog', (dialog) => void dialog.accept());
  await page.getByRole('button', { name: '丢掉' }).click();
  expect(await page.locator('.desk-trouble').isVisible()).toBe(false);
  await openRow(page, military);
  await page.keyboard.press('u');
  expect(await decided(page)).toEqual(['待定']);
});

test('d on a mark goes to its row, where one key decides', async ({ open }) => {
  const page = await open('/stories/s-000-a1/000-a1~003-a7/', screen);
  await page.keyboard.press('j');
  const variant = await page.evaluate(
    () => document.activeElement?.querySelector<HTMLElement>('mark')?.dataset['variant'],
  );
  await page.keyboard.press('d');
  await page.waitForURL(/\/desk\/#v-/u);
  const current = page.locator('.desk-item[aria-current]');
  expect(await current.getAttribute('id')).toBe(variant);
  expect(await current.isVisible()).toBe(true);
  await page.keyboard.press('a');
  expect(await decided(page)).toHaveLength(1);
});

test.for([
  ['the desk', '/desk/?state=all', `${military} .desk-place a[href*="/pages/003/"]`],
  ['an article’s note', '/articles/003-a7/', '.article-notes > li:popover-open a[href*="/pages/003/"]'],
  [
    'a pair',
    '/stories/s-000-a1/000-a1~003-a7/',
    '.notes > li:has-text("军") .raw-links a[href*="/pages/003/"]',
  ],
  ['a story', '/stories/s-000-a1/', '.apparatus-list > li:has-text("军") .raw-links a[href*="/pages/003/"]'],
] as const)(
  'from %s a raw line is one click away, its characters marked, with the line above in sight',
  async ([, path, link], { open }) => {
    const page = await open(path, screen);
    if (path.startsWith('/articles/')) await page.locator('#p1 .noted', { hasText: '军' }).click();
    await page.locator(link).click();
    await page.waitForURL(/\/pages\/003\/\?mark=/u);
    const mark = page.locator('.raw-lines mark');
    expect(await mark.textContent()).toBe('军');
    const line = page.locator('.raw-lines :target');
    expect(await line.textContent()).toContain('谈学习教育，郑军强调');
    const above = line.locator('xpath=preceding-sibling::li[1]');
    for (const shown of [mark, above])
      expect(await shown.evaluate((element) => element.getBoundingClientRect().top)).toBeGreaterThan(60);
  },
);

test('on a telephone a place that many editions read apart stays within the screen', async ({ open }) => {
  const page = await open('/desk/', { viewport: { width: 360, height: 740 } });
  const many = Array.from({ length: 12 }, (_, at) => `c0${at}-a1`).join(' ');
  await page.evaluate((labels) => {
    for (const list of document.querySelectorAll('.desk-votes small, .desk-readings dt'))
      list.textContent = labels;
  }, many);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
