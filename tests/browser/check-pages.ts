import { expect } from 'vitest';
import { test } from './fixture.ts';
import { ofColour, violationsOn, wcag22 } from './violations.ts';

/** Defines a test for each of the pages at `paths`. */
export function checkPages(paths: readonly string[]): void {
  test.for(paths)(
    '1, 5 · %s meets WCAG 2.2 AA in both themes and does not scroll sideways at 320px',
    async (path, { open }) => {
      const page = await open(path, { colorScheme: 'light', reducedMotion: 'reduce' });
      expect(await violationsOn(page, wcag22)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await violationsOn(page, ofColour)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      const widest = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(widest).toBeLessThanOrEqual(320);
    },
  );
}
