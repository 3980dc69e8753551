import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Keep } from './keep.ts';
import { foundPage } from './keep-records.ts';
import { allOf, type FileRead, type PagesRead, readFileOf } from './read-pages.ts';
import type { FromReader, ReaderTask } from './reader-thread.ts';
import { readSeeds } from './read-seeds.ts';
import type { TellStage } from './stages.ts';

/** From so many pages on that are to be read anew, a second thread is worth its start, which takes what twenty take. */
const worthAThread = 64;

/**
 * Reads the pages of a folder as `readPages` does, in two threads where there is enough to read: this one takes them from
 * the first on, the other from the last. Rejects with what the other failed at.
 */
export async function readPagesInThreads(
  dir: string,
  { tell, keep }: { tell: TellStage; keep: Keep | undefined },
): Promise<PagesRead> {
  tell('read');
  const seeds = readSeeds(dir);
  const read = new Map<string, FileRead>();
  if (keep)
    for (const file of seeds.files) {
      const input = seeds.read(file);
      const found = 'rule' in input ? input : foundPage(input, keep);
      if (found) read.set(file, found);
    }
  const files = seeds.files.filter((file) => !read.has(file));
  const known = read.size;
  const taken = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const isShared = files.length >= worthAThread && availableParallelism() > 1;
  const beside = isShared ? readBeside({ dir, files, taken, kept: keep?.place ?? null }) : null;
  try {
    for (let at = 0; takesOne(taken, files); at += 1) {
      const file = files[at] as string;
      read.set(file, readFileOf(seeds, file, keep));
      tell('read', Math.min(known + Atomics.load(taken, 0), seeds.files.length), seeds.files.length);
    }
    for (const [file, found] of (await beside?.read) ?? []) read.set(file, found);
  } finally {
    await beside?.end();
  }
  return allOf(
    seeds,
    seeds.files.map((file) => read.get(file) as FileRead),
  );
}

/** Takes one of the files, from whichever end; false where none is left. `taken`: how many are. */
export const takesOne = (taken: Int32Array, files: readonly string[]): boolean =>
  Atomics.add(taken, 0, 1) < files.length;

function readBeside(task: ReaderTask): { read: Promise<FromReader>; end: () => Promise<unknown> } {
  const worker = new Worker(new URL('reader-thread.ts', import.meta.url), { workerData: task });
  const read = new Promise<FromReader>((resolve, reject) => {
    worker.on('error', reject);
    worker.on('message', resolve);
  });
  // Who waits for it is told; until then it is no failure that nobody looks at.
  read.catch(() => undefined);
  return { read, end: () => worker.terminate() };
}
