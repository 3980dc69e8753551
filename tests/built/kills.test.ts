import { expect, test } from 'vitest';
import { killBuilds } from './kill-builds.ts';

test.runIf(process.platform !== 'win32')('builds that are killed leave a whole site', async () => {
  const { old, renewed } = await killBuilds(3, Date.now() % 2 ** 31);
  expect(old + renewed).toBe(3);
});
