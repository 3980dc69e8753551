import { linkSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileState } from '../seeds-state.ts';
import { checksumsName } from './checksums-name.ts';

/**
 * Files of a folder of data as an earlier run left them. One that would be written again as it stands there becomes a file
 * of the new folder too, as a second name of the same bytes, which costs a tenth of writing it.
 */
export class EarlierFiles {
  readonly #dir: string;
  readonly #states: ReadonlyMap<string, string>;
  readonly #digests: ReadonlyMap<string, string>;
  #usable = true;

  /** `states`: the state of each file by its path in the folder, when that was known to be as the earlier run left it. */
  constructor(dir: string, states: ReadonlyMap<string, string>) {
    this.#dir = dir;
    this.#states = states;
    this.#digests = states.has(checksumsName) ? digestsIn(join(dir, checksumsName)) : new Map();
  }

  /** Gives the file of this path and SHA-256 another name, `place`; whether there is such a file. */
  linkTo(place: string, path: string, sha256: string): boolean {
    if (!this.#usable || this.#digests.get(path) !== sha256) return false;
    try {
      linkSync(join(this.#dir, path), place);
    } catch {
      // The folder lies on another disk, or on one that gives a file one name only, or another run replaced it.
      this.#usable = false;
      return false;
    }
    if (fileState(place) === this.#states.get(path)) return true;
    // Another run put its own folder there meanwhile, or somebody wrote into the file.
    this.#usable = false;
    rmSync(place);
    return false;
  }
}

/** The SHA-256 of each file by its path, as `sha256sum` writes them. */
function digestsIn(file: string): Map<string, string> {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
}
