import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { military, open as openRow, storageKey, wipe } from './desk-page.ts';
import { test } from './fixture.ts';

/** So many decisions about places that are not on this desk any more. */
const many = 500;

async function storeMany(page: Page): Promise<void> {
  await page.evaluate(
    ([key, count]) => {
      const entry = { witness: '000-a1', context: '', from: '', to: '', decision: 'accept', reason: '' };
      const entries = Array.from({ length: count }, (_, at) => ({
        n: at + 1,
        tab: 'earlier',
        kind: 'decide',
        batch: String(at),
        entry: { ...entry, id: `v-${at}`, by: '甲', at: '2026-01-01', source_sha: '' },
      }));
      localStorage.setItem(key, JSON.stringify({ wipes: 0, entries }));
    },
    [storageKey, many] as const,
  );
}

const journal = (page: Page): Promise<number> =>
  page.evaluate(
    (key) =>
      (JSON.parse(localStorage.getItem(key) ?? '{"entries":[]}') as { entries: unknown[] }).entries.length,
    storageKey,
  );

const saysUnexported = async (page: Page, count: number): Promise<void> => {
  await page.waitForFunction(
    (text) => document.querySelector('.desk-counts')?.textContent.includes(text),
    `${count} 条判断尚未导出`,
  );
};

test('a long log moves into the data base, whole, and is there again in every tab', async ({ open }) => {
  const page = await open('/method/');
  await storeMany(page);
  await page.goto('/desk/?state=all');
  await saysUnexported(page, many);
  await openRow(page, military);
  await page.keyboard.press('a');
  await saysUnexported(page, many + 1);
  await expect.poll(() => journal(page), { timeout: 60_000 }).toBe(100);
  const other = await page.context().newPage();
  await other.goto('/desk/?state=all');
  await saysUnexported(other, many + 1);
  await openRow(other, military);
  await other.keyboard.press('z');
  await saysUnexported(page, many);
  await wipe(page);
  await saysUnexported(other, 0);
  await other.reload();
  await saysUnexported(other, 0);
});
