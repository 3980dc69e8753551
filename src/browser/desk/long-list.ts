import { type DeskFacet, deskFacets, type DeskIndex } from '../../site/desk/index-shape.ts';
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

/** A list of which a page holds only a part: its index, and its rows as they are asked for. */
export class LongList {
  readonly #index: DeskIndex;
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #parts = new Map<number, Promise<Map<string, HTMLElement>>>();

  constructor(index: DeskIndex) {
    this.#index = index;
    this.#numbers = new Map(index.keys.map((key, number) => [key, number]));
  }

  static async load(address: string): Promise<LongList> {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    return new LongList((await answer.json()) as DeskIndex);
  }

  get length(): number {
    return this.#index.keys.length;
  }

  /** The number of a row, by the id of its element. */
  numberOf(key: string): number | undefined {
    return this.#numbers.get(key);
  }

  /** Whether the list, or what is decided together, has a place of this id. */
  knows(id: string): boolean {
    return this.#numbers.has(id) || this.#index.together[id] !== undefined;
  }

  /** The address of a place in the part of what is decided together that holds it. */
  togetherAddress(id: string): string | undefined {
    const part = this.#index.together[id];
    return part === undefined ? undefined : `${here(listAddress('desk/together', part))}#${id}`;
  }

  /** The numbers of the rows that fit, in the order of the list. */
  matching(chosen: Chosen, state: DeskState): number[] {
    const columns = deskFacets.flatMap((name) => {
      const wanted = chosen[name] ?? '';
      const { names, of } = this.#index.facets[name];
      return wanted === '' ? [] : [{ of, wanted: names.indexOf(wanted) }];
    });
    const { pair, facets, filed } = this.#index;
    if (chosen.pair) columns.push({ of: pair.of, wanted: pair.names.indexOf(chosen.pair) });
    const classes = facets.class.names.map((name) => chosen.classes.has(name));
    const fits = this.#stateTest(chosen.state ?? '', state);
    return Array.from(filed, (_, number) => number).filter(
      (number) =>
        classes[facets.class.of[number] ?? -1] === true &&
        columns.every(({ of, wanted }) => of[number] === wanted) &&
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
    return this.#index.keys.flatMap((_, number) =>
      this.#index.pair.of[number] === wanted && this.#index.filed[number] === '0' && !decided.has(number)
        ? [number]
        : [],
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
      const row = (await this.#part(this.#partOf(number))).get(this.#index.keys[number] ?? '');
      if (row) found.push(row);
    }
    return rowsIn(found);
  }

  /** Takes rows that a page holds already. */
  hold(part: number, rows: readonly HTMLElement[]): void {
    this.#parts.set(part, Promise.resolve(new Map(rows.map((row) => [row.id, row]))));
  }

  #partOf = (number: number): number => Math.floor(number / this.#index.part) + 1;

  #part(number: number): Promise<Map<string, HTMLElement>> {
    const held = this.#parts.get(number) ?? loadPart(here(listAddress('desk', number)));
    this.#parts.set(number, held);
    held.catch(() => this.#parts.delete(number));
    return held;
  }

  #at(places: Iterable<string>): Set<number> {
    const { witness } = this.#index;
    const found = new Set<number>();
    for (const place of places) {
      const [id = '', of = ''] = place.split(' ');
      const number = this.#numbers.get(`${id}.${of}`) ?? this.#numbers.get(id);
      if (number === undefined) continue;
      const only = witness.names[witness.of[number] ?? -1];
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

async function loadPart(address: string): Promise<Map<string, HTMLElement>> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const rows = [...page.querySelectorAll<HTMLElement>('.desk-item')].map((row) =>
    document.importNode(row, true),
  );
  return new Map(rows.map((row) => [row.id, row]));
}
