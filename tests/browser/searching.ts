import type { Page } from 'playwright-core';

/** The page with its search open and `typed` in the field. */
export async function searching(page: Page, typed: string): Promise<Page> {
  await page.keyboard.press('/');
  await page.locator('dialog input[type="search"]').fill(typed);
  return page;
}
