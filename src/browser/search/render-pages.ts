import type { SearchPage } from '../../export/search-documents.ts';
import { pageAddress } from '../../site/address.ts';
import { element } from './element.ts';
import { pageFacts } from './render-story.ts';
import { words } from './words.ts';

const { search } = words;

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

function renderPage(page: SearchPage): HTMLElement {
  return element(
    'li',
    { 'data-found-page': '' },
    element(
      'a',
      { class: 'found-link', href: pageAddress(page.id) },
      element('strong', { class: 'number' }, page.id),
      ...pageFacts(page),
      ' ',
      element('span', { class: 'found-place' }, search.onPage(page.articles)),
    ),
  );
}
