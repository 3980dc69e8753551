import { type Problem } from '../diagnostics/problem.ts';
import { problem } from '../diagnostics/rules.ts';
import type { Correction, CorrectionEntry } from '../records/correction.ts';
import { compareCorrections } from './order.ts';
import { type CorrectedRecords, type CorrectionPlace, placeFinder } from './find-place.ts';
import { overlaps } from './overlaps.ts';
import type { FiledEntry } from './read-corrections.ts';
import { anonymous, personKey, sameDecision } from './same-decision.ts';

export interface SettledCorrections {
  /** Every decision once, in the order of the text. */
  corrections: Correction[];
  problems: Problem[];
}

/**
 * Finds where decisions stand in the records and puts those on one place together: others who decided the same confirm it,
 * whoever decided otherwise contradicts it, which is an error that names both. What no longer fits is stale.
 */
export function settleCorrections(
  entries: readonly FiledEntry[],
  records: CorrectedRecords,
): SettledCorrections {
  const layouts = new Set(
    records.variants.flatMap((variant) => (variant.class === 'layout' ? variant.id : [])),
  );
  const find = placeFinder(records);
  const problems: Problem[] = [];
  const corrections: Correction[] = [];
  const live = new Map<string, Live[]>();
  for (const filed of entries) {
    const { entry, file, place } = filed;
    if (layouts.has(entry.id)) {
      problems.push(problem('corrections:paragraph-break', { id: entry.id }, { file, place }));
      continue;
    }
    const found = find(entry);
    if (found.kind === 'stale') {
      problems.push(problem('corrections:stale', { id: entry.id, reason: found.reason }, { file, place }));
      corrections.push(
        correctionOf(filed, { id: entry.id, state: 'stale', stale: found.reason, place: null }),
      );
    } else {
      if (found.id !== entry.id) {
        const facts = { id: entry.id, now: found.id };
        problems.push(problem('corrections:new-evidence', facts, { file, place }));
      }
      const key = `${entry.witness} ${found.place.block} ${found.place.from} ${found.place.to}`;
      const group = live.get(key) ?? [];
      group.push({ ...filed, at: found.place, id: found.id });
      live.set(key, group);
    }
  }
  for (const group of live.values()) corrections.push(settleGroup(group, problems));
  problems.push(...overlaps(corrections));
  return { corrections: corrections.sort(compareCorrections), problems };
}

interface Live extends FiledEntry {
  at: CorrectionPlace;
  /** What names the place now. */
  id: string;
}

/** One place: the first decision stands, the others confirm, contradict or repeat it. */
function settleGroup(group: readonly Live[], problems: Problem[]): Correction {
  const decided = group.filter(({ entry }) => entry.decision !== 'undecided').toSorted(byDay);
  const [first, ...others] = decided.length > 0 ? decided : group.toSorted(byDay);
  if (!first) throw new Error('A place without a decision; this is a bug');
  const confirming: Live[] = [];
  const persons = new Set([personKey(first.entry.by)]);
  for (const other of others) {
    const { entry, file, place } = other;
    const { id } = entry;
    if (!sameDecision(first.entry, entry)) {
      const facts = { id, witness: entry.witness, this: said(entry), other: said(first.entry) };
      const cause = { file: first.file, place: first.place };
      problems.push(problem('corrections:contradiction', facts, { file, place, cause }));
    } else if (persons.has(personKey(entry.by))) {
      const cause = { file: first.file, place: first.place };
      problems.push(problem('corrections:repeated', { id }, { file, place, cause }));
    } else if (entry.by !== anonymous) {
      persons.add(personKey(entry.by));
      confirming.push(other);
    }
  }
  const correction = correctionOf(first, {
    id: first.id,
    state: stateOf[first.entry.decision],
    stale: null,
    place: first.at,
  });
  return {
    ...correction,
    confirmations: confirming.map(({ entry: { by, at, reason }, file, place: { line, column } }) => {
      return { by, at, reason, file, line, column };
    }),
  };
}

/** The earliest first, and who gives no name behind all others. */
function byDay(a: Live, b: Live): number {
  return (
    Number(a.entry.by === anonymous) - Number(b.entry.by === anonymous) ||
    compare(a.entry.at, b.entry.at) ||
    compare(a.file, b.file) ||
    a.place.line - b.place.line
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const said = ({ decision, from, to }: CorrectionEntry): string =>
  decision === 'accept' ? `accept ${from} → ${to}` : `${decision} ${from}`;

const stateOf = {
  accept: 'applied',
  reject: 'kept',
  both: 'both',
  undecided: 'open',
} as const satisfies Record<CorrectionEntry['decision'], Correction['state']>;

function correctionOf(
  { entry, file, place }: FiledEntry,
  became: Pick<Correction, 'id' | 'state' | 'stale' | 'place'>,
): Correction {
  const filedAs = became.id === entry.id ? null : entry.id;
  const at = { file, line: place.line, column: place.column };
  return { ...entry, ...at, ...became, filedAs, confirmations: [] };
}
