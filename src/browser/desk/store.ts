import { Aside } from './aside.ts';
import { isLogEntry, type LogAction, type LogEntry, mergeLogs } from './log.ts';
import { storageKey } from './store-key.ts';

/** Whether decisions outlive the page: `blocked`: the browser allows no storage; `full`: it has no room left. */
export type Keeping = 'kept' | 'blocked' | 'full';

interface Stored {
  /** How often the log was emptied: what another tab still holds of an earlier one is not brought back. */
  wipes: number;
  entries: LogEntry[];
}

/**
 * The log in the browser's storage, shared by all tabs. Each tab holds what it knows and writes it merged with what is
 * stored; where another tab wrote at the same moment and lost an entry of this one, it is written again.
 */
export class DeskStore {
  keeping: Keeping = 'kept';
  /** What stood in storage and was no entry of a log. */
  readonly aside = new Aside();
  #known: Stored = { wipes: 0, entries: [] };
  readonly #tab = tabName();
  readonly #listeners: (() => void)[] = [];

  constructor() {
    this.#adopt(this.#read());
    addEventListener('storage', ({ key }) => {
      if (key !== null && key !== storageKey) return;
      this.#follow();
    });
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) this.#follow();
    });
  }

  get log(): readonly LogEntry[] {
    return this.#known.entries;
  }

  /** Called whenever the log has changed, in this tab or another. */
  onChange(listener: () => void): void {
    this.#listeners.push(listener);
  }

  /** Writes actions behind everything known; `make` gets the name of the batch. */
  append(make: (batch: string) => readonly LogAction[]): void {
    this.#adopt(this.#read());
    let n = this.#known.entries.at(-1)?.n ?? 0;
    const added = make(`${n + 1}@${this.#tab}`).map((action): LogEntry => {
      n += 1;
      return { n, tab: this.#tab, ...action };
    });
    this.#known.entries = mergeLogs(this.#known.entries, added);
    this.#write();
    this.#tell();
  }

  /** Drops what could not be read. */
  dropAside(): void {
    this.aside.drop();
    this.#tell();
  }

  /** Empties the log, in all tabs. */
  wipe(): void {
    this.#adopt(this.#read());
    this.#known = { wipes: this.#known.wipes + 1, entries: [] };
    this.#write();
    this.#tell();
  }

  /** Another tab wrote: takes over what is stored, and writes what of this tab's is missing there. */
  #follow(): void {
    const stored = this.#read();
    if (stored === null && this.keeping === 'kept') this.#known = { wipes: 0, entries: [] };
    const own = this.#known.entries.length;
    this.#adopt(stored);
    const lost = stored !== null && this.#known.entries.length > stored.entries.length;
    if (lost && own > 0) this.#write();
    this.#tell();
  }

  #adopt(stored: Stored | null): void {
    if (stored === null || stored.wipes < this.#known.wipes) return;
    const merged =
      stored.wipes > this.#known.wipes ? stored.entries : mergeLogs(stored.entries, this.#known.entries);
    this.#known = { wipes: stored.wipes, entries: merged };
  }

  #read(): Stored | null {
    try {
      const text = localStorage.getItem(storageKey);
      if (text === null) return null;
      const { stored, others } = parse(text);
      if (others.length > 0) {
        this.aside.add(others);
        if (stored === null) localStorage.removeItem(storageKey);
        else localStorage.setItem(storageKey, JSON.stringify(stored));
      }
      return stored;
    } catch {
      this.keeping = 'blocked';
      return null;
    }
  }

  #write(): void {
    try {
      localStorage.setItem(storageKey, JSON.stringify(this.#known));
      this.keeping = 'kept';
    } catch (error) {
      const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
      this.keeping = isFull ? 'full' : 'blocked';
    }
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

/** The log in a stored text, and what in the text is no entry of one: a bad entry takes no other with it. */
function parse(text: string): { stored: Stored | null; others: unknown[] } {
  const value = parsed(text);
  if (typeof value !== 'object' || value === null || !('entries' in value) || !Array.isArray(value.entries))
    return { stored: null, others: [text] };
  const wipes = 'wipes' in value && Number.isSafeInteger(value.wipes) ? Number(value.wipes) : 0;
  const all: unknown[] = value.entries;
  return {
    stored: { wipes, entries: mergeLogs(all.filter(isLogEntry)) },
    others: all.filter((entry) => !isLogEntry(entry)),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Eight hexadecimal digits that no other tab has. */
function tabName(): string {
  const [random = 0] = crypto.getRandomValues(new Uint32Array(1));
  return random.toString(16).padStart(8, '0');
}
