import type { OverviewItem } from '../../site/comparison/overview.ts';
import { element } from '../search/element.ts';
import { words } from './words.ts';

const { comparison: t } = words;

/** One entry of the overview in the margin, as Overview.astro has it. */
export function overviewItem(item: OverviewItem): HTMLElement {
  if (item.kind === 'ticks') return ticks(item.count, item.printed);
  return element(
    'li',
    { 'data-class': item.class },
    element(
      'a',
      { href: `#${item.row}`, 'aria-label': t.overviewItem(item.number, item.variants) },
      `${item.number}`,
    ),
  );
}

const tickGap = 3;
const SVG = 'http://www.w3.org/2000/svg';

function ticks(count: number, printed: boolean): HTMLElement {
  const picture = document.createElementNS(SVG, 'svg');
  picture.setAttribute('width', '8');
  picture.setAttribute('height', `${tickGap * count}`);
  const path = document.createElementNS(SVG, 'path');
  if (printed) path.setAttribute('class', 'printed');
  path.setAttribute('d', printed ? 'M4 0V999' : 'M2 0V999M5 0V999');
  picture.append(path);
  return element('li', { class: 'ticks', 'aria-hidden': 'true' }, picture);
}
