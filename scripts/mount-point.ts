import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** The table of what is mounted where, of this process (Linux, proc(5)); elsewhere there is none. */
const mounts = '/proc/self/mountinfo';

/** Whether another disk or folder is mounted on this absolute path, so that it cannot be renamed. */
export function isMountPoint(path: string): boolean {
  if (!existsSync(path)) return false;
  if (statSync(path).dev !== statSync(dirname(path)).dev) return true;
  return existsSync(mounts) && mountedOn(readFileSync(mounts, 'utf8')).has(path);
}

/** The fifth field of each line, in which spaces and the like are octal. */
function mountedOn(table: string): Set<string> {
  const fields = table.split('\n').map((line) => line.split(' ')[4] ?? '');
  return new Set(fields.map((field) => field.replace(/\\(\d{3})/gu, (_, octal: string) => byte(octal))));
}

const byte = (octal: string): string => String.fromCharCode(Number.parseInt(octal, 8));
