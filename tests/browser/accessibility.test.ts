import { expect, inject } from 'vitest';
import { pageTypes } from '../built/built-pages.ts';
import { test } from './fixture.ts';
import { ofColour, violationsOn, wcag22 } from './violations.ts';

for (const path of pageTypes(inject('site'))) {
  test(`1, 5 · ${path} meets WCAG 2.2 AA in both themes and does not scroll sideways at 320px`, async ({
    open,
  }) => {
    const page = await open(path, { colorScheme: 'light', reducedMotion: 'reduce' });
    expect(await violationsOn(page, wcag22)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violationsOn(page, ofColour)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    const widest = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(widest).toBeLessThanOrEqual(320);
  });
}
