import { element, required } from '../search/element.ts';
import type { Desk } from './desk.ts';
import type { Chosen, LongList } from './long-list.ts';
import { type DeskRow } from './rows.ts';
import { words } from './words.ts';

/** Rows that are put on the page at a time: some four screens. */
const atATime = 50;

/** The rows of a long list that fit what was chosen, so many at a time. */
export class LongView {
  readonly list: LongList;
  readonly #desk: Desk;
  readonly #place = required(document, '.desk-list');
  readonly #more = element('button', { type: 'button', class: 'desk-more-rows' });
  readonly #said = element('p', { class: 'desk-note desk-shown', role: 'status' });
  #chosen: Chosen = { classes: new Set() };
  #numbers: number[] = [];
  #shown = 0;

  constructor(desk: Desk, list: LongList) {
    this.#desk = desk;
    this.list = list;
    this.#more.addEventListener('click', () => void this.more());
    this.#place.before(this.#said);
    this.#place.after(this.#more);
    document.querySelector('.list-parts')?.remove();
  }

  /** Shows what fits, from its beginning; with a row named first, whatever hides it. */
  async choose(chosen: Chosen, first?: number): Promise<void> {
    this.#chosen = chosen;
    const fitting = this.list.matching(chosen, this.#desk.state);
    this.#numbers = first === undefined ? fitting : [first, ...fitting.filter((number) => number !== first)];
    this.#shown = 0;
    await this.#load(this.#numbers, []);
  }

  /** Puts a row first that the list has, whatever hides it. */
  goTo(number: number): Promise<void> {
    return this.choose(this.#chosen, number);
  }

  /** Puts more rows on the page; false where there are none. */
  async more(): Promise<boolean> {
    if (this.#shown >= this.#numbers.length) return false;
    await this.#load(this.#numbers, this.#desk.rows);
    return true;
  }

  /** The rows that fit, are open and say what should be there, at most so many; and how many that fit are left out. */
  async sureRows(atMost: number): Promise<{ rows: DeskRow[]; left: number }> {
    const open = this.list.matching({ ...this.#chosen, state: '' }, this.#desk.state);
    const fitting = new Set(this.list.matching(this.#chosen, this.#desk.state));
    const own = open.filter((number) => fitting.has(number));
    const sure = own.filter((number) => this.list.isSure(number)).slice(0, atMost);
    return { rows: await this.list.rows(sure), left: own.length - sure.length };
  }

  async #load(numbers: readonly number[], before: readonly DeskRow[]): Promise<void> {
    const until = Math.min(this.#shown + atATime, numbers.length);
    const rows = await this.list.rows(numbers.slice(this.#shown, until));
    // Something else was chosen meanwhile.
    if (this.#numbers !== numbers) return;
    this.#shown = until;
    for (const row of rows) row.element.hidden = false;
    if (before.length === 0) this.#place.replaceChildren();
    this.#place.append(...rows.map((row) => row.element));
    this.#desk.setRows([...before, ...rows]);
    this.#said.textContent = words.fitting(numbers.length, until);
    this.#more.textContent = words.moreRows(Math.min(atATime, numbers.length - until));
    this.#more.hidden = until >= numbers.length;
  }
}
