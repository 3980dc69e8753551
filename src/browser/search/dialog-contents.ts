import { ordered } from '../../site/search/order.ts';
import { element } from './element.ts';
import type { Answer } from './engine.ts';
import { renderEmended } from './render-emended.ts';
import { renderPages } from './render-pages.ts';
import { renderStory } from './render-story.ts';
import { summaryOf } from './shown.ts';
import { words } from './words.ts';

const { search } = words;

/** Results shown in the dialog; the page of results shows all. */
const mostRows = 200;

/** What the dialog says of an answer, and its list. */
export function dialogContents(
  { found, emended, pages, separately, left }: Answer,
  typed: string,
): {
  message: string;
  nodes: Node[];
} {
  if (found.length + emended.length + pages.length === 0) return { message: search.nothing, nodes: [] };
  const stories = ordered(found, 'relevance').map((story) => renderStory(story, emended, typed));
  const shown = stories.slice(0, firstUpTo(stories.map(rowsIn), mostRows));
  const rowsLeft = stories.slice(shown.length).reduce((sum, story) => sum + rowsIn(story), 0);
  return {
    message: summaryOf(found, emended, pages.length),
    nodes: [
      ...renderPages(pages),
      ...(separately ? [element('p', { class: 'search-note' }, search.separately)] : []),
      ...shown,
      ...renderEmended(emended),
      ...(rowsLeft > 0 ? [element('p', { class: 'search-note' }, search.more(rowsLeft))] : []),
      ...(left > 0 ? [element('p', { class: 'search-note' }, search.unread(left))] : []),
    ],
  };
}

/** The last queries of this browser, to look for again or to forget. */
export function recentContents(queries: readonly string[]): Node[] {
  if (queries.length === 0) return [];
  const again = (query: string): HTMLElement =>
    element('li', {}, element('button', { type: 'button', 'data-query': query }, query));
  return [
    element(
      'section',
      { class: 'recent' },
      element('h2', { class: 'recent-title' }, search.recent, element('span', {}, search.recentKept)),
      element('ul', {}, ...queries.map(again)),
      element('button', { type: 'button', class: 'recent-forget' }, search.forget),
    ),
  ];
}

function rowsIn(story: HTMLElement): number {
  return story.querySelectorAll('[data-result]').length;
}

/** How many of the first counts sum up to no more than `most`; at least one. */
function firstUpTo(counts: readonly number[], most: number): number {
  let sum = 0;
  const over = counts.findIndex((count) => (sum += count) > most);
  return over < 0 ? counts.length : Math.max(1, over);
}
