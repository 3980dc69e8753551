import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import manifest from '../../package.json' with { type: 'json' };

const packages = z
  .object({
    packages: z.record(
      z.string(),
      z.object({
        version: z.string().optional(),
        resolved: z.string().optional(),
        integrity: z.string().optional(),
        optionalDependencies: z.record(z.string(), z.string()).optional(),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync('package-lock.json', 'utf8'))).packages;

test('every dependency is pinned to one exact version', () => {
  const { dependencies, devDependencies, optionalDependencies } = manifest;
  for (const [name, version] of Object.entries({
    ...dependencies,
    ...devDependencies,
    ...optionalDependencies,
  })) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/u);
    expect(packages[`node_modules/${name}`]?.version, name).toBe(version);
  }
});

test('the lock holds no download address', () => {
  const addresses = Object.entries(packages).filter(([, entry]) => entry.resolved !== undefined);
  expect(addresses).toEqual([]);
});

test('every package has a checksum, those for other platforms too', () => {
  const unchecked = Object.entries(packages).filter(
    ([name, { integrity = '' }]) => name !== '' && !/^sha512-[A-Za-z0-9+/]{86}==$/u.test(integrity),
  );
  expect(unchecked).toEqual([]);
});

test('every package for another platform that one depends on is in the lock', () => {
  const names = new Set(
    Object.keys(packages).map((path) => path.slice(path.lastIndexOf('node_modules/') + 13)),
  );
  const wanted = Object.values(packages).flatMap((entry) => Object.keys(entry.optionalDependencies ?? {}));
  expect(wanted.filter((name) => !names.has(name))).toEqual([]);
});
