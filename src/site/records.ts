import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readRecords } from '../export/read-records.ts';
import { type DataIndex, dataIndexSchema } from '../records/data-index.ts';
import { type Archive, archiveOf } from './archive.ts';

export type { Archive, PageProblem } from './archive.ts';

/** Where the records lie that the site is built from: what `npm run records` wrote, or another folder of the same form. */
const recordsDir = process.env['DUIKAN_RECORDS'] ?? '.records';

/** The records as they were last read, and of when they are. */
let read: { writtenAt: number; archive: Promise<Archive> } | null = null;

/**
 * The records the site is built from. They are read once and held: pages are made one after the other from the same
 * ones. Where others have been put in their place since (`npm run dev`), those are read.
 */
export function loadArchive(): Promise<Archive> {
  const writtenAt = whenWritten();
  if (read?.writtenAt !== writtenAt)
    read = { writtenAt, archive: readRecords(recordsDir).then((data) => archiveOf(data)) };
  return read.archive;
}

/** The raw text of a page, its lines as they were read. */
export async function loadRawLines(page: string): Promise<string[]> {
  return (await readFile(join(recordsDir, 'raw', `${page}.txt`), 'utf8')).split('\n');
}

/** What data there are, `null` where only the records were made (`npm run dev`). */
export async function loadDataIndex(): Promise<DataIndex | null> {
  const file = join(recordsDir, 'index.json');
  return existsSync(file) ? dataIndexSchema.parse(JSON.parse(await readFile(file, 'utf8'))) : null;
}

function whenWritten(): number {
  try {
    return statSync(join(recordsDir, 'pages.json')).mtimeMs;
  } catch (cause) {
    throw new Error(`No records in ${recordsDir}: run "npm run records" first.`, { cause });
  }
}
