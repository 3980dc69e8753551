import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** What a folder that is replaced is called in the workshop for the moment in which neither is in its place. */
export const replacedName = 'before';

/**
 * Makes a folder of this process's own beside `target`, on the same disk, to make there what will take its place. Its
 * name tells host and process, so that what a killed one leaves is known for a leftover.
 */
export function openWorkshop(target: string): string {
  mkdirSync(dirname(target), { recursive: true });
  return mkdtempSync(join(dirname(target), `${stem(target)}${host()}-${process.pid}-`));
}

/**
 * Puts right what killed processes left beside `target`: the folder that stood there comes back where none took its
 * place, and their workshops go. Those of processes that run, here or on another machine, are left alone.
 */
export function tidyWorkshops(target: string): void {
  for (const workshop of leftovers(target)) {
    const before = join(workshop, replacedName);
    if (!existsSync(target) && existsSync(before)) renameSync(before, target);
    rmSync(workshop, { recursive: true, force: true });
  }
}

/** Removes a folder when the process ends, however it ends short of a kill; other threads may still write into it. */
export function removeAtExit(folder: string): void {
  process.on('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
}

const stem = (target: string): string => `.${basename(target).replace(/^\./u, '')}-`;

/** Two machines may share a disk, and each knows its own processes only. */
const host = (): string => createHash('sha256').update(hostname()).digest('hex').slice(0, 8);

function leftovers(target: string): string[] {
  const folder = dirname(target);
  const own = `${stem(target)}${host()}-`;
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.startsWith(own) && isDead(/^(\d+)-\w{6}$/u.exec(name.slice(own.length))?.[1]))
    .map((name) => join(folder, name));
}

function isDead(pid: string | undefined): boolean {
  if (pid === undefined) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
