import { spawnSync } from 'node:child_process';
import { existsSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { replacedName } from './workshop.ts';

/**
 * Puts the folder `made`, which lies in a workshop beside `target`, in its place; what stood there is then in the
 * workshop. It takes one step of the file system where that can exchange two names (Linux, macOS), so that whoever looks
 * finds the old folder or the new one, whenever this process is killed. Elsewhere it takes two, and what a kill between
 * them leaves `tidyWorkshops` puts right.
 */
export function putInPlace(made: string, target: string, exchange = exchanged): void {
  if (!existsSync(target)) {
    renameSync(made, target);
    return;
  }
  if (exchange(made, target)) return;
  const before = join(dirname(made), replacedName);
  renameSync(target, before);
  try {
    renameSync(made, target);
  } catch (error) {
    renameSync(before, target);
    throw error;
  }
}

/** Whether the file system exchanged the two folders. */
function exchanged(one: string, other: string): boolean {
  const program = fileURLToPath(new URL('./swap-folders.ts', import.meta.url));
  const { status } = spawnSync(
    process.execPath,
    ['--experimental-ffi', '--no-warnings', program, one, other],
    { stdio: 'ignore' },
  );
  return status === 0;
}
