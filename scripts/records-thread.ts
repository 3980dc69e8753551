import { workerData } from 'node:worker_threads';
import { Keep } from '../src/export/keep.ts';
import { makeRecords, type RecordsOptions, type RecordsRun } from '../src/export/make-records.ts';
import { inThisThread } from './in-thread.ts';

export interface RecordsTask extends Omit<RecordsOptions, 'keep' | 'tell'> {
  /** The code by which what earlier runs made may be used again; `null`: none of it. */
  code: string | null;
}

const { code, ...options } = workerData as RecordsTask;

await inThisThread(async (tell): Promise<RecordsRun> => {
  const keep = code === null ? undefined : new Keep('.cache/kept', code);
  const run = await makeRecords({ ...options, tell, keep });
  keep?.tidy();
  return run;
});
