import { isLogEntry, type LogEntry, mergeLogs } from './log.ts';

/** The last entries of the log, as they are stored. */
export interface Journal {
  /** How often the log was emptied: what another tab still holds of an earlier one is not brought back. */
  wipes: number;
  /** How many entries have been moved out of the journal. */
  moved: number;
  entries: LogEntry[];
}

/** The journal in a stored text, and what in the text is no entry of one: a bad entry takes no other with it. */
export function journalOf(text: string): { journal: Journal | null; others: unknown[] } {
  const value = parsed(text);
  if (typeof value !== 'object' || value === null || !('entries' in value) || !Array.isArray(value.entries))
    return { journal: null, others: [text] };
  const wipes = 'wipes' in value && Number.isSafeInteger(value.wipes) ? Number(value.wipes) : 0;
  const moved = 'moved' in value && Number.isSafeInteger(value.moved) ? Number(value.moved) : 0;
  const all: unknown[] = value.entries;
  return {
    journal: { wipes, moved, entries: mergeLogs(all.filter(isLogEntry)) },
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
