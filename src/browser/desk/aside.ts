import { storageKey } from './store-key.ts';

/** The name under which is kept what could not be read. */
const asideKey = `${storageKey}.aside`;

/** Where earlier versions kept a whole log that could not be read. */
const formerKey = `${storageKey}.unreadable`;

/** What stood in storage and was no entry of a log: kept beside it, until somebody has exported or dropped it. */
export class Aside {
  #values: unknown[] = [];

  constructor() {
    try {
      const former = localStorage.getItem(formerKey);
      this.#values = [...readList(localStorage.getItem(asideKey)), ...(former === null ? [] : [former])];
    } catch {
      // Where storage is forbidden nothing was kept.
    }
  }

  get count(): number {
    return this.#values.length;
  }

  /** Puts values beside the rest, each once. */
  add(values: readonly unknown[]): void {
    const known = new Set(this.#values.map((value) => JSON.stringify(value)));
    const added = values.filter((value) => !known.has(JSON.stringify(value)));
    if (added.length === 0) return;
    this.#values = [...this.#values, ...added];
    try {
      localStorage.setItem(asideKey, JSON.stringify(this.#values));
    } catch {
      // Without room for it, it can be exported as long as the page is open.
    }
  }

  /** Everything put aside, as a file of JSON. */
  text(): string {
    return `${JSON.stringify(this.#values, null, 2)}\n`;
  }

  drop(): void {
    this.#values = [];
    try {
      localStorage.removeItem(asideKey);
      localStorage.removeItem(formerKey);
    } catch {
      // Where storage is forbidden nothing was kept.
    }
  }
}

function readList(text: string | null): unknown[] {
  if (text === null) return [];
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : [text];
  } catch {
    return [text];
  }
}
