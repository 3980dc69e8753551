import { expect } from 'vitest';
import { readCorrections } from '../../src/corrections/read-corrections.ts';
import { decided, exported, military, open as openRow, status } from './desk-page.ts';
import { test } from './fixture.ts';

test('without JavaScript the desk lists every place and says that deciding needs it', async ({ open }) => {
  const page = await open('/desk/', { javaScriptEnabled: false });
  expect(await page.locator('.desk-item').count()).toBeGreaterThan(25);
  expect(await page.locator('noscript').allTextContents()).toContainEqual(
    expect.stringContaining('需要打开浏览器的脚本'),
  );
  expect(await page.locator('.desk-item button:visible, .desk-selects:visible').count()).toBe(0);
  const first = page.locator(military);
  for (const part of ['003 疑误', '3:1', '000 001 002', '采纳', 'duikan 2026-11-21', '未复核'])
    expect(await first.textContent()).toContain(part);
});

test('what is open is listed first, each part worst first', async ({ open }) => {
  const page = await open('/desk/?state=all');
  const rows = await page
    .locator('.desk-item')
    .evaluateAll((all) =>
      all.map(({ dataset }) => ({ settled: dataset['filed'] !== undefined, class: dataset['class'] ?? '' })),
    );
  const undecided = rows.filter(({ settled }) => !settled);
  expect(rows.slice(0, undecided.length)).toEqual(undecided);
  const gravest = ['fluent', 'shape', 'omission', 'addition', 'editorial', 'suspicion'];
  for (const part of [undecided, rows.slice(undecided.length)]) {
    const ranks = part.map((row) => gravest.indexOf(row.class));
    expect(ranks).toEqual(ranks.toSorted((x, y) => x - y));
  }
});

test('a row shows the raw lines of every witness, and its rule', async ({ open }) => {
  const page = await open('/desk/?state=all');
  await openRow(page, military);
  await page.locator(`${military} summary`).click();
  const lines = page.locator(`${military} .desk-raw li`);
  expect(await lines.count()).toBeGreaterThanOrEqual(4);
  expect(await lines.locator('b').allTextContents()).toContain('军');
  expect(await page.locator(`${military} a[href^="/method/rules/"]`).count()).toBe(1);
});

test('a accepts, says so, and goes to the next place that nobody has decided', async ({ open }) => {
  const page = await open('/desk/?state=all');
  await openRow(page, military);
  await page.keyboard.press('a');
  expect(await decided(page)).toEqual(['采纳 军 → 重']);
  expect(await status(page)).toContain('已采纳：003 军 改作 重。');
  const next = page.locator('.desk-item:focus');
  expect(await next.getAttribute('data-filed')).toBeNull();
  expect(await next.getAttribute('data-mine')).toBeNull();
  expect(await page.locator('.desk-status').getAttribute('role')).toBe('status');
  expect(await page.locator('.desk-counts').textContent()).toContain('1 条判断尚未导出');
});

test('what it writes is what the build reads', async ({ open }) => {
  const page = await open('/desk/?state=all');
  await page.locator('.desk-by input').fill('甲');
  await page.locator('.desk-by input').blur();
  await openRow(page, military);
  await page.keyboard.press('a');
  const { entries, problems } = readCorrections('a.yaml', await exported(page));
  expect(problems).toEqual([]);
  expect(entries.map(({ entry }) => entry)).toMatchObject([
    { witness: '003-a7', from: '军', to: '重', decision: 'accept', by: '甲', source_sha: 'fd4548c2' },
  ]);
});
