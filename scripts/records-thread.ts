import { workerData } from 'node:worker_threads';
import { EarlierFiles } from '../src/export/data/earlier-files.ts';
import { Keep } from '../src/export/keep.ts';
import { makeRecords, type RecordsOptions, type RecordsRun } from '../src/export/make-records.ts';
import { inThisThread } from './in-thread.ts';

export interface RecordsTask extends Omit<RecordsOptions, 'keep' | 'tell' | 'earlier'> {
  /** The code by which what earlier runs made may be used again; `null`: none of it. */
  code: string | null;
  /** The data that an earlier build left, and the state of each of their files by its path; `null`: there are none. */
  earlier: { folder: string; states: ReadonlyMap<string, string> } | null;
}

const { code, earlier, ...options } = workerData as RecordsTask;

await inThisThread(async (tell): Promise<RecordsRun> => {
  const keep = code === null ? undefined : new Keep('.cache/kept', code);
  const left = earlier === null ? undefined : new EarlierFiles(earlier.folder, earlier.states);
  const run = await makeRecords({ ...options, tell, keep, earlier: left });
  keep?.tidy();
  return run;
});
