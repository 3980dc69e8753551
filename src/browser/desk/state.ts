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
  const entries = mergeLogs(log);
  const undone = new Set(entries.flatMap((entry) => (entry.kind === 'undo' ? entry.batch : [])));
  const exported = new Set(entries.flatMap((entry) => (entry.kind === 'exported' ? entry.of : [])));
  const reader = new Reader(aliases);
  let lastBatch: string | null = null;
  for (const entry of entries) {
    if (entry.kind === 'undo' || entry.kind === 'exported') continue;
    if (entry.kind === 'sign') {
      reader.sign(entry.by);
      continue;
    }
    if (undone.has(entry.batch)) continue;
    reader.read(entry);
    lastBatch = entry.batch;
  }
  const placed = [...reader.places].flatMap(([place, persons]) =>
    [...persons.values()].map((one) => ({ place, ...one })),
  );
  const unexported = placed.filter(({ by }) => by.kind === 'decide' && !exported.has(nameOf(by)));
  return {
    decided: new Map(
      [...reader.places]
        .filter(([, persons]) => persons.size > 0)
        .map(([place, persons]) => [place, [...persons.values()].map(({ entry }) => entry)]),
    ),
    conflicts: [...reader.rivals.values(), ...[...reader.places].flatMap(contradictions)],
    unexported: unexported.map(({ by }) => nameOf(by)),
    unexportedPlaces: unexported.map(({ place }) => place),
    unsigned: placed.filter(isUnsigned).length,
    standing: placed.map(({ by }) => nameOf(by)),
    lastBatch,
  };
}

const nobody = personKey(anonymous);

/** Whether a decision was made here without a name; one that came in a file is for others to sign. */
function isUnsigned({ entry, by }: Standing): boolean {
  return by.kind === 'decide' && personKey(entry.by) === nobody;
}

type Acting = Exclude<LogEntry, { kind: 'undo' | 'exported' | 'sign' }>;

class Reader {
  /** By place and person. */
  readonly places = new Map<string, Map<string, Standing>>();
  readonly rivals = new Map<string, Conflict>();
  readonly #aliases: Aliases;

  constructor(aliases: Aliases) {
    this.#aliases = aliases;
  }

  read(by: Acting): void {
    if (by.kind === 'drop' || by.kind === 'settle') {
      const person = personKey(by.by);
      const place = this.#nameNow(by.place);
      this.rivals.delete(rivalKey(place, person));
      if (by.kind === 'drop') this.places.get(place)?.delete(person);
      return;
    }
    const { entry } = by;
    const place = this.#nameNow(placeKey(entry.id, entry.witness));
    const person = personKey(entry.by);
    const persons = this.places.get(place) ?? new Map<string, Standing>();
    this.places.set(place, persons);
    const own = persons.get(person);
    if (by.kind === 'import' && own) {
      if (sameDecision(own.entry, entry)) return;
      this.rivals.set(rivalKey(place, person), { place, mine: own.entry, theirs: entry, rival: true });
      return;
    }
    this.rivals.delete(rivalKey(place, person));
    persons.delete(person);
    persons.set(person, { entry, by });
  }

  #nameNow(place: string): string {
    return this.#aliases.get(place) ?? place;
  }

  /** What stands here without a name becomes this person's, unless that person has decided the place since. */
  sign(name: string): void {
    for (const [place, persons] of this.places) {
      const unsigned = persons.get(nobody);
      if (!unsigned || !isUnsigned(unsigned)) continue;
      const signed = { entry: { ...unsigned.entry, by: name }, by: unsigned.by };
      const person = personKey(name);
      const own = persons.get(person);
      persons.delete(nobody);
      if (!own || own.by.n < signed.by.n) persons.set(person, signed);
      const rival = this.rivals.get(rivalKey(place, nobody));
      if (rival) rival.mine = signed.entry;
    }
  }
}

const rivalKey = (place: string, person: string): string => JSON.stringify([place, person]);

/** Everybody who contradicts the first that decided a place. */
function contradictions([place, persons]: [string, ReadonlyMap<string, Standing>]): Conflict[] {
  const decided = [...persons.values()].map(({ entry }) => entry);
  const mine = decided.find(({ decision }) => decision !== 'undecided');
  if (!mine) return [];
  return decided
    .filter((theirs) => contradict(mine, theirs))
    .map((theirs) => ({ place, mine, theirs, rival: false }));
}
