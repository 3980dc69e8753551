import type { SearchPage } from '../../export/search-documents.ts';
import { pageAddress } from '../../site/address.ts';
import { element } from './element.ts';
import { fact } from './render-story.ts';
import { words } from './words.ts';

const { records, search } = words;

/** The pages that the words say something of: whose paper is called so, which are of that day. */
export function renderPages(pages: readonly SearchPage[]): HTMLElement[] {
  if (pages.length === 0) return [];
  return [
    element(
      'section',
      { class: 'found-pages' },
      element('h2', { class: 'found-headline' }, search.pages),
      element('ul', {}, ...pages.map(renderPage)),
    ),
  ];
}

function renderPage({ id, paper, date, number, articles }: SearchPage): HTMLElement {
  return element(
    'li',
    { 'data-found-page': '' },
    element(
      'a',
      { class: 'found-link', href: pageAddress(id) },
      element('strong', { class: 'number' }, id),
      ' ',
      fact(paper.name ?? records.paperUnknown, paper.basis),
      ' ',
      fact(date.value ?? records.dateUnknown, date.basis),
      ' ',
      fact(number.value === null ? records.numberUnknown : records.number(number.value), number.basis),
      ' ',
      element('span', { class: 'found-place' }, search.onPage(articles)),
    ),
  );
}
