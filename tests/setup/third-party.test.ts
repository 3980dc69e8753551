import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import manifest from '../../package.json' with { type: 'json' };

const billSchema = z.object({
  bomFormat: z.string(),
  components: z.array(
    z.object({
      name: z.string(),
      hashes: z.array(z.unknown()).optional(),
      licenses: z.array(z.unknown()).optional(),
    }),
  ),
});

const rows = [...readFileSync('THIRD_PARTY.md', 'utf8').matchAll(/^\|(.+)\|(.+)\|([^|]+)\|$/gmu)]
  .map(([, reason = '', packages = '', licence = '']) =>
    [reason, packages, licence].map((cell) => cell.trim()),
  )
  .flatMap(([reason = '', packages = '', licence = '']) =>
    packages.split(',').map((name) => ({ name: name.trim(), reason, licence })),
  )
  .filter(({ name }) => name !== 'package' && !name.startsWith('-'));
const listed = new Map(rows.map(({ name, licence }) => [name, licence]));

test('every direct dependency is listed, and nothing else', () => {
  const { dependencies, devDependencies, optionalDependencies } = manifest;
  const direct = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });
  expect([...listed.keys()].toSorted()).toEqual(direct.toSorted());
});

test('each is listed once, with what it is for', () => {
  expect(rows).toHaveLength(listed.size);
  expect(rows.filter(({ reason }) => reason.length < 7)).toEqual([]);
});

test('each is listed with the licence it states itself', () => {
  const installed = [...listed].filter(([name]) => existsSync(`node_modules/${name}/package.json`));
  expect(installed.length).toBeGreaterThan(25);
  for (const [name, licence] of installed) {
    const stated: unknown = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
    expect(z.object({ license: z.string() }).parse(stated).license, name).toBe(licence);
  }
});

test('the bill of materials names every package, with checksum and licence', () => {
  const { status, stdout } = spawnSync('npm run -s sbom', { encoding: 'utf8', shell: true });
  expect(status).toBe(0);
  const { bomFormat, components } = billSchema.parse(JSON.parse(stdout));
  expect(bomFormat).toBe('CycloneDX');
  const named = new Map(components.map((component) => [component.name, component]));
  expect([...listed.keys()].filter((name) => !named.has(name))).toEqual([]);
  expect(components.filter(({ hashes, licenses }) => !hashes || !licenses)).toEqual([]);
});
