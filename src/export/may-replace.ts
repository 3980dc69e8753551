import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Whether a command may put a folder of its own in the place of this one: it is missing, empty, or holds `mark`, a file
 * that every run of the command leaves there. Anything else is somebody's work.
 */
export function mayReplace(folder: string, mark: string): boolean {
  if (!existsSync(folder)) return true;
  if (!statSync(folder).isDirectory()) return false;
  return existsSync(join(folder, mark)) || readdirSync(folder).length === 0;
}
