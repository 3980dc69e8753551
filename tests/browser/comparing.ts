import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Two texts that differ in one character, and agree in a paragraph. */
export const one = '市民纷纷前来选购年宵花。\n\n花市开到除夕中午。';
export const other = one.replace('宵', '霄');

/** A busy machine may take its time. */
export const patient = { timeout: 60_000 };

/** Compares what is put in, and gives what is said of it then. */
export async function compared(page: Page): Promise<string> {
  await page.getByRole('button', { name: /^(?:比较|Compare)$/u }).click();
  const status = page.locator('.compare-status');
  await expect.poll(() => status.textContent(), patient).not.toBe('');
  return (await status.textContent()) ?? '';
}

/** A file to be chosen. */
export const file = (name: string, buffer: Buffer | string) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(buffer),
});
