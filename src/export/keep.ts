import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/**
 * Results of earlier runs, by the digest of what they were made from and of the code that made them, so that one found
 * here is the one that would be made anew. Nothing else is asked: no time, no name of a file.
 */
export class Keep {
  /** What makes one that keeps in the same place. */
  readonly place: { folder: string; code: string };
  readonly #folder: string;
  readonly #used = new Set<string>();
  readonly #held: Map<string, unknown> | undefined;

  /**
   * `folder`: of results of this code only; those of other code, which are beside it, are of no more use. `holds`: the same
   * parts give the same object, as long as every run has use for it; what was made of that need not be made again.
   */
  constructor(folder: string, code: string, { holds = false } = {}) {
    this.#held = holds ? new Map() : undefined;
    this.place = { folder, code };
    this.#folder = join(folder, code);
    for (const other of existsSync(folder) ? readdirSync(folder) : [])
      if (other !== code) rmSync(join(folder, other), { recursive: true, force: true });
    mkdirSync(this.#folder, { recursive: true });
  }

  /** What was put under these parts, as JSON gives it back. */
  find(parts: readonly Part[]): unknown {
    const name = this.#nameOf(parts);
    if (this.#held?.has(name)) return this.#held.get(name);
    try {
      const found: unknown = JSON.parse(readFileSync(join(this.#folder, name), 'utf8'));
      this.#held?.set(name, found);
      return found;
    } catch {
      // Nothing was put there, or a run was killed: it is made again.
      return undefined;
    }
  }

  put(parts: readonly Part[], value: unknown): void {
    const name = this.#nameOf(parts);
    const file = join(this.#folder, name);
    mkdirSync(this.#folder, { recursive: true });
    writeFileSync(`${file}.${process.pid}`, JSON.stringify(value));
    renameSync(`${file}.${process.pid}`, file);
    this.#held?.set(name, value);
  }

  /**
   * Ends a run: forgets what it had no use for, and takes away the files of that once they are more than three times what
   * it had.
   */
  tidy(): void {
    for (const name of this.#held?.keys() ?? []) if (!this.#used.has(name)) this.#held?.delete(name);
    // A run of other code may have taken the folder away meanwhile.
    const kept = existsSync(this.#folder) ? readdirSync(this.#folder) : [];
    const idle = kept.filter((name) => !this.#used.has(name));
    if (idle.length > 3 * this.#used.size)
      for (const name of idle) rmSync(join(this.#folder, name), { force: true });
    this.#used.clear();
  }

  #nameOf(parts: readonly Part[]): string {
    const name = digestOf(parts);
    this.#used.add(name);
    return name;
  }
}

/** A part of what a result is made from. */
export type Part = string | Uint8Array | null;

/** The SHA-256 of parts in their order, in hex; where one ends and the next begins counts too. */
export function digestOf(parts: readonly Part[]): string {
  const hash = createHash('sha256');
  for (const part of parts) {
    hash.update(part === null ? 'null' : `${Buffer.byteLength(part)}`).update('\0');
    if (part !== null) hash.update(part);
  }
  return hash.digest('hex');
}

/** The digest of all files in these folders, and of these files: their names and their bytes. */
export function digestOfFiles(paths: readonly string[]): string {
  return digestOf(
    paths.flatMap((path) => {
      if (!existsSync(path)) return [path, null];
      if (!statSync(path).isDirectory()) return [path, readFileSync(path)];
      const files = readdirSync(path, { recursive: true, withFileTypes: true })
        .filter((one) => one.isFile())
        .map((one) => join(one.parentPath, one.name))
        .sort();
      return files.flatMap((file) => [file, readFileSync(file)]);
    }),
  );
}
