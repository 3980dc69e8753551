import {
  type DeskFacet,
  type DeskIndex,
  type DeskNames,
  type DeskTogether,
  pageFacets,
  rowFacets,
} from '../../site/desk/index-shape.ts';
import { listAddress } from '../../site/address.ts';
import { here } from '../language.ts';
import type { DeskRow } from './rows.ts';
import { rowsIn } from './rows.ts';
import type { DeskState } from './state.ts';

/** What of a list is to be seen: by column a value, any where it is empty; `state` as the filter has it, empty for open. */
export type Chosen = Partial<Record<DeskFacet | 'state' | 'pair', string>> & {
  /** Classes that are shown. */
  classes: ReadonlySet<string>;
};

/** Loads of parts at a time: a browser opens no more connections to one host. */
const atOnce = 6;

/**
 * A list of which a page holds only a part: its index, its rows as they are asked for, and their names, without which it
 * knows of none but the rows that it has loaded.
 */
export class LongList {
  readonly #index: DeskIndex;
  readonly #address: string;
  readonly #numbers = new Map<string, number>();
  /** By number whose error a row is, empty where several may err. */
  readonly #witnesses: string[] = [];
  readonly #parts = new Map<number, Promise<HTMLElement[]>>();
  #together: DeskTogether = {};

  /** `address`: of the index, beside which the names stand. */
  constructor(index: DeskIndex, address = '') {
    this.#index = index;
    this.#address = address;
  }

  static async load(address: string): Promise<LongList> {
    return new LongList((await jsonAt(address)) as DeskIndex, address);
  }

