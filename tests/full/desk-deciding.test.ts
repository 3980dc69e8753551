import { expect } from 'vitest';
import {
  candidatesOf,
  comrade,
  decided,
  military,
  open as openRow,
  status,
  storageKey,
} from '../browser/desk-page.ts';
import { test } from '../browser/fixture.ts';

test('r asks for the reason, and nothing is rejected without', async ({ open }) => {
  const page = await open('/desk/?state=all');
  await openRow(page, military);
  await page.keyboard.press('r');
  expect(await decided(page)).toEqual([]);
  expect(await status(page)).toBe('驳回要写理由。');
  const reason = page.locator('.desk-reason input');
  expect(await reason.evaluate((field) => field === document.activeElement)).toBe(true);
  const note = page.locator(`#${(await reason.getAttribute('aria-describedby')) ?? ''}`);
  expect(await note.textContent()).toBe('驳回要写理由。');
  const [below, field] = [await note.boundingBox(), await reason.boundingBox()];
  expect(Math.abs((below?.y ?? 0) - (field?.y ?? 0))).toBeLessThan(60);
  await page.keyboard.type('a原报如此');
  expect(await note.count()).toBe(0);
  expect(await reason.inputValue()).toBe('a原报如此');
  await page.keyboard.press('Enter');
  expect(await decided(page)).toEqual(['驳回 作“军”']);
  expect(await page.locator(`${military} .desk-mine`).textContent()).toContain('a原报如此');
});

test('z after a rejection brings its reason back', async ({ open }) => {
  const page = await open('/desk/?state=all');
  await openRow(page, military);
  await page.keyboard.press('r');
  await page.keyboard.type('原报如此');
  await page.keyboard.press('Enter');
  await page.keyboard.press('z');
  expect(await decided(page)).toEqual([]);
  expect(await page.locator(`${military} .desk-reason input`).inputValue()).toBe('原报如此');
  expect(await page.locator(`${military} .desk-to input`).inputValue()).toBe('重');
});

test('u leaves open, z takes back, j and k move, buttons do the same', async ({ open }) => {
  const page = await open('/desk/?state=all');
  await openRow(page, military);
  await page.keyboard.press('u');
  expect(await decided(page)).toEqual(['待定']);
  await page.keyboard.press('z');
  expect(await decided(page)).toEqual([]);
  expect(await status(page)).toBe('已撤销一判。');
  expect(await page.locator(military).evaluate((row) => row === document.activeElement)).toBe(true);
  const current = () => page.locator('.desk-item[aria-current]').getAttribute('id');
  const here = await current();
  await page.keyboard.press('j');
  expect(await current()).not.toBe(here);
  await page.keyboard.press('k');
  expect(await current()).toBe(here);
  await page.locator('.desk-panel button', { hasText: '采纳' }).click();
  expect(await decided(page)).toEqual(['采纳 军 → 重']);
});

test('where nothing tells who errs, somebody has to say so first', async ({ open }) => {
  const page = await open('/desk/?state=all');
  const row = '.desk-item:has(.desk-readings:has-text("成")):has(.desk-readings:has-text("增"))';
  expect(await candidatesOf(page, row)).toHaveLength(2);
  await openRow(page, row);
  await page.keyboard.press('a');
  expect(await status(page)).toBe('请先选错在哪一家。');
  await page.locator('.desk-panel label', { hasText: '003 增' }).click();
  await page.locator(row).press('a');
  expect(await decided(page)).toEqual(['采纳 增 → 成']);
});

test('keys do nothing in fields, while composing, or when switched off', async ({ open }) => {
  const page = await open('/desk/?state=all');
  await openRow(page, military);
  await page.locator('.desk-by input').focus();
  await page.keyboard.type('aru');
  await page.locator(military).focus();
  await page.evaluate(() => {
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'a', isComposing: true, bubbles: true }),
    );
  });
  expect(await decided(page)).toEqual([]);
  await page.keyboard.press('?');
  await page.locator('#key-help [data-key-switch]').uncheck();
  await page.keyboard.press('Escape');
  await page.locator(military).focus();
  await page.keyboard.press('a');
  expect(await decided(page)).toEqual([]);
});

