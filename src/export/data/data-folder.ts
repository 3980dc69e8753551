import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { nodeSha256 } from '../node-sha256.ts';
import type { EarlierFiles } from './earlier-files.ts';

/** A file that was written: its path in the folder, with slashes, its length and its SHA-256 in hex. */
export interface WrittenFile {
  path: string;
  bytes: number;
  sha256: string;
}

/** Files written at a time: a disk does several at once, and what waits is held in memory. */
const filesAtOnce = 32;

/** A folder of data that knows what was written into it. */
export class DataFolder {
  readonly #root: string;
  readonly #files: WrittenFile[] = [];
  readonly #folders = new Map<string, Promise<unknown>>();
  readonly #earlier: EarlierFiles | undefined;

  /** `earlier`: what stands in the folder that this one will replace. */
  constructor(root: string, earlier?: EarlierFiles) {
    this.#root = root;
    this.#earlier = earlier;
  }

  /** What was written so far, by path. */
  get files(): WrittenFile[] {
    return this.#files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  }

  async write(path: string, text: string): Promise<void> {
    const bytes = Buffer.from(text);
    const file = join(this.#root, path);
    await this.#made(dirname(file));
    const sha256 = nodeSha256(bytes);
    // The time of those that hold all records tells readers that the records are others.
    const linked = path.includes('/') && this.#earlier?.linkTo(file, path, sha256);
    if (linked !== true) await writeFile(file, bytes);
    this.#files.push({ path, bytes: bytes.length, sha256 });
  }

  /** Writes what is made only when its turn comes. */
  async writeAll(files: Iterable<{ path: string; text: string }>): Promise<void> {
    let batch: Promise<void>[] = [];
    for (const { path, text } of files) {
      batch.push(this.write(path, text));
      if (batch.length < filesAtOnce) continue;
      await Promise.all(batch);
      batch = [];
    }
    await Promise.all(batch);
  }

  #made(folder: string): Promise<unknown> {
    const made = this.#folders.get(folder) ?? mkdir(folder, { recursive: true });
    this.#folders.set(folder, made);
    return made;
  }
}
