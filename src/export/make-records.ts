import type { EarlierFiles } from './data/earlier-files.ts';
import { type GatheredRecords, gatherRecords, type GatherOptions } from './gather-records.ts';
import type { Settings } from './settings/settings.ts';
import { readPagesInThreads } from './read-in-threads.ts';
import { writeRecords } from './write-records.ts';

export interface RecordsRun extends Omit<GatheredRecords, 'made'> {
  /** Whether something is unusable; then nothing was written and what stood in the folder stands as before. */
  failed: boolean;
}

export interface RecordsOptions extends Omit<GatherOptions, 'read'> {
  outDir: string;
  /** What the owner says of the site; with it the data are written in other forms too. */
  settings?: Settings | undefined;
  /** The data that an earlier run left where these will be put. */
  earlier?: EarlierFiles | undefined;
}

/** Normalizes and collates a folder of pages and writes the files of the data contract, all of them or none. */
export async function makeRecords({
  outDir,
  settings,
  earlier,
  ...options
}: RecordsOptions): Promise<RecordsRun> {
  const { seedsDir, tell = () => undefined, keep } = options;
  const read = await readPagesInThreads(seedsDir, { tell, keep });
  const { made, ...run } = gatherRecords({ ...options, read });
  if (made) {
    options.tell?.('write');
    const forms = settings && { settings, collated: made.collated };
    await writeRecords(outDir, { data: made.data, raw: made.raw, forms, earlier });
  }
  return { ...run, failed: made === null };
}