test('the same pair elsewhere is offered to be looked at, and nothing is applied before somebody ticks it', async ({
  open,
}) => {
  const page = await open('/desk/?state=all');
  await page.evaluate(() => {
    for (const row of document.querySelectorAll('.desk-item')) row.removeAttribute('data-filed');
  });
  await openRow(page, comrade);
  await page.keyboard.press('a');
  expect(await decided(page)).toEqual(['采纳 总书记 → 同志']);
  const offer = page.locator('.desk-same');
  expect(await offer.textContent()).toContain('同类另有 1 处');
  expect(await offer.locator('input:checked').count()).toBe(0);
  await offer.getByRole('button', { name: '采纳所勾' }).click();
  expect(await decided(page)).toHaveLength(1);
  await offer.locator('input').check();
  await offer.getByRole('button', { name: '采纳所勾' }).click();
  expect(await decided(page)).toEqual(['采纳 总书记 → 同志', '采纳 总书记 → 同志']);
  await page.locator(military).focus();
  await page.keyboard.press('z');
  expect(await decided(page)).toHaveLength(1);
});

test('punctuation and width are decided in bulk, one box a place', async ({ open }) => {
  const page = await open('/desk/?state=all');
  const group = page.locator('[data-group]', { hasText: '59 处' });
  await group.locator('summary').click();
  await group.getByRole('button', { name: '采纳所勾' }).click();
  expect(await status(page)).toBe('没有勾选任何一处。');
  await group.getByRole('button', { name: '全选' }).click();
  await group.getByRole('button', { name: '采纳所勾' }).click();
  expect(await status(page)).toBe('已判 59 处。');
  expect(await group.locator('.bulk-item[data-mine]').count()).toBe(59);
  expect(await page.locator('.desk-counts').textContent()).toContain('59 条判断尚未导出');
});

test('filters by class, page, story, rule and state show what fits, and stand in the address', async ({
  open,
}) => {
  const page = await open('/desk/?state=all');
  const shown = (): Promise<number> => page.locator('.desk-item:visible').count();
  const all = await shown();
  await page.locator('.desk .f-fluent').uncheck();
  expect(await page.locator('.desk-item[data-class="fluent"]:visible').count()).toBe(0);
  await page.locator('.desk .f-fluent').check();
  await page.locator('select[name=page]').selectOption('002');
  const onPage = await page
    .locator('.desk-item:visible')
    .evaluateAll((rows) => rows.map((row) => row.dataset['page']));
  expect([...new Set(onPage)]).toEqual(['002']);
  expect(new URL(page.url()).searchParams.get('page')).toBe('002');
  await page.goto('/desk/?state=open');
  const open2 = await shown();
  expect(open2).toBeGreaterThan(5);
  expect(open2).toBeLessThan(all);
  expect(await page.locator('.desk-item[data-filed]:visible').count()).toBe(0);
});

test('every variant has its place at the desk, and leads there and back', async ({ open }) => {
  const page = await open('/desk/?state=all');
  const variants = (await (await page.request.get('/data/variants.json')).json()) as {
    id: string;
    class: string;
  }[];
  const ids = new Set(
    await page.locator('.desk [id]').evaluateAll((elements) => elements.map(({ id }) => id)),
  );
  expect(variants.filter(({ id }) => !ids.has(id))).toEqual([]);
  const [first] = variants.filter((variant) => variant.class === 'fluent');
  await page.goto(`/stories/s-000-a1/#${first?.id ?? ''}`);
  await page.locator(`[id="${first?.id ?? ''}"] .desk-link`).click();
  await page.waitForURL(/\/desk\/#v-/u);
  expect(await page.locator('.desk-item[aria-current]').getAttribute('id')).toBe(first?.id);
  await page.locator('.desk-item[aria-current] .desk-place a').first().click();
  await page.waitForURL(/\/articles\/[^/]+\/#v-/u);
  expect(await page.locator(`[id="${first?.id ?? ''}"]`).count()).toBe(1);
});

test('decisions are kept as a log that only grows', async ({ open }) => {
  const page = await open('/desk/?state=all');
  const stored = async (): Promise<{ entries: { kind: string }[] }> =>
    JSON.parse((await page.evaluate((key) => localStorage.getItem(key), storageKey)) ?? '{}') as {
      entries: { kind: string }[];
    };
  await openRow(page, military);
  await page.keyboard.press('a');
  await page.keyboard.press('z');
  await openRow(page, military);
  await page.keyboard.press('u');
  expect((await stored()).entries.map(({ kind }) => kind)).toEqual(['decide', 'undo', 'decide']);
});

test('on a phone, where the table of confusions has no head, each cell names its column', async ({
  open,
}) => {
  const page = await open('/desk/confusions/', { viewport: { width: 360, height: 800 } });
  expect(await page.locator('.desk-confusions thead:visible').count()).toBe(0);
  const named = await page
    .locator('.desk-confusions tbody tr')
    .first()
    .locator('td')
    .evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell, '::before').content));
  expect(named).toEqual(['"识读作"', '"应作"', '"类"', '"次数"', '"已采纳"', '"各版"']);
});
