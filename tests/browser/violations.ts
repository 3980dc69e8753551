import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2, levels A and AA. */
export const wcag22: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
};

/** The rules that a theme can break: it changes colours and nothing else. */
export const ofColour: RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
};

/**
 * What axe finds wrong within the elements that `within` selects, as rule and HTML. axe runs in the page itself: its
 * driver for Playwright opens a second page and carries every element that passed across, which takes four times as long.
 */
export async function violationsOn(
  page: Page,
  options: RunOptions,
  within = ':root',
): Promise<[rule: string, html: string][]> {
  await page.evaluate(axeSource);
  const quick: RunOptions = { ...options, resultTypes: ['violations'] };
  return page.evaluate(
    async ([selector, wanted]) => {
      const { axe } = window as unknown as {
        axe: { run: (context: string, options: RunOptions) => Promise<AxeResults> };
      };
      const { violations, passes } = await axe.run(selector, wanted);
      if (passes.length === 0) throw new Error(`axe checked nothing within ${selector}`);
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html }): [rule: string, html: string] => [id, html]),
      );
    },
    [within, quick] as const,
  );
}
