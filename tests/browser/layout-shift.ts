import type { Page } from 'playwright-core';

/** The sum of layout shifts of a page that has just been opened, once its fonts have come; 0 where nothing moved. */
export async function layoutShiftOf(page: Page): Promise<number> {
  await page.locator(':root[data-painted]').waitFor({ state: 'attached' });
  return page.evaluate(async () => {
    await document.fonts.ready;
    return new Promise<number>((done) => {
      let sum = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
      setTimeout(() => {
        done(sum);
      }, 300);
    });
  });
}
