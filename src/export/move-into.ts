import { existsSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';

/** Moves all that is in a folder into another on the same disk; what is in folders that both have stands in one then. */
export function moveInto(from: string, to: string): void {
  for (const name of readdirSync(from)) {
    const [moved, place] = [join(from, name), join(to, name)];
    if (existsSync(place)) moveInto(moved, place);
    else renameSync(moved, place);
  }
}
