import { parentPort, workerData } from 'node:worker_threads';
import { Keep } from './keep.ts';
import { takesOne } from './read-in-threads.ts';
import { type FileRead, readFileOf } from './read-pages.ts';
import { readSeeds } from './read-seeds.ts';

export interface ReaderTask {
  dir: string;
  /** The files to read, of which this thread takes the last that is left. */
  files: readonly string[];
  /** How many of them are taken, by whatever thread. */
  taken: Int32Array;
  /** Where what is read is kept; `null`: nowhere. */
  kept: Keep['place'] | null;
}

/** What a thread has read, by file. */
export type FromReader = [string, FileRead][];

const { dir, files, taken, kept } = workerData as ReaderTask;
const seeds = readSeeds(dir);
const keep = kept === null ? undefined : new Keep(kept.folder, kept.code);
const read: FromReader = [];
for (let at = files.length - 1; takesOne(taken, files); at -= 1) {
  const file = files[at] as string;
  read.push([file, readFileOf(seeds, file, keep)]);
}
parentPort?.postMessage(read);