  /** Loads what all rows are called. */
  async loadNames(): Promise<void> {
    const at = (file: string): Promise<unknown> =>
      jsonAt(this.#address.replace('list.json', `names/${file}.json`));
    const files = Array.from({ length: this.#index.names }, (_, number) => at(String(number + 1)));
    const [together, ...names] = await Promise.all([at('together'), ...files]);
    this.takeNames(names as DeskNames[], together as DeskTogether);
  }

  /** Takes what all rows are called. */
  takeNames(files: readonly DeskNames[], together: DeskTogether): void {
    this.#together = together;
    let number = 0;
    for (const { keys, witness } of files)
      for (const [at, key] of keys.entries()) {
        this.#numbers.set(key, number);
        this.#witnesses[number++] = witness.names[witness.of[at] ?? -1] ?? '';
      }
  }

  get length(): number {
    return this.#index.filed.length;
  }

  /** The number of a row, by the id of its element. */
  numberOf(key: string): number | undefined {
    return this.#numbers.get(key);
  }

  /** Whether the list, or what is decided together, has a place of this id. */
  knows(id: string): boolean {
    return this.#numbers.has(id) || this.#together[id] !== undefined;
  }

  /** The address of a place in the part of what is decided together that holds it. */
  togetherAddress(id: string): string | undefined {
    const part = this.#together[id];
    return part === undefined ? undefined : `${here(listAddress('desk/together', part))}#${id}`;
  }

  /** The numbers of the rows that fit, in the order of the list. */
  matching(chosen: Chosen, state: DeskState): number[] {
    const { pair, facets, filed, pages } = this.#index;
    const tests = [
      ...rowFacets.map((name) => ({ wanted: chosen[name], names: facets[name].names, of: facets[name].of })),
      ...pageFacets.map((name) => ({
        wanted: chosen[name],
        names: pages[name].names,
        of: facets.page.of.map((page) => pages[name].of[page]),
      })),
      { wanted: chosen.pair, ...pair },
    ].flatMap(({ wanted, names, of }) => (wanted ? [{ of, wanted: names.indexOf(wanted) }] : []));
    const classes = facets.class.names.map((name) => chosen.classes.has(name));
    const fits = this.#stateTest(chosen.state ?? '', state);
    return Array.from(filed, (_, number) => number).filter(
      (number) =>
        classes[facets.class.of[number] ?? -1] === true &&
        tests.every(({ of, wanted }) => of[number] === wanted) &&
        fits(number),
    );
  }

  /** The rows of whose places this browser holds a decision. */
  decided(state: DeskState): Set<number> {
    return this.#at(state.decided.keys());
  }

  /** How many rows this browser has decided, and how many nobody has. */
  counts(state: DeskState): { decided: number; open: number } {
    const decided = this.decided(state);
    let open = 0;
    for (let number = 0; number < this.length; number += 1)
      if (this.#index.filed[number] === '0' && !decided.has(number)) open += 1;
    return { decided: decided.size, open };
  }

  /** The rows that have the same to decide as a pair says (`["日","曰"]`), and are open. */
  openWithPair(pair: string, state: DeskState): number[] {
    const wanted = this.#index.pair.names.indexOf(pair);
    const decided = this.decided(state);
    return this.#index.pair.of.flatMap((pairAt, number) =>
      pairAt === wanted && this.#index.filed[number] === '0' && !decided.has(number) ? [number] : [],
    );
  }

  /** Whether a row names one witness and what it should have. */
  isSure(number: number): boolean {
    return this.#index.pair.names[this.#index.pair.of[number] ?? -1] !== '';
  }

  /** The rows of these numbers, in this order. */
  async rows(numbers: readonly number[]): Promise<DeskRow[]> {
    const wanted = [...new Set(numbers.map((number) => this.#partOf(number)))];
    for (let at = 0; at < wanted.length; at += atOnce)
      await Promise.all(wanted.slice(at, at + atOnce).map((part) => this.#part(part)));
    const found: HTMLElement[] = [];
    for (const number of numbers) {
      const row = (await this.#part(this.#partOf(number)))[number % this.#index.part];
      if (row) found.push(row);
    }
    return rowsIn(found);
  }

  #partOf = (number: number): number => Math.floor(number / this.#index.part) + 1;

  #part(part: number): Promise<HTMLElement[]> {
    const held = this.#parts.get(part) ?? this.#loadPart(part);
    this.#parts.set(part, held);
    held.catch(() => this.#parts.delete(part));
    return held;
  }

  async #loadPart(part: number): Promise<HTMLElement[]> {
    const rows = await loadRows(here(listAddress('desk', part)));
    for (const [at, { id }] of rows.entries()) this.#numbers.set(id, (part - 1) * this.#index.part + at);
    return rows;
  }

  #at(places: Iterable<string>): Set<number> {
    const found = new Set<number>();
    for (const place of places) {
      const [id = '', of = ''] = place.split(' ');
      const number = this.#numbers.get(`${id}.${of}`) ?? this.#numbers.get(id);
      if (number === undefined) continue;
      const only = this.#witnesses[number] ?? '';
      if (only === '' || only === of) found.add(number);
    }
    return found;
  }

  #stateTest(wanted: string, state: DeskState): (number: number) => boolean {
    const { filed } = this.#index;
    if (wanted === 'filed') return (number) => filed[number] !== '0';
    if (wanted === 'unconfirmed') return (number) => filed[number] === '1';
    if (wanted === 'conflict') {
      const contested = this.#at(state.conflicts.map(({ place }) => place));
      return (number) => contested.has(number);
    }
    if (wanted === 'all') return () => true;
    const decided = this.decided(state);
    if (wanted === 'mine') return (number) => decided.has(number);
    return (number) => filed[number] === '0' && !decided.has(number);
  }
}

async function loadRows(address: string): Promise<HTMLElement[]> {
  const page = new DOMParser().parseFromString(await (await answerAt(address)).text(), 'text/html');
  return [...page.querySelectorAll<HTMLElement>('.desk-item')].map((row) => document.importNode(row, true));
}

async function jsonAt(address: string): Promise<unknown> {
  return (await answerAt(address)).json();
}

async function answerAt(address: string): Promise<Response> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer;
}
