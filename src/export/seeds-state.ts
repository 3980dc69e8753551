import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What tells whether anything in a folder of pages was written, added or taken away: names, sizes and times. */
export function seedsState(seedsDir: string): string {
  const names = readdirSync(seedsDir, { recursive: true }).map(String).sort();
  return names
    .map((name) => {
      const found = statSync(join(seedsDir, name), { throwIfNoEntry: false });
      return `${name}\0${found?.size ?? ''}\0${found?.mtimeMs ?? ''}`;
    })
    .join('\n');
}
