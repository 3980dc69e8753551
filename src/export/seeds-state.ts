import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What tells whether anything in a folder of pages was written, added or taken away: names, sizes and times. */
export function seedsState(seedsDir: string): string {
  return [...fileStates(seedsDir)].map(([name, state]) => `${name}\0${state}`).join('\n');
}

/** The state of everything in a folder, by its path there, in the order of the paths. */
export function fileStates(dir: string): Map<string, string> {
  const names = readdirSync(dir, { recursive: true }).map(String).sort();
  return new Map(names.map((name) => [name.replaceAll('\\', '/'), fileState(join(dir, name))]));
}

/** What tells whether a file was written: its size and time, in whole milliseconds, which a copy keeps. */
export function fileState(file: string): string {
  const found = statSync(file, { throwIfNoEntry: false });
  return found ? `${found.size}\0${Math.floor(found.mtimeMs)}` : '';
}
