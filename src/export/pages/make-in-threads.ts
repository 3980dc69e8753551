import { globSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Worker } from 'node:worker_threads';
import type { Styled } from './kept-bundle.ts';
import type { FromThread, Shared, ToThread } from './page-thread.ts';

export interface Work {
  threads: number;
  /** Where the site is made; the bundle that makes its pages lies in it meanwhile. */
  site: string;
  styled: Styled;
}

/** Room for what lives no longer than a page: more than V8 gives by itself, which would look through it more often. */
const youngMegabytes = 64;

/**
 * How much a thread's memory grows, in percent of what is in use, before it is looked through for what is not: else a
 * thread takes four times what its records do, where the machine has it.
 */
const growing = 20;

/** Pages given to a thread at a time: those of a story stand together and share what is worked out for it. */
const atATime = 16;

/**
 * Makes all pages of a site in several threads, each of which reads the records for itself. Tells after each few how many
 * are done, and of how many. Rejects with what a thread failed at, and ends the others.
 */
export async function makeInThreads(
  { threads, site, styled }: Work,
  tell: (done: number, all: number) => void,
): Promise<void> {
  const shared: Shared = {
    entry: entryIn(site),
    pages: [...styled].map(([key, { styles }]) => [key, { styles }]),
  };
  giveMemoryBack();
  setFlagsFromString(`--heap-growing-percent=${growing}`);
  let given = 0;
  let done = 0;
  const resourceLimits = { maxYoungGenerationSizeMb: youngMegabytes };
  const workers = Array.from(
    { length: threads },
    () => new Worker(thread, { workerData: shared, resourceLimits }),
  );
  const work = workers.map(
    (worker) =>
      new Promise<void>((resolve, reject) => {
        worker.on('error', reject);
        worker.on('exit', () => resolve());
        worker.on('message', ({ made, all }: FromThread) => {
          tell((done += made), all);
          const range: ToThread = { from: given, to: (given = Math.min(given + atATime, all)) };
          worker.postMessage(range);
        });
      }),
  );
  try {
    await Promise.all(work);
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** What made the records has left hundreds of megabytes, which each thread needs for the records. */
function giveMemoryBack(): void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as (how: object) => void;
  collect({ type: 'major', execution: 'sync' });
}

const thread = new URL('page-thread.ts', import.meta.url);

/** Where in a site the bundle that makes its pages lies. */
export const bundleIn = (site: string): string => join(site, '.prerender');

/** The bundle's address, as Astro has written it. */
function entryIn(site: string): string {
  const cwd = bundleIn(site);
  const [entry, ...more] = globSync('prerender-entry.*.mjs', { cwd });
  if (entry === undefined || more.length > 0)
    throw new Error(`Astro keeps what makes pages elsewhere than in ${cwd}; this is a bug.`);
  return pathToFileURL(join(cwd, entry)).href;
}
