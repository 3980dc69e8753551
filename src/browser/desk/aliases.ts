import { type LogEntry, placeKey } from './log.ts';
import type { DeskRow } from './rows.ts';

/** What a place of an earlier list is called now: by its old key the new one. */
export type Aliases = ReadonlyMap<string, string>;

/**
 * Finds again what a log decided under ids that no row has any more: in the same page as it was then, the row of the
 * same witness with the same words in the same words; where several have them, none. `knows` says which ids the list has
 * beside those of the rows.
 */
export function aliasesOf(
  log: readonly LogEntry[],
  rows: readonly DeskRow[],
  knows?: (id: string) => boolean,
): Aliases {
  return new Names(rows, knows).of(log);
}

/** The names of a list's places, by which entries of a log are found again; a log that grows is read on where it grew. */
export class Names {
  readonly #known = new Set<string>();
  readonly #byWords = new Map<string, string | null>();
  readonly #knows: (id: string) => boolean;
  #log: readonly LogEntry[] = [];
  #aliases: Aliases = new Map();

  constructor(rows: readonly DeskRow[], knows: (id: string) => boolean = () => false) {
    this.#knows = knows;
    for (const { id, candidates } of rows) {
      for (const candidate of candidates) {
        const place = placeKey(id, candidate.witness);
        this.#known.add(place);
        const words = wordsKey(candidate);
        this.#byWords.set(words, this.#byWords.has(words) ? null : place);
      }
    }
  }

  /** The aliases of a log's places; the same object for as long as none is added. */
  of(log: readonly LogEntry[]): Aliases {
    const goesOn = log.length >= this.#log.length && log[this.#log.length - 1] === this.#log.at(-1);
    const found = (goesOn ? log.slice(this.#log.length) : log).flatMap(
      (action) => this.#aliasOf(action) ?? [],
    );
    if (!goesOn || found.length > 0) this.#aliases = new Map([...(goesOn ? this.#aliases : []), ...found]);
    this.#log = log;
    return this.#aliases;
  }

  #aliasOf(action: LogEntry): [[string, string]] | null {
    if (action.kind !== 'decide' && action.kind !== 'import') return null;
    const { id, witness } = action.entry;
    const place = placeKey(id, witness);
    if (this.#known.has(place) || this.#knows(id)) return null;
    const now = this.#byWords.get(wordsKey(action.entry));
    return now ? [[place, now]] : null;
  }
}

function wordsKey(said: { witness: string; context: string; from: string; source_sha: string }): string {
  return JSON.stringify([said.witness, said.source_sha.slice(0, 8), said.context, said.from]);
}
