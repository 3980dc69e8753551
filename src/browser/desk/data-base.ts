import { isLogEntry, type LogEntry } from './log.ts';

const name = 'duikan.desk';
const entries = 'entries';

/** An entry as it is kept: `wipes` says after how many emptyings of the log it was written. */
type Kept = LogEntry & { wipes: number };

/**
 * The older entries of the log in IndexedDB, which has room for any number of them. Entries are added and never changed, so
 * that two tabs which add the same one have added it once.
 */
export class DataBase {
  #opened: Promise<IDBDatabase> | null = null;

  /** All entries that were written since the log was last emptied (`wipes` times). */
  async read(wipes: number): Promise<LogEntry[]> {
    const all: unknown[] = await this.#run('readonly', (store) => store.getAll());
    return all.filter(isKept).flatMap(({ wipes: of, ...entry }) => (of === wipes ? [entry] : []));
  }

  /** Adds entries, all or none of them. */
  async add(added: readonly LogEntry[], wipes: number): Promise<void> {
    await this.#run('readwrite', (store) => {
      for (const entry of added) store.put({ ...entry, wipes });
      return store.count();
    });
  }

  async clear(): Promise<void> {
    await this.#run('readwrite', (store) => store.clear());
  }

  /** Resolves when the whole transaction is done: only then is anything kept. */
  async #run<Value>(
    mode: IDBTransactionMode,
    ask: (store: IDBObjectStore) => IDBRequest<Value>,
  ): Promise<Value> {
    this.#opened ??= open();
    const transaction = (await this.#opened).transaction(entries, mode);
    const request = ask(transaction.objectStore(entries));
    return new Promise((done, fail) => {
      transaction.addEventListener('complete', () => done(request.result));
      for (const event of ['abort', 'error'])
        transaction.addEventListener(event, () => fail(transaction.error ?? new Error('IndexedDB: aborted')));
    });
  }
}

function open(): Promise<IDBDatabase> {
  return new Promise((done, fail) => {
    const request = indexedDB.open(name, 1);
    request.addEventListener('upgradeneeded', () =>
      request.result.createObjectStore(entries, { keyPath: ['wipes', 'n', 'tab'] }),
    );
    request.addEventListener('success', () => done(request.result));
    request.addEventListener('error', () => fail(request.error ?? new Error('IndexedDB: not opened')));
  });
}

function isKept(value: unknown): value is Kept {
  return isLogEntry(value) && 'wipes' in value && Number.isSafeInteger(value.wipes);
}
