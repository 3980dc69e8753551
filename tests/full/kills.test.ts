import { expect, test } from 'vitest';
import { killBuilds } from './kill-builds.ts';

const seed = 20_261_129;

// A process group is killed at once on POSIX only.
test.runIf(process.platform !== 'win32')(
  'a hundred builds killed at any moment leave the old site or the new one, whole',
  async () => {
    const { killed, done, old, renewed } = await killBuilds(100, seed);
    expect(killed + done).toBe(100);
    expect(killed).toBeGreaterThan(70);
    expect(old + renewed).toBe(100);
    expect(old).toBeGreaterThan(0);
  },
  3_600_000,
);
