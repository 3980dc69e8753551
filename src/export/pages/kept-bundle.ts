import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** The styles of each kind of page, by Astro's keys. */
export type Styled = ReadonlyMap<string, { styles: unknown[] }>;

/**
 * What Astro bundled for an earlier build: what browsers load, and what makes pages. It hangs on the code and on where the
 * site will stand, and on no page, so that a build after the first need not bundle.
 */
export class KeptBundle {
  readonly #folder: string;
  readonly #name: string;
  readonly #code: string;

  /** `code`: the digest of the code that is bundled; what other code left in the folder goes. `madeFor`: of all else. */
  constructor(folder: string, { code, madeFor }: { code: string; madeFor: string }) {
    this.#folder = folder;
    this.#code = code;
    this.#name = `${code}-${madeFor}`;
  }

  /** Puts the bundle where a site is made, and gives its styles; `null` where none is kept. */
  putInto(site: string): Styled | null {
    const kept = join(this.#folder, this.#name);
    try {
      const styled = JSON.parse(readFileSync(join(kept, 'styled.json'), 'utf8')) as [
        string,
        { styles: unknown[] },
      ][];
      cpSync(join(kept, 'site'), site, { recursive: true });
      return new Map(styled);
    } catch {
      // None is kept, or a build of other code takes it away just now.
      rmSync(site, { recursive: true, force: true });
      return null;
    }
  }

  /** Keeps what stands where a site is made, before there are pages. `workshop`: a folder of this build on the same disk. */
  keep(site: string, styled: Styled, workshop: string): void {
    const made = join(workshop, 'bundle');
    cpSync(site, join(made, 'site'), { recursive: true });
    const styles = [...styled].map(([key, page]) => [key, { styles: page.styles }]);
    writeFileSync(join(made, 'styled.json'), JSON.stringify(styles));
    mkdirSync(this.#folder, { recursive: true });
    for (const other of readdirSync(this.#folder))
      if (!other.startsWith(this.#code)) rmSync(join(this.#folder, other), { recursive: true, force: true });
    try {
      renameSync(made, join(this.#folder, this.#name));
    } catch (error) {
      // Another build has kept the same meanwhile.
      if (!existsSync(join(this.#folder, this.#name))) throw error;
    }
  }
}
