import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { allMutants } from './all-mutants.ts';
import { instrument } from './instrument.ts';

const firsts = new Map(allMutants().map(({ file, first }) => [resolve(file), first]));
const tests = resolve('tests');

/** One file that tries mutants: the tests are read with a stand-in for Vitest, the sources with all mutants in them. */
export default defineConfig({
  root: resolve('.'),
  plugins: [
    {
      name: 'mutants',
      enforce: 'pre',
      resolveId: (id, importer) =>
        id === 'vitest' && importer?.startsWith(tests) === true
          ? resolve('tools/mutation/collected.ts')
          : undefined,
      load: (id) => {
        const first = firsts.get(id);
        return first === undefined ? undefined : instrument(id, readFileSync(id, 'utf8'), first).code;
      },
    },
  ],
  test: {
    include: ['tools/mutation/trial.ts'],
    testTimeout: 2 ** 31 - 1,
    pool: 'forks',
    maxWorkers: 1,
    // Vitest would keep what it transformed, and not know that the mutants are numbered anew.
    fsModuleCache: false,
    reporters: ['dot'],
  },
});
