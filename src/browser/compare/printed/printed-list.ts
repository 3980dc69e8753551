import { articleAddress } from '../../../site/address.ts';
import { dateParts } from '../../../site/days.ts';
import { type Child, element, required } from '../../search/element.ts';
import { words } from '../words.ts';
import type { PrintedEdition } from './printed-editions.ts';

const { compare, records } = words;
const { printed: t } = compare;

/** From here on a passage is printed whole: a character that is misread at its end is not counted as there. */
const wholeShare = 0.98;

const isWhole = ({ share }: PrintedEdition): boolean => share >= wholeShare;

/** What is done with what was found. */
export interface PrintedActions {
  /** An edition is to stand beside the passage. */
  compare: (id: string) => void;
  /** Articles that were not looked into are to be. */
  more: () => void;
}

/** The list of the editions that print a passage. */
export class PrintedList {
  readonly #root: HTMLElement;

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  hide(): void {
    this.#root.hidden = true;
  }

  /** Shows what was found for a text of some name; returns it in words. */
  show(
    { name, editions, left }: { name: string; editions: readonly PrintedEdition[]; left: number },
    { compare: compareWith, more }: PrintedActions,
  ): string {
    required(this.#root, 'h2').replaceChildren(t.heading(name));
    required(this.#root, 'ol').replaceChildren(...editions.map((one) => itemOf(one, compareWith)));
    required(this.#root, '.printed-note').hidden = editions.length === 0;
    const further = required(this.#root, '.printed-more');
    further.hidden = left === 0;
    further.replaceChildren(...(left > 0 ? [button(t.more(left), t.more(left), more)] : []));
    this.#root.hidden = editions.length === 0 && left === 0;
    const whole = editions.filter(isWhole).length;
    return editions.length === 0 ? t.none : t.found(whole, editions.length - whole);
  }
}

function itemOf(edition: PrintedEdition, compareWith: (id: string) => void): HTMLElement {
  const { id, headline, block, opening, alike, share } = edition;
  const href = articleAddress(id, block ?? undefined);
  return element(
    'li',
    {},
    element(
      'p',
      { class: 'printed-title' },
      element('a', { href, lang: 'zh-CN' }, headline ?? records.untitled),
    ),
    element('p', { class: 'printed-where' }, ...whereOf(edition)),
    element(
      'p',
      { class: 'printed-much' },
      isWhole(edition) ? element('strong', {}, t.whole) : t.part(percent(share), opening),
      ' · ',
      alike === 1 ? t.equal : t.alike(percent(alike)),
    ),
    button(t.compare, t.compareWith(id), () => compareWith(id)),
  );
}

/** Paper, day and page of an edition, and which of these are only inferred. */
function whereOf({ id, page: { paper, date, number, basis } }: PrintedEdition): Child[] {
  const said = [
    paper ?? records.paperUnknown,
    date === null ? records.dateUnknown : records.day(...dateParts(date)),
    number === null ? records.numberUnknown : records.number(number),
  ];
  const parts = said.map((one, at) => (basis[at] === 'i' ? t.inferred(one) : one));
  return [parts.join(' · '), ' · ', element('span', { class: 'number' }, id)];
}

/** Rounded down, so that only what is the same is 100 %. */
const percent = (part: number): string => `${Math.floor(part * 1000) / 10}%`;

function button(said: string, label: string, onClick: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', 'aria-label': label === said ? null : label }, said);
  made.addEventListener('click', onClick);
  return made;
}
