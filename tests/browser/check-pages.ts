import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from './fixture.ts';
import { smallControlsOn, smallTextOn } from './sizes.ts';
import { ofColour, violationsOn, wcag22 } from './violations.ts';

/** Defines a test for each of the pages at `paths`. */
export function checkPages(paths: readonly string[]): void {
  test.for(paths)(
    '1, 5, 6 · %s meets WCAG 2.2 AA in both themes, does not scroll sideways, be it 320px wide or at twice the size, and nothing on it is too small',
    async (path, { open }) => {
      const page = await open(path, { colorScheme: 'light', reducedMotion: 'reduce' });
      expect(await violationsOn(page, wcag22)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await violationsOn(page, ofColour)).toEqual([]);
      await expectLargeEnough(page);
      // A window of 1280 px at 200 % has room for 640 px of the page.
      for (const width of [640, 320]) {
        await page.setViewportSize({ width, height: 640 });
        const widest = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(widest).toBeLessThanOrEqual(width);
      }
      await expectLargeEnough(page);
    },
  );
}

/** Text of 12 px at least; controls, and links that stand alone, of 24 × 24 px. */
async function expectLargeEnough(page: Page): Promise<void> {
  expect(await smallTextOn(page)).toEqual([]);
  expect(await smallControlsOn(page)).toEqual([]);
}
