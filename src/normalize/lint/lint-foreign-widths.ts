import type { Problem } from '../../diagnostics/problem.ts';
import { type Report, problem } from '../../diagnostics/rules.ts';
import type { LintedBlock } from './linted-blocks.ts';

const WIDTHS = [
  { wide: /[０-９]/gu, narrow: /[0-9]/gu, found: 'digit' },
  { wide: /[Ａ-Ｚａ-ｚ]/gu, narrow: /[A-Za-z]/gu, found: 'letter' },
] as const;

/** Digits and Latin letters in the width that the page does not use, once a page and kind. */
export function lintForeignWidths(page: readonly LintedBlock[]): Problem[] {
  return WIDTHS.flatMap(({ wide, narrow, found }) => {
    const wides = matchesIn(page, wide);
    if (wides.first === null) return [];
    const narrows = matchesIn(page, narrow);
    const [few, form, usual] =
      wides.count < narrows.count
        ? [wides, 'full-width', 'half-width']
        : [narrows, 'half-width', 'full-width'];
    if (few.first === null) return [];
    return problem('lint:foreign-width', { found: `${form} ${found}`, usual, count: few.count }, few.first());
  });
}

/** How often a pattern is met on a page, and where for the first time. */
function matchesIn(page: readonly LintedBlock[], pattern: RegExp) {
  let count = 0;
  let first: (() => Report) | null = null;
  for (const { block, report } of page) {
    for (const { index } of block.text.matchAll(pattern)) {
      count += 1;
      first ??= () => report(index);
    }
  }
  return { count, first };
}
