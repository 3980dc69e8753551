import { AxeBuilder } from '@axe-core/playwright';
import { expect, inject } from 'vitest';
import { pageTypes } from '../built/built-pages.ts';
import { test } from './fixture.ts';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const themes = ['light', 'dark'] as const;

for (const path of pageTypes(inject('site'))) {
  test.for(themes)(`${path} meets WCAG 2.2 AA in the %s theme`, async (colorScheme, { open }) => {
    const page = await open(path, { colorScheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, html }) => ({ id, target, html })),
    );
    expect(found).toEqual([]);
  });

  test(`${path} does not scroll sideways at 320px`, async ({ open }) => {
    const page = await open(path, { viewport: { width: 320, height: 640 } });
    const widest = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(widest).toBeLessThanOrEqual(320);
  });
}
