import { expect } from 'vitest';
import {
  comrade,
  decided,
  exported,
  importYaml,
  military,
  open as openRow,
  status,
  storageKey,
  wipe,
} from '../browser/desk-page.ts';
import { test } from '../browser/fixture.ts';

test('decisions outlive the page', async ({ open }) => {
  const page = await open('/desk/?state=all');
  await openRow(page, military);
  await page.keyboard.press('a');
  await page.reload();
  expect(await decided(page)).toEqual(['采纳 军 → 重']);
});

test('two tabs see and keep each other’s decisions', async ({ open }) => {
  const first = await open('/desk/?state=all');
  const second = await first.context().newPage();
  await second.goto('/desk/?state=all');
  await openRow(first, military);
  await first.keyboard.press('a');
  await openRow(second, comrade);
  await second.keyboard.press('u');
  for (const page of [first, second]) {
    await page.waitForFunction(() => document.querySelectorAll('.desk-item[data-mine]').length === 2);
    expect((await decided(page)).toSorted()).toEqual(['待定', '采纳 军 → 重']);
  }
});

test('a decision that another tab overwrote at the same moment is written again', async ({ open }) => {
  const page = await open('/desk/?state=all');
  await openRow(page, military);
  await page.keyboard.press('a');
  const other = await page.context().newPage();
  await other.goto('/method/');
  await other.evaluate(
    (key) => localStorage.setItem(key, JSON.stringify({ wipes: 0, entries: [] })),
    storageKey,
  );
  await page.waitForFunction((key) => localStorage.getItem(key)?.includes('"军"'), storageKey);
  expect(await decided(page)).toEqual(['采纳 军 → 重']);
});

test('16 · export, wipe, import gives the same', async ({ open }) => {
  const page = await open('/desk/?state=all');
  await page.locator('.desk-by input').fill('甲');
  await openRow(page, military);
  await page.locator('.desk-reason input').fill('形近: "军" # 重');
  await page.locator(military).focus();
  await page.keyboard.press('a');
  await openRow(page, comrade);
  await page.keyboard.press('u');
  const shown = () =>
    page
      .locator('.desk-item[data-mine]')
      .evaluateAll((rows) =>
        rows.map((row) => [row.id, row.querySelector('.desk-mine')?.textContent.replace('未导出', '已导出')]),
      );
  const before = await shown();
  const yaml = await exported(page);
  expect(await page.locator('.desk-counts').textContent()).toContain('0 条判断尚未导出');
  await wipe(page);
  expect(await decided(page)).toEqual([]);
  await page.reload();
  await importYaml(page, yaml);
  expect(await status(page)).toBe('已并入 2 条判断。');
  expect(await shown()).toEqual(before);
  expect(await exported(page)).toBe(yaml);
});

test('the YAML can be copied', async ({ open }) => {
  const page = await open('/desk/?state=all', { permissions: ['clipboard-read', 'clipboard-write'] });
  await openRow(page, military);
  await page.keyboard.press('a');
  await page.getByRole('button', { name: '复制 YAML' }).click();
  await page.waitForFunction(() => document.querySelector('.desk-status')?.textContent.startsWith('已复制'));
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^- id: v-[\s\S]*\n {2}from: 军\n {2}to: 重\n/u,
  );
  expect(await status(page)).toContain('还没有署名');
});

test('what was decided before a name was given is signed with it at the export', async ({ open }) => {
  const page = await open('/desk/?state=all');
  await openRow(page, military);
  await page.keyboard.press('a');
  expect(await exported(page)).toContain('by: 未署名');
  expect(await status(page)).toContain('还没有署名');
  await page.locator('.desk-by input').fill('甲');
  expect(await exported(page)).toMatch(/^(?![^]*未署名)[^]*\n {2}by: 甲\n/u);
  expect(await status(page)).toContain('先前未署名的 1 条，现在署“甲”');
  expect(await page.locator('.desk-counts').textContent()).toContain('0 条判断尚未导出');
  await page.reload();
  expect(await page.locator(`${military} .desk-mine`).textContent()).toContain('甲');
});

test('a file without a decision is said to hold none', async ({ open }) => {
  const page = await open('/desk/?state=all');
  for (const yaml of ['', '[]\n', '# 无\n']) {
    await page.locator('.desk-status').evaluate((place) => place.replaceChildren());
    await importYaml(page, yaml, 'empty.yaml');
    expect(await status(page)).toBe('empty.yaml 里没有判断，什么也没有并入。');
  }
});

