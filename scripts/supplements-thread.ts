import { workerData } from 'node:worker_threads';
import {
  type Supplements,
  type SupplementsOptions,
  writeSupplements,
} from '../src/export/write-supplements.ts';
import { inThisThread } from './in-thread.ts';

export type SupplementsTask = Omit<SupplementsOptions, 'tell'>;

const task = workerData as SupplementsTask;

await inThisThread((tell): Promise<Supplements> => writeSupplements({ ...task, tell }));
