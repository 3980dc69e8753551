import { witnessLabels } from '../../site/comparison/labels.ts';
import { excerptOf } from '../../site/search/excerpt.ts';
import type { FoundEmended } from '../../site/search/find.ts';
import { element } from './element.ts';
import { placeAddress, placeLabel, renderPiece } from './render-story.ts';
import { words } from './words.ts';

const { search } = words;

/** What holds the query only as corrected, apart from the results, which hold it as read; none where there is nothing. */
export function renderEmended(found: readonly FoundEmended[]): HTMLElement[] {
  if (found.length === 0) return [];
  return [
    element(
      'section',
      { class: 'found-emended' },
      element('h2', { class: 'found-headline' }, search.emended),
      element('p', { class: 'found-summary' }, search.emendedNote),
      element('ol', { class: 'found-rows' }, ...found.map(renderOne)),
    ),
  ];
}

function renderOne({ document, edition, hit }: FoundEmended): HTMLElement {
  const place = { edition, at: hit.unit.at };
  const label = placeLabel(place, witnessLabels(document.editions));
  return element(
    'li',
    { 'data-emended': '' },
    element(
      'a',
      { class: 'found-link', href: placeAddress(place) },
      element('span', { class: 'found-text' }, ...excerptOf(hit).pieces.map(renderPiece)),
      ' ',
      element('span', { class: 'found-place number' }, label),
    ),
  );
}
