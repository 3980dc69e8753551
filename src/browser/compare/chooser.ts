import { element } from '../search/element.ts';
import { words } from './words.ts';

const { compare: t } = words;

const fewest = 2;
const most = 4;

/** A text that may stand in a column. */
export interface Choice {
  id: string;
  label: string;
}

/** Lets readers choose which texts stand in which column, two at least and four at most. */
export class Chooser {
  readonly #place: HTMLElement;
  readonly #onChoice: (ids: string[]) => void;
  #selects: HTMLSelectElement[] = [];
  #chosen: string[] = [];

  constructor(place: HTMLElement, onChoice: (ids: string[]) => void) {
    this.#place = place;
    this.#onChoice = onChoice;
  }

  /** Offers texts, some of which are chosen already; where there are only two there is nothing to choose. */
  offer(choices: readonly Choice[], chosen: readonly string[]): void {
    this.#place.hidden = choices.length <= fewest;
    const columns = Math.min(most, choices.length);
    this.#selects = Array.from({ length: columns }, (_, at) => this.#select(choices, at));
    this.#chosen = Array.from({ length: columns }, (_, at) => chosen[at] ?? '');
    this.#settle();
    this.#place.replaceChildren(element('legend', {}, t.columns), ...this.#selects);
  }

  #select(choices: readonly Choice[], at: number): HTMLSelectElement {
    const select = element(
      'select',
      { 'aria-label': t.column(at + 1) },
      at >= fewest && element('option', { value: '' }, t.noColumn),
      ...choices.map(({ id, label }) => element('option', { value: id }, label)),
    );
    select.addEventListener('change', () => this.#choose(at, select.value));
    return select;
  }

  /** Who stands in another column already changes places with who stood here. */
  #choose(at: number, id: string): void {
    const other = this.#chosen.indexOf(id);
    const before = this.#chosen[at] ?? '';
    if (id !== '' && other >= 0) this.#chosen[other] = before;
    this.#chosen[at] = id;
    this.#settle();
    this.#onChoice(this.#chosen.filter((one) => one !== ''));
  }

  #settle(): void {
    this.#selects.forEach((select, at) => (select.value = this.#chosen[at] ?? ''));
  }
}
