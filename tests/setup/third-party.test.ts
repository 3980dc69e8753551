import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import manifest from '../../package.json' with { type: 'json' };

const rows = [...readFileSync('THIRD_PARTY.md', 'utf8').matchAll(/^\|(.+)\|([^|]+)\|$/gmu)]
  .map(([, before = '', licence = '']) => ({
    packages: before.split('|').at(-1) ?? '',
    licence: licence.trim(),
  }))
  .flatMap(({ packages, licence }) => packages.split(',').map((name) => [name.trim(), licence] as const));
const listed = new Map(rows.filter(([name]) => name !== 'package' && !name.startsWith('-')));

test('every direct dependency is listed, and nothing else', () => {
  const { dependencies, devDependencies, optionalDependencies } = manifest;
  const direct = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });
  expect([...listed.keys()].toSorted()).toEqual(direct.toSorted());
});

test('each is listed with the licence it states itself', () => {
  const installed = [...listed].filter(([name]) => existsSync(`node_modules/${name}/package.json`));
  expect(installed.length).toBeGreaterThan(25);
  for (const [name, licence] of installed) {
    const stated: unknown = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
    expect(z.object({ license: z.string() }).parse(stated).license, name).toBe(licence);
  }
});
