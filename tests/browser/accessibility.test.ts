import { AxeBuilder } from '@axe-core/playwright';
import { expect, inject } from 'vitest';
import { pageTypes } from '../built/built-pages.ts';
import { test } from './fixture.ts';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The rules that a theme can break: it changes colours and nothing else. */
const ofColour = ['color-contrast', 'link-in-text-block'];

for (const path of pageTypes(inject('site'))) {
  test(`${path} meets WCAG 2.2 AA in both themes`, async ({ open }) => {
    const page = await open(path, { colorScheme: 'light', reducedMotion: 'reduce' });
    expect(violationsIn(await new AxeBuilder({ page }).withTags(standards).analyze())).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(violationsIn(await new AxeBuilder({ page }).withRules(ofColour).analyze())).toEqual([]);
  });

  test(`${path} does not scroll sideways at 320px`, async ({ open }) => {
    const page = await open(path, { viewport: { width: 320, height: 640 } });
    const widest = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(widest).toBeLessThanOrEqual(320);
  });
}

function violationsIn({ violations }: Awaited<ReturnType<AxeBuilder['analyze']>>) {
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, html }) => ({ id, target, html })));
}
