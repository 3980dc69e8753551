import { expect, inject } from 'vitest';
import { pageTypes } from '../built/built-pages.ts';
import { test } from '../browser/fixture.ts';
import { layoutShiftOf } from '../browser/layout-shift.ts';

const paths = pageTypes(inject('site'));

test.for(paths)('8 · nothing moves while %s comes, on a phone and on a desk', async (path, { open }) => {
  for (const viewport of [
    { width: 412, height: 823 },
    { width: 1280, height: 800 },
  ]) {
    const page = await open(path, { viewport });
    expect(await layoutShiftOf(page)).toBeLessThan(0.001);
  }
});

test.for(paths)('10 · %s obeys who wants no motion', async (path, { open }) => {
  const page = await open(path, { reducedMotion: 'reduce' });
  await page.keyboard.press('Tab');
  const moving = await page.locator('*').evaluateAll((all) =>
    all
      .map((element) => ({ element, style: getComputedStyle(element) }))
      .filter(
        ({ style }) =>
          style.scrollBehavior === 'smooth' ||
          style.animationName !== 'none' ||
          style.transitionDuration.split(',').some((duration) => Number.parseFloat(duration) > 0),
      )
      .map(({ element }) => `${element.tagName}.${element.getAttribute('class') ?? ''}`),
  );
  expect(moving).toEqual([]);
});
