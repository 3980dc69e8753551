import { defineConfig } from 'vitest/config';

/** Tests of properties, which the long tests try on all of their inputs. */
const properties = [
  'tests/normalize/accounting.test.ts',
  'tests/export/keep.test.ts',
  'tests/export/data/story-tei.test.ts',
];

/** `unit`: everything that needs no built site; `site`: the built site and the browser; `full`: what takes long. */
export default defineConfig({
  test: {
    allowOnly: false,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/{built,browser,full}/**'],
          provide: { share: 1 / 4 },
          // Where others work on the machine, reading the pages of `seeds/` before the tests takes more than ten seconds.
          testTimeout: 20_000,
          hookTimeout: 60_000,
          // Modules without state of their own need no fresh start for every file, which costs a third of the time.
          pool: 'threads',
          isolate: false,
          // One for each core of a small machine: beside it the site tests mostly wait for a browser.
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/{built,browser}/**/*.test.ts'],
          globalSetup: 'tests/built/built-site.ts',
          // So that one browser serves all files of a worker: a new one for each took a tenth of the processor's time.
          isolate: false,
          // Generous, since a machine may be busy with other things; a build is part of the first test that needs it.
          testTimeout: 240_000,
          // A browser has processes of its own, and lint runs at the same time: more than two only get into each other's way.
          maxWorkers: 2,
          hookTimeout: 240_000,
        },
      },
      {
        test: {
          name: 'full',
          include: ['tests/full/**/*.test.ts', ...properties],
          provide: { share: 1 },
          globalSetup: 'tests/built/built-site.ts',
          testTimeout: 600_000,
          hookTimeout: 240_000,
          maxWorkers: 2,
        },
      },
    ],
  },
});
