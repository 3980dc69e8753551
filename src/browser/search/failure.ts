import { element } from './element.ts';
import { words } from './words.ts';

const { search } = words;

/** What is said where the index could not be loaded, and the button to try again (`data-again`). */
export function failure(): { message: string; nodes: HTMLElement[] } {
  // The server for development writes no index.
  if (import.meta.env.DEV) return { message: search.notYetBuilt, nodes: [] };
  const again = element('button', { type: 'button', class: 'search-rest', 'data-again': '' }, search.again);
  return {
    message: navigator.onLine ? search.failed : search.offline,
    nodes: [element('p', { class: 'search-note' }, search.failedNote, ' ', again)],
  };
}
