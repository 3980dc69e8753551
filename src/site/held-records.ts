import type { DataFiles } from '../records/json-schema.ts';

/** Records in the memory of the process that serves the site from them as they are edited (`npm run dev`). */
export interface HeldRecords {
  data: DataFiles;
  /** The decoded text of each page by its id. */
  raw: ReadonlyMap<string, string>;
}

/** Vite loads modules of its own for the pages that it serves; what these and the command know both is the process. */
const known = globalThis as { [at: symbol]: HeldRecords | undefined };
const place = Symbol.for('duikan:records');

/** Gives records to the pages that are served from now on. */
export function holdRecords(records: HeldRecords): void {
  known[place] = records;
}

/** The records that were given last, if any. */
export function heldRecords(): HeldRecords | undefined {
  return known[place];
}
