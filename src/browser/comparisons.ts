import { copyOneColumn } from './copy-column.ts';
import { startComparisonKeys } from './comparison-keys.ts';

/**
 * Shows one comparison of a page at a time: the one the address points into, else the first. Without this script
 * all of them stand in the flow, or, where the style sheet knows that scripts run, the first and the one pointed to.
 */
export function startComparisons(): void {
  const group = document.querySelector<HTMLElement>('.cmps');
  const comparisons = document.querySelectorAll<HTMLElement>('.cmp');
  if (comparisons.length === 0) return;
  for (const comparison of comparisons) copyOneColumn(comparison);
  startComparisonKeys();
  if (!group) return;
  const choose = (): void => {
    const target = targetOfAddress();
    const chosen = target?.closest('.cmp') ?? group.querySelector('[data-current]') ?? comparisons[0];
    for (const comparison of comparisons) comparison.toggleAttribute('data-current', comparison === chosen);
    group.toggleAttribute('data-chosen', true);
    openAround(target);
  };
  addEventListener('hashchange', choose);
  choose();
}

function targetOfAddress(): Element | null {
  return location.hash.length > 1
    ? document.getElementById(decodeURIComponent(location.hash.slice(1)))
    : null;
}

/** A note on a difference of width lies in a folded run; whoever follows a link to it is to see it. */
function openAround(target: Element | null): void {
  if (!target?.closest('.cmp')) return;
  const comparison = target.closest('.cmp');
  for (let fold = target.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) {
    fold.open = true;
  }
  const name = target instanceof HTMLElement ? target.dataset['class'] : undefined;
  const filter = name === undefined ? null : comparison?.querySelector<HTMLInputElement>(`.f-${name}`);
  if (filter) filter.checked = true;
  target.scrollIntoView({ behavior: 'instant' });
}
