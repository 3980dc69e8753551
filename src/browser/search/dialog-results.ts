import { searchAddress } from '../../site/search/address.ts';
import { noFilters } from '../../site/search/filters.ts';
import { readQuery } from '../../site/search/query.ts';
import { here } from '../language.ts';
import { carryQuery, opensElsewhere } from './carried-query.ts';
import { dialogContents, recentContents } from './dialog-contents.ts';
import { required } from './element.ts';
import { followed } from './followed.ts';
import { IndexOnDemand } from './engine.ts';
import { keepTyped } from './kept-query.ts';
import { failure } from './failure.ts';
import { forgetQueries, recentQueries, rememberQuery } from './recent.ts';
import { moveAmongResults } from './results-keys.ts';
import { markDone, markStale } from './shown.ts';
import { onTyping } from './typing.ts';
import { unsearchable } from './unsearchable.ts';
import { words } from './words.ts';

/** Documents looked into while somebody types; the page of results looks into more. */
const mostDocuments = 40;

/** Makes the dialog find while somebody types. */
export class DialogResults {
  readonly #dialog: HTMLDialogElement;
  readonly #field: HTMLInputElement;
  readonly #results: HTMLElement;
  readonly #status: HTMLElement;
  readonly #index = new IndexOnDemand();
  #asked = 0;

  constructor(dialog: HTMLDialogElement) {
    this.#dialog = dialog;
    this.#field = required(dialog, 'input[type="search"]') as HTMLInputElement;
    this.#results = required(dialog, '.search-results');
    this.#status = required(dialog, '[role="status"]');
  }

  start(): void {
    onTyping(this.#field, {
      at: () => {
        this.#asked += 1;
        markStale(this.#results);
      },
      settled: () => void this.refresh(),
    });
    this.#dialog.addEventListener('keydown', (event) => {
      moveAmongResults(event, { field: this.#field, results: this.#results });
    });
    this.#dialog.addEventListener('submit', (event) => {
      // The address it would ask for is longer than servers take.
      if (readQuery(this.#field.value).kind === 'too-long') event.preventDefault();
      rememberQuery(this.#field.value);
    });
    for (const type of ['click', 'auxclick'] as const) {
      this.#results.addEventListener(type, (event) => {
        this.#choose((event.target as Element).closest<HTMLElement>('a, button'), event);
      });
    }
  }

  /** Shows what the field asks for now. */
  async refresh(): Promise<void> {
    const typed = this.#field.value;
    this.#asked += 1;
    const mine = this.#asked;
    const fullPage = required(this.#dialog, '.search-full-page');
    fullPage.setAttribute('href', here(searchAddress({ typed, filters: noFilters, order: 'relevance' })));
    const { message, nodes } = await this.#contentsFor(typed);
    if (mine !== this.#asked) return;
    this.#status.textContent = message;
    this.#results.replaceChildren(...nodes);
    this.#results.scrollTop = 0;
    markDone(this.#results);
  }

  async #contentsFor(typed: string): Promise<{ message: string; nodes: Node[] }> {
    const query = readQuery(typed);
    if (query.kind === 'empty') return { message: '', nodes: recentContents(recentQueries()) };
    if (query.kind !== 'words') return { message: unsearchable(query), nodes: [] };
    try {
      return dialogContents(await this.#index.search(query, mostDocuments), typed);
    } catch {
      return failure();
    }
  }

  #choose(target: HTMLElement | null, event: MouseEvent): void {
    if (event.button > 1) return;
    if (target instanceof HTMLAnchorElement) {
      rememberQuery(this.#field.value);
      carryQuery(this.#field.value, target, event);
      // A paragraph of this same page opens without a load, which would leave the dialog over it.
      if (opensElsewhere(event)) return;
      keepTyped(this.#field.value);
      this.#dialog.close(followed);
    } else if (target) {
      if ('again' in target.dataset) {
        this.#status.textContent = words.search.searching;
      } else {
        if (target.dataset['query'] === undefined) forgetQueries();
        this.#field.value = target.dataset['query'] ?? '';
      }
      this.#field.focus();
      void this.refresh();
    }
  }
}
