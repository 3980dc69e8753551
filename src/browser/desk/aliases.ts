import { type LogEntry, placeKey } from './log.ts';
import type { DeskRow } from './rows.ts';

/** What a place of an earlier list is called now: by its old key the new one. */
export type Aliases = ReadonlyMap<string, string>;

/**
 * Finds again what a log decided under ids that no row has any more: in the same page as it was then, the row of the
 * same witness with the same words in the same words; where several have them, none.
 */
export function aliasesOf(log: readonly LogEntry[], rows: readonly DeskRow[]): Aliases {
  const known = new Set<string>();
  const byWords = new Map<string, string | null>();
  for (const { id, candidates } of rows) {
    for (const candidate of candidates) {
      const place = placeKey(id, candidate.witness);
      known.add(place);
      const words = wordsKey(candidate);
      byWords.set(words, byWords.has(words) ? null : place);
    }
  }
  const aliases = new Map<string, string>();
  for (const action of log) {
    if (action.kind !== 'decide' && action.kind !== 'import') continue;
    const place = placeKey(action.entry.id, action.entry.witness);
    const now = known.has(place) ? null : byWords.get(wordsKey(action.entry));
    if (now) aliases.set(place, now);
  }
  return aliases;
}

function wordsKey(said: { witness: string; context: string; from: string; source_sha: string }): string {
  return JSON.stringify([said.witness, said.source_sha.slice(0, 8), said.context, said.from]);
}
