import { describe, expect, it } from 'vitest';
import { fuzzers } from './fuzzers.ts';

/** Another seed each time; the test's name says which, and `npm run fuzz -- --seed` takes it. */
const seed = Date.now() % 2 ** 31;
const runs = 100;

describe(`inputs from anywhere, seed ${seed}`, () => {
  it.each(fuzzers.map(({ name, run }) => ({ name, run })))('$name', ({ run }) => {
    expect(run(seed, runs).inputs).toBeGreaterThan(0);
  });
});
