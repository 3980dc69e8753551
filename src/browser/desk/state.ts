import { anonymous, contradict, personKey, sameDecision } from '../../corrections/same-decision.ts';
import type { CorrectionEntry } from '../../records/correction.ts';
import type { Aliases } from './aliases.ts';
import { type LogEntry, mergeLogs, nameOf, placeKey } from './log.ts';

/** A decision that stands, and the log entry that made it. */
interface Standing {
  entry: CorrectionEntry;
  by: LogEntry;
}

/** Two decisions on one place that cannot both hold. `rival`: an import brought it against the same person's own. */
export interface Conflict {
  place: string;
  mine: CorrectionEntry;
  theirs: CorrectionEntry;
  rival: boolean;
}

/** What a log comes to. */
export interface DeskState {
  /** By place, each person's last decision, in the order of the log. */
  decided: ReadonlyMap<string, readonly CorrectionEntry[]>;
  conflicts: Conflict[];
  /** The log entries whose decisions stand and have not left this browser. */
  unexported: string[];
  /** The places that these are about. */
  unexportedPlaces: string[];
  /** How many were decided here without a name. */
  unsigned: number;
  /** Those whose decisions stand. */
  standing: string[];
  /** What an undo would undo. */
  lastBatch: string | null;
}

/** Reads a log from its beginning; what it calls otherwise than the list does goes under the list's name. */
export function stateOf(log: readonly LogEntry[], aliases: Aliases = new Map()): DeskState {
  const state = new LiveState();
  state.read(mergeLogs(log), aliases);
  return state;
}

const nobody = personKey(anonymous);

/** Whether a decision was made here without a name; one that came in a file is for others to sign. */
function isUnsigned({ entry, by }: Standing): boolean {
  return by.kind === 'decide' && personKey(entry.by) === nobody;
}

type Acting = Exclude<LogEntry, { kind: 'undo' | 'exported' | 'sign' }>;

/** What a log comes to, held while the log grows: an entry more costs what it changes, however many there are. */
export class LiveState implements DeskState {
  decided = new Map<string, readonly CorrectionEntry[]>();
  lastBatch: string | null = null;
  #log: readonly LogEntry[] = [];
  #aliases: Aliases = new Map();
  /** By place and person. */
  #places = new Map<string, Map<string, Standing>>();
  #rivals = new Map<string, Conflict>();
  #contradictions = new Map<string, Conflict[]>();
  #unexported = new Map<string, string>();
  #exported = new Set<string>();
  #undone: ReadonlySet<string> = new Set();

  /** Reads a log in its order: what was added to the one read before, or, where that is not how it begins, all. */
  read(log: readonly LogEntry[], aliases: Aliases): void {
    const known = this.#log;
    const goesOn =
      aliases === this.#aliases && log.length >= known.length && log[known.length - 1] === known.at(-1);
    const added = goesOn ? log.slice(known.length) : [];
    if (goesOn && !added.some(({ kind }) => kind === 'undo')) this.#readAll(added);
    else {
      this.#forget();
      this.#aliases = aliases;
      this.#undone = new Set(log.flatMap((entry) => (entry.kind === 'undo' ? entry.batch : [])));
      this.#readAll(log);
    }
    this.#log = log;
  }

  get conflicts(): Conflict[] {
    return [...this.#rivals.values(), ...[...this.#contradictions.values()].flat()];
  }

  get unexported(): string[] {
    return [...this.#unexported.keys()];
  }

  get unexportedPlaces(): string[] {
    return [...this.#unexported.values()];
  }

  get unsigned(): number {
    return this.#standings().filter(isUnsigned).length;
  }

  get standing(): string[] {
    return this.#standings().map(({ by }) => nameOf(by));
  }

  #standings(): Standing[] {
    return [...this.#places.values()].flatMap((persons) => [...persons.values()]);
  }

  #forget(): void {
    this.decided = new Map();
    this.lastBatch = null;
    for (const held of [this.#places, this.#rivals, this.#contradictions, this.#unexported, this.#exported])
      held.clear();
  }

  #readAll(log: readonly LogEntry[]): void {
    for (const entry of log) {
      if (entry.kind === 'undo') continue;
      if (entry.kind === 'exported') this.#export(entry.of);
      else if (entry.kind === 'sign') this.#sign(entry.by);
      else if (!this.#undone.has(entry.batch)) {
        this.#act(entry);
        this.lastBatch = entry.batch;
      }
    }
  }

  #act(by: Acting): void {
    if (by.kind === 'drop' || by.kind === 'settle') {
      const person = personKey(by.by);
      const place = this.#nameNow(by.place);
      this.#rivals.delete(rivalKey(place, person));
      if (by.kind === 'drop') this.#change(place, (persons) => persons.delete(person));
      return;
    }
    const { entry } = by;
    const place = this.#nameNow(placeKey(entry.id, entry.witness));
    const person = personKey(entry.by);
    const own = this.#places.get(place)?.get(person);
    if (by.kind === 'import' && own) {
      if (sameDecision(own.entry, entry)) return;
      this.#rivals.set(rivalKey(place, person), { place, mine: own.entry, theirs: entry, rival: true });
      return;
    }
    this.#rivals.delete(rivalKey(place, person));
    this.#change(place, (persons) => {
      persons.delete(person);
      persons.set(person, { entry, by });
    });
  }

  #nameNow(place: string): string {
    return this.#aliases.get(place) ?? place;
  }

  /** What stands here without a name becomes this person's, unless that person has decided the place since. */
  #sign(name: string): void {
    for (const [place, persons] of this.#places) {
      const unsigned = persons.get(nobody);
      if (!unsigned || !isUnsigned(unsigned)) continue;
      const signed = { entry: { ...unsigned.entry, by: name }, by: unsigned.by };
      const person = personKey(name);
      const own = persons.get(person);
      this.#change(place, () => {
        persons.delete(nobody);
        if (!own || own.by.n < signed.by.n) persons.set(person, signed);
      });
      const rival = this.#rivals.get(rivalKey(place, nobody));
      if (rival) rival.mine = signed.entry;
    }
  }

  #export(names: readonly string[]): void {
    for (const name of names) {
      this.#exported.add(name);
      this.#unexported.delete(name);
    }
  }

  /** Changes who has decided a place, and what follows from it. */
  #change(place: string, how: (persons: Map<string, Standing>) => void): void {
    const persons = this.#places.get(place) ?? new Map<string, Standing>();
    this.#places.set(place, persons);
    for (const { by } of persons.values()) this.#unexported.delete(nameOf(by));
    how(persons);
    for (const { by } of persons.values()) {
      if (by.kind === 'decide' && !this.#exported.has(nameOf(by))) this.#unexported.set(nameOf(by), place);
    }
    const entries = [...persons.values()].map(({ entry }) => entry);
    if (entries.length > 0) this.decided.set(place, entries);
    else this.decided.delete(place);
    const conflicts = contradictions(place, entries);
    if (conflicts.length > 0) this.#contradictions.set(place, conflicts);
    else this.#contradictions.delete(place);
  }
}

const rivalKey = (place: string, person: string): string => JSON.stringify([place, person]);

/** Everybody who contradicts the first that decided a place. */
function contradictions(place: string, decided: readonly CorrectionEntry[]): Conflict[] {
  const mine = decided.find(({ decision }) => decision !== 'undecided');
  if (!mine) return [];
  return decided
    .filter((theirs) => contradict(mine, theirs))
    .map((theirs) => ({ place, mine, theirs, rival: false }));
}
