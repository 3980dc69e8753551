import { globSync, readFileSync } from 'node:fs';
import { instrument, type Mutant } from './instrument.ts';

interface Numbered {
  file: string;
  /** The number of the file's first mutant. */
  first: number;
  mutants: Mutant[];
}

const sources = 'src/{text,collate,corrections}/**/*.ts';

/** All mutants of the rooms that reading and comparing stand on, numbered through. */
export function allMutants(): Numbered[] {
  let first = 0;
  return globSync(sources)
    .filter((file) => !file.endsWith('.d.ts'))
    .toSorted()
    .map((file) => {
      const { mutants } = instrument(file, readFileSync(file, 'utf8'));
      const numbered = { file, first, mutants };
      first += mutants.length;
      return numbered;
    });
}
