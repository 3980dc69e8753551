import { readAddress, searchAddress, type SearchState } from '../../site/search/address.ts';
import { readQuery } from '../../site/search/query.ts';
import { here } from '../language.ts';
import { carryQuery } from './carried-query.ts';
import { required } from './element.ts';
import { IndexOnDemand } from './engine.ts';
import { failure } from './failure.ts';
import { contentsOf, type PageContents, putIn } from './page-contents.ts';
import { readForm, showFilters } from './page-filters.ts';
import { moveAmongResults } from './results-keys.ts';
import { rememberQuery } from './recent.ts';
import { markDone, markStale } from './shown.ts';
import { onTyping } from './typing.ts';
import { unsearchable } from './unsearchable.ts';
import { words } from './words.ts';

/** Documents looked into at first: some 200 kB. Five pages have 28, and only the commonest words of 1,000 pages more. */
const mostDocuments = 80;

/** Makes the page of results find what its address says, and its address say what is looked for. */
export function startSearchPage(page: HTMLElement): void {
  new SearchPage(page).start();
}

class SearchPage {
  readonly #page: HTMLElement;
  readonly #field: HTMLInputElement;
  readonly #results: HTMLElement;
  readonly #status: HTMLElement;
  readonly #index = new IndexOnDemand();
  #state: SearchState = readAddress(new URLSearchParams(location.search));
  /** Counts what was asked, so that a late answer to an earlier question is dropped. */
  #asked = 0;
  /** How many documents to look into, until the reader wants all. */
  #most = mostDocuments;
  /** Whether the newest entry of the history is a query still being typed, which the next letter replaces. */
  #typing = false;

  constructor(page: HTMLElement) {
    this.#page = page;
    this.#field = required(page, 'input[type="search"]') as HTMLInputElement;
    this.#results = required(page, '.search-results');
    this.#status = required(page, '[role="status"]');
  }

  start(): void {
    const filters = required(this.#page, '.search-filters') as HTMLDetailsElement;
    // Beside the results there is room for them; above these they wait until somebody wants them, and move nothing.
    filters.open = matchMedia('(width >= 64rem)').matches;
    required(this.#page, 'form').addEventListener('submit', (event) => {
      event.preventDefault();
      this.#submit();
    });
    onTyping(this.#field, {
      at: () => {
        this.#asked += 1;
        markStale(this.#results);
      },
      settled: () => {
        this.#go({ ...this.#state, typed: this.#field.value }, this.#typing ? 'replace' : 'push');
        this.#typing = true;
      },
    });
    this.#page.addEventListener('change', (event) => {
      if (event.target !== this.#field) this.#go({ ...this.#state, ...readForm(this.#page) }, 'push');
    });
    for (const type of ['click', 'auxclick'] as const) {
      this.#results.addEventListener(type, (event) => {
        this.#choose((event.target as Element).closest<HTMLElement>('a, button'), event);
      });
    }
    this.#page.addEventListener('keydown', (event) => {
      moveAmongResults(event, { field: this.#field, results: this.#results });
    });
    addEventListener('popstate', () => {
      this.#returnTo(readAddress(new URLSearchParams(location.search)));
    });
    this.#returnTo(this.#state);
    if (this.#state.typed === '') this.#field.focus();
  }

  #submit(): void {
    const typed = this.#field.value;
    rememberQuery(typed);
    this.#go({ ...this.#state, typed }, this.#typing || typed === this.#state.typed ? 'replace' : 'push');
    this.#typing = false;
  }

  #choose(target: HTMLElement | null, event: MouseEvent): void {
    if (event.button > 1) return;
    if (target instanceof HTMLAnchorElement) {
      rememberQuery(this.#state.typed);
      carryQuery(this.#state.typed, target, event);
    } else if (target) {
      if (!('again' in target.dataset)) this.#most = Infinity;
      // The button goes with what is shown now.
      this.#field.focus();
      void this.#refresh();
    }
  }

  #returnTo(state: SearchState): void {
    this.#state = state;
    this.#most = mostDocuments;
    this.#typing = false;
    this.#field.value = state.typed;
    void this.#refresh();
  }

  #go(next: SearchState, how: 'push' | 'replace'): void {
    if (next.typed !== this.#state.typed) this.#most = mostDocuments;
    this.#state = next;
    const address = here(searchAddress(next));
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    void this.#refresh();
  }

  async #refresh(): Promise<void> {
    this.#asked += 1;
    const mine = this.#asked;
    const state = this.#state;
    const isWanted = (): boolean => mine === this.#asked;
    markStale(this.#results);
    const { message, nodes, found } = await this.#contentsFor(state);
    if (!isWanted()) return;
    showFilters(this.#page, found, state);
    this.#status.textContent = message;
    await putIn(this.#results, nodes, isWanted);
    if (isWanted()) markDone(this.#results);
  }

  /** What was found, or why nothing was. */
  async #contentsFor(state: SearchState): Promise<PageContents> {
    const query = readQuery(state.typed);
    if (query.kind !== 'words') return { message: unsearchable(query), nodes: [], found: [] };
    this.#status.textContent = words.search.searching;
    try {
      return contentsOf(await this.#index.search(query, this.#most), state);
    } catch {
      const { message, nodes } = failure();
      return { message, nodes: nodes.map((node) => () => node), found: [] };
    }
  }
}
