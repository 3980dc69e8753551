import { expect, it } from 'vitest';
import { fuzzers } from '../fuzz/fuzzers.ts';

const seed = Date.now() % 2 ** 31;
const runs = 5_000;

it.each(fuzzers.map(({ name, run }) => ({ name, run })))(`$name, seed ${seed}`, ({ run }) => {
  expect(run(seed, runs).inputs).toBeGreaterThan(0);
});
