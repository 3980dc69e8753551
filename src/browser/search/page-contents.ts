import type { SearchState } from '../../site/search/address.ts';
import { filterable, filtered, filteredEmended } from '../../site/search/filters.ts';
import type { FoundStory } from '../../site/search/find.ts';
import { ordered } from '../../site/search/order.ts';
import { element } from './element.ts';
import type { Answer } from './engine.ts';
import { renderEmended } from './render-emended.ts';
import { renderMisread } from './render-note.ts';
import { renderPages } from './render-pages.ts';
import { renderStory } from './render-story.ts';
import { summaryOf } from './shown.ts';
import { words } from './words.ts';

const { search } = words;

/** Stories put on the page at once; the rest follows piece by piece, so that the first are there quickly. */
const storiesAtOnce = 40;

/** What the page says, what makes the parts of its list, one after the other, and what there is to filter. */
export interface PageContents {
  message: string;
  nodes: (() => Node)[];
  found: readonly FoundStory[];
}

/** An answer as the page shows it. */
export function contentsOf(answer: Answer, { typed, filters, order }: SearchState): PageContents {
  const { left, pages, separately } = answer;
  const all = filterable(answer.found, answer.emended);
  if (all.length + pages.length === 0) return { message: search.nothing, nodes: [], found: [] };
  const rest = left > 0 ? [() => renderRest(left)] : [];
  const found = ordered(filtered(answer.found, filters), order);
  const emended = filteredEmended(answer.emended, filters);
  if (found.length + emended.length === 0 && all.length > 0)
    return { message: search.nothingFiltered, nodes: rest, found: all };
  const misread = renderMisread(found);
  return {
    found: all,
    message: summaryOf(found, emended, pages.length),
    nodes: [
      ...renderPages(pages).map((node) => () => node),
      ...(separately ? [() => element('p', { class: 'search-note' }, search.separately)] : []),
      ...(misread ? [() => misread] : []),
      ...found.map((story) => () => renderStory(story, answer.emended, typed)),
      ...renderEmended(emended).map((node) => () => node),
      ...rest,
    ],
  };
}

function renderRest(left: number): HTMLElement {
  const button = element('button', { type: 'button', class: 'search-rest' }, search.readOn);
  return element('p', { class: 'search-note' }, search.unread(left), ' ', button);
}

/** Puts nodes in the place of what is there, the first at once, as long as they are still wanted. */
export async function putIn(
  place: HTMLElement,
  nodes: readonly (() => Node)[],
  isWanted: () => boolean,
): Promise<void> {
  place.replaceChildren(...nodes.slice(0, storiesAtOnce).map((make) => make()));
  for (let at = storiesAtOnce; at < nodes.length; at += storiesAtOnce) {
    await new Promise((done) => setTimeout(done, 0));
    if (!isWanted()) return;
    place.append(...nodes.slice(at, at + storiesAtOnce).map((make) => make()));
  }
}
