import type { CorrectionEntry, Decision } from '../../records/correction.ts';

/** A place of a log: the tabs that write one count on from each other, and no two tabs have one name. */
interface Stamp {
  n: number;
  tab: string;
}

/**
 * What was done at the desk, one after the other; nothing is ever changed or taken out. What was done at once (`batch`) is
 * undone at once. `drop` takes back one person's decision, `settle` what an import brought against it. `sign` gives a name to
 * what was decided here without one.
 */
export type LogAction =
  | { kind: 'decide'; entry: CorrectionEntry; batch: string }
  | { kind: 'import'; entry: CorrectionEntry; batch: string }
  | { kind: 'undo'; batch: string }
  | { kind: 'drop'; place: string; by: string; batch: string }
  | { kind: 'settle'; place: string; by: string; batch: string }
  | { kind: 'sign'; by: string }
  | { kind: 'exported'; of: string[] };
export type LogEntry = Stamp & LogAction;

/** The name of a log entry, the same in every tab. */
export const nameOf = ({ n, tab }: Stamp): string => `${n}@${tab}`;

/** What a decision is about: the id and the witness. */
export const placeKey = (id: string, witness: string): string => `${id} ${witness}`;

/** Logs of several tabs as one, each entry once, in the order in which they were written. */
export function mergeLogs(...logs: readonly (readonly LogEntry[])[]): LogEntry[] {
  const entries = new Map(logs.flat().map((entry) => [nameOf(entry), entry]));
  return [...entries.values()].sort((a, b) => a.n - b.n || (a.tab < b.tab ? -1 : 1));
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** A log counts on from its last number, so that a number near the largest would leave no room behind it. */
const largestNumber = 2 ** 40;

/** Whether something read from storage is a log entry. */
export function isLogEntry(value: unknown): value is LogEntry {
  if (typeof value !== 'object' || value === null) return false;
  const { n, tab, kind, batch, entry, place, by, of } = value as Record<string, unknown>;
  if (!Number.isSafeInteger(n) || Number(n) < 0 || Number(n) > largestNumber || !isText(tab)) return false;
  switch (kind) {
    case 'decide':
    case 'import':
      return isText(batch) && isDecision(entry);
    case 'undo':
      return isText(batch);
    case 'drop':
    case 'settle':
      return isText(batch) && isText(place) && isText(by);
    case 'sign':
      return isText(by);
    case 'exported':
      return Array.isArray(of) && of.every(isText);
    default:
      return false;
  }
}

const decisions: Readonly<Record<Decision, true>> = {
  accept: true,
  reject: true,
  both: true,
  undecided: true,
};

const texts = ['id', 'witness', 'context', 'from', 'to', 'reason', 'by', 'at', 'source_sha'] as const;

function isDecision(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Record<string, unknown>;
  const { decision, at } = fields;
  const isKnown = isText(decision) && Object.hasOwn(decisions, decision);
  return isKnown && texts.every((key) => isText(fields[key])) && /^\d{4}-\d\d-\d\d$/u.test(String(at));
}
