import { copyOneColumn } from './copy-column.ts';
import { startComparisonKeys } from './comparison-keys.ts';

/** Copying from one column, and the keys, on pages that compare. Which comparison is shown is up to public/addressed.js. */
export function startComparisons(): void {
  const comparisons = document.querySelectorAll<HTMLElement>('.cmp');
  if (comparisons.length === 0) return;
  for (const comparison of comparisons) copyOneColumn(comparison);
  startComparisonKeys();
}
