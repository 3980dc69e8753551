import { describe, expect, it } from 'vitest';
import { fuzzers } from './fuzzers.ts';

/** The same each time, so that no run fails by chance; the long tests and `npm run fuzz` draw others. */
const seed = 20_261_129;
const runs = 50;

describe(`inputs from anywhere, seed ${seed}`, () => {
  it.each(fuzzers.map(({ name, run }) => ({ name, run })))('$name', ({ run }) => {
    expect(run(seed, runs).inputs).toBeGreaterThan(0);
  });
});
