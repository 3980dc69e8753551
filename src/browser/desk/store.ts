import { Aside } from './aside.ts';
import { DataBase } from './data-base.ts';
import { type LogAction, type LogEntry, mergeLogs, nameOf } from './log.ts';
import { journalOf, type Journal } from './journal.ts';
import { storageKey } from './store-key.ts';

/** Whether decisions outlive the page: `blocked`: the browser allows no storage; `full`: it has no room left. */
export type Keeping = 'kept' | 'blocked' | 'full';

/** A longer journal is emptied into the data base, but for its last entries: some 150 kB, written at each decision. */
const journalAtMost = 400;
const journalKeeps = 100;

/**
 * The log in the browser's storage, shared by all tabs: its last entries in a journal that is written while a decision is
 * made and survives whatever comes next, all before them in a data base, which a browser writes when it finds time. Each
 * tab holds what it knows and writes it merged with what is stored; where another tab wrote at the same moment and lost
 * an entry of this one, it is written again.
 */
export class DeskStore {
  keeping: Keeping = 'kept';
  /** What stood in storage and was no entry of a log. */
  readonly aside = new Aside();
  #log: readonly LogEntry[] = [];
  #journal: Journal = { wipes: 0, moved: 0, entries: [] };
  /** The entries that are in the data base. */
  readonly #moved = new Set<string>();
  #moving = false;
  readonly #base = new DataBase();
  readonly #tab = tabName();
  readonly #listeners: (() => void)[] = [];

  constructor() {
    this.#adopt(this.#read());
    void this.#readBase();
    addEventListener('storage', ({ key }) => {
      if (key !== null && key !== storageKey) return;
      void this.#follow();
    });
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) void this.#follow();
    });
  }

  get log(): readonly LogEntry[] {
    return this.#log;
  }

  /** Called whenever the log has changed, in this tab or another. */
  onChange(listener: () => void): void {
    this.#listeners.push(listener);
  }

  /** Writes actions behind everything known; `make` gets the name of the batch. */
  append(make: (batch: string) => readonly LogAction[]): void {
    this.#adopt(this.#read());
    let n = this.#log.at(-1)?.n ?? 0;
    const added = make(`${n + 1}@${this.#tab}`).map((action): LogEntry => {
      n += 1;
      return { n, tab: this.#tab, ...action };
    });
    this.#log = [...this.#log, ...added];
    this.#journal = { ...this.#journal, entries: [...this.#journal.entries, ...added] };
    this.#write();
    this.#tell();
    void this.#move();
  }

  /** Drops what could not be read. */
  dropAside(): void {
    this.aside.drop();
    this.#tell();
  }

  /** Empties the log, in all tabs. */
  wipe(): void {
    this.#adopt(this.#read());
    this.#begin(this.#journal.wipes + 1);
    this.#write();
    this.#tell();
    // What a data base that does not answer keeps is of a log before this one, and is never read.
    this.#base.clear().catch(() => undefined);
  }

  #begin(wipes: number): void {
    this.#journal = { wipes, moved: 0, entries: [] };
    this.#log = [];
    this.#moved.clear();
  }

  /** Another tab wrote: takes over what is stored, and writes what of this tab's is missing there. */
  async #follow(): Promise<void> {
    const stored = this.#read();
    if (stored === null && this.keeping === 'kept') this.#begin(0);
    const { moved, wipes } = this.#journal;
    const isMoved = stored !== null && stored.wipes === wipes && stored.moved !== moved;
    this.#adopt(stored);
    if (isMoved) await this.#readBase();
    if (stored !== null && this.#journal.entries.length > stored.entries.length) this.#write();
    this.#tell();
  }

  #adopt(stored: Journal | null): void {
    if (stored === null || stored.wipes < this.#journal.wipes) return;
    if (stored.wipes > this.#journal.wipes) this.#begin(stored.wipes);
    const known = new Set(this.#journal.entries.map(nameOf));
    const added = stored.entries.filter(
      (entry) => !known.has(nameOf(entry)) && !this.#moved.has(nameOf(entry)),
    );
    const moved = Math.max(stored.moved, this.#journal.moved);
    if (added.length > 0) {
      this.#log = mergeLogs(this.#log, added);
      this.#journal = { ...this.#journal, entries: mergeLogs(this.#journal.entries, added) };
    }
    this.#journal = { ...this.#journal, moved };
  }

  /** Takes over what the data base holds of this log. */
  async #readBase(): Promise<void> {
    const { wipes } = this.#journal;
    try {
      const entries = await this.#base.read(wipes);
      if (entries.length === 0 || wipes !== this.#journal.wipes) return;
      for (const entry of entries) this.#moved.add(nameOf(entry));
      this.#log = mergeLogs(entries, this.#log);
      this.#keepRest();
      this.#tell();
    } catch {
      // Without a data base all entries stay in the journal, for as long as there is room.
    }
  }

  /** Moves the older entries of a long journal into the data base; one that was not added to the end stays. */
  async #move(): Promise<void> {
    const { entries, wipes } = this.#journal;
    if (this.#moving || entries.length <= journalAtMost) return;
    this.#moving = true;
    try {
      const older = entries.slice(0, -journalKeeps);
      await this.#base.add(older, wipes);
      if (wipes === this.#journal.wipes) {
        for (const entry of older) this.#moved.add(nameOf(entry));
        this.#keepRest();
        this.#write();
      }
    } catch {
      // They stay in the journal; the next decision tries again.
    } finally {
      this.#moving = false;
    }
  }

  #keepRest(): void {
    const entries = this.#journal.entries.filter((entry) => !this.#moved.has(nameOf(entry)));
    this.#journal = { ...this.#journal, moved: this.#moved.size, entries };
  }

  #read(): Journal | null {
    try {
      const text = localStorage.getItem(storageKey);
      if (text === null) return null;
      const { journal, others } = journalOf(text);
      if (others.length > 0) {
        this.aside.add(others);
        if (journal === null) localStorage.removeItem(storageKey);
        else localStorage.setItem(storageKey, JSON.stringify(journal));
      }
      return journal;
    } catch {
      this.keeping = 'blocked';
      return null;
    }
  }

  #write(): void {
    try {
      localStorage.setItem(storageKey, JSON.stringify(this.#journal));
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

/** Eight hexadecimal digits that no other tab has. */
function tabName(): string {
  const [random = 0] = crypto.getRandomValues(new Uint32Array(1));
  return random.toString(16).padStart(8, '0');
}