test('what an import brings against a decision made here is shown, and changes nothing by itself', async ({
  open,
}) => {
  const page = await open('/desk/?state=all');
  await openRow(page, military);
  await page.keyboard.press('a');
  const theirs = (await exported(page))
    .replace('decision: accept', 'decision: reject\n  reason: 原报如此')
    .replace('by: 未署名', 'by: 乙');
  await importYaml(page, theirs);
  expect(await status(page)).toContain('1 条与本机不同，本机的判断没有动');
  expect(await decided(page)).toEqual(['采纳 军 → 重', '与 乙 相左：驳回 作“军”']);
  expect(await page.locator('.desk-conflicts li').count()).toBe(1);
  await page.getByRole('button', { name: '改用文件的' }).click();
  expect(await decided(page)).toEqual(['驳回 作“军”']);
  await page.keyboard.press('z');
  await page.getByRole('button', { name: '保留本机' }).click();
  expect(await decided(page)).toEqual(['采纳 军 → 重']);
  expect(await page.locator('.desk-conflicts:visible').count()).toBe(0);
});

test('a file with errors is not imported, and each error is named with its place', async ({ open }) => {
  const page = await open('/desk/?state=all');
  await openRow(page, military);
  await page.keyboard.press('a');
  const good = await exported(page);
  await wipe(page);
  await page.reload();
  await page.evaluate((key) => localStorage.removeItem(key), storageKey);
  await importYaml(page, `${good.replace(/id: .*/u, 'id: v-1')}  witnes: <img src=x>\n`, 'bad.yaml');
  expect(await status(page)).toContain('bad.yaml:1:7-1:10: 0.id: expected the id of a variant');
  expect(await status(page)).toContain('bad.yaml:10:3-10:9: 0.witnes: expected no such key');
  expect(await page.evaluate((key) => localStorage.getItem(key), storageKey)).toBeNull();
});

test('HTML in a reason is shown as the text it is', async ({ open }) => {
  const page = await open('/desk/?state=all');
  await openRow(page, military);
  await page.locator('.desk-reason input').fill('<img src=x onerror="document.title=1">');
  await page.locator(military).focus();
  await page.keyboard.press('a');
  expect(await page.locator(`${military} .desk-mine`).textContent()).toContain('<img src=x');
  expect(await page.locator(`${military} img`).count()).toBe(0);
});

test('who leaves with unexported decisions is warned; who only looks a place up is not', async ({ open }) => {
  const page = await open('/desk/?state=all');
  let warnings = 0;
  page.on('dialog', (dialog) => {
    warnings += 1;
    void dialog.accept();
  });
  await page.locator('.menu a', { hasText: '文章' }).click();
  await page.waitForURL(/\/articles\//u);
  expect(warnings).toBe(0);
  await page.goBack();
  await openRow(page, military);
  await page.keyboard.press('a');
  await page.locator(`${military} .desk-place a`).first().click();
  await page.waitForURL(/\/articles\//u);
  expect(warnings).toBe(0);
  await page.goBack();
  await page.locator(military).click();
  await page.locator('.menu a', { hasText: '文章' }).click();
  await page.waitForURL(/\/articles\/$/u);
  expect(warnings).toBe(1);
});

test('storage that is full, blocked or unreadable is said, and the decision stands as long as the page', async ({
  open,
}) => {
  const page = await open('/desk/?state=all');
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
  });
  await openRow(page, military);
  await page.keyboard.press('a');
  expect(await page.locator('.desk-trouble').textContent()).toContain('浏览器存储满了');
  expect(await decided(page)).toEqual(['采纳 军 → 重']);
  expect(await exported(page)).toContain('from: 军');
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('', 'SecurityError');
      },
    });
  });
  await page.reload();
  expect(await page.locator('.desk-trouble').textContent()).toContain('不让本站存储');
});

test('what is stored and no log is kept aside, not lost', async ({ open }) => {
  const page = await open('/method/');
  await page.evaluate((key) => localStorage.setItem(key, '{"entries": "x"}'), storageKey);
  await page.goto('/desk/?state=all');
  expect(await page.locator('.desk-trouble').textContent()).toContain('读不出');
  expect(
    await page.evaluate(
      (key) => JSON.parse(localStorage.getItem(`${key}.aside`) ?? 'null') as unknown,
      storageKey,
    ),
  ).toEqual(['{"entries": "x"}']);
});
