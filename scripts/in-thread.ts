import { parentPort, Worker } from 'node:worker_threads';
import type { TellStage } from '../src/export/stages.ts';
import { threadMs } from './processor-time.ts';
import type { Moment, StageTimes } from './stage-times.ts';

/** What a thread tells: how far it is, and at last what it made. */
type Told<Made> = { at: Moment } & ({ stage: Parameters<TellStage> } | { made: Made });

/**
 * Gives a task to a module that calls `inThisThread`, in a thread of its own beside this one, and tells how far it is. Gives
 * what it made, once its memory is free. Rejects with what it failed at.
 */
export function inThread<Made>(
  module: URL,
  task: unknown,
  { tell, times }: { tell: TellStage; times: StageTimes },
): Promise<Made> {
  const worker = new Worker(module, { workerData: task });
  return new Promise((resolve, reject) => {
    worker.on('error', reject);
    worker.on('message', (told: Told<Made>) => {
      if ('stage' in told) {
        times.tellBeside(told.stage[0], told.at);
        tell(...told.stage);
        return;
      }
      worker.on('exit', () => {
        times.tellBeside(null, told.at);
        resolve(told.made);
      });
    });
  });
}

/** Does what this thread was started for: its task is its `workerData`. */
export async function inThisThread<Made>(work: (tell: TellStage) => Promise<Made>): Promise<void> {
  const say = (told: Told<Made>): void => parentPort?.postMessage(told);
  const made = await work((...stage) => say({ stage, at: now() }));
  say({ made, at: now() });
}

/** A thread's own clock begins with the thread. */
const now = (): Moment => ({ cpuMs: threadMs(), clockMs: performance.timeOrigin + performance.now() });
