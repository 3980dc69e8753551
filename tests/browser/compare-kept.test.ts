import { expect } from 'vitest';
import { compared, file, one, other } from './comparing.ts';
import { test } from './fixture.ts';

test('texts, names and switches are there again after a reload and on the way back, until they are cleared', async ({
  open,
}) => {
  const page = await open('/compare/');
  await page.getByRole('button', { name: '添一份文本' }).click();
  await page.getByLabel('文本 A', { exact: true }).fill(one);
  await page.getByLabel('文本 C 的名称').fill('晚报');
  await page
    .locator('input[type="file"]')
    .nth(2)
    .setInputFiles(file('晚报.txt', '花'.repeat(30_000)));
  await page.getByLabel('每行自成一段').check();
  const isThere = async (): Promise<void> => {
    expect(await page.getByLabel('文本 A', { exact: true }).inputValue()).toBe(one);
    expect(await page.getByLabel('文本 B', { exact: true }).inputValue()).toBe('');
    expect(await page.getByLabel('文本 C 的名称').inputValue()).toBe('晚报');
    expect(await page.locator('.slot-count').last().textContent()).toBe('30,000 字');
    expect(await page.getByLabel('每行自成一段').isChecked()).toBe(true);
  };
  await page.locator('.slot-held').waitFor();
  await page.reload();
  await isThere();
  await page.goto('/method/');
  await page.goBack();
  await isThere();
  await page.getByRole('button', { name: '全部清空' }).click();
  expect(await page.locator('.slot').count()).toBe(2);
  await page.reload();
  expect(await page.locator('.slot').count()).toBe(2);
  expect(await page.getByLabel('文本 A', { exact: true }).inputValue()).toBe('');
  expect(await page.getByLabel('每行自成一段').isChecked()).toBe(false);
});

test('where a reader lets no page keep anything, texts are compared all the same', async ({ open }) => {
  const page = await open('/compare/');
  await page.addInitScript(() => {
    Object.defineProperty(window, 'sessionStorage', {
      get: () => {
        throw new DOMException('forbidden', 'SecurityError');
      },
    });
  });
  await page.goto('/compare/');
  expect(await page.locator('.compare-kept').isVisible()).toBe(false);
  await page.getByLabel('文本 A', { exact: true }).fill(one);
  await page.getByLabel('文本 B', { exact: true }).fill(other);
  expect(await compared(page)).toBe('异文 1 处。');
});
