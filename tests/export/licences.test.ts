import { existsSync, mkdtempSync, mkdirSync, readdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { unlicensed, writeLicences } from '../../src/export/write-licences.ts';

it('a package whose modules are shipped has its licence shown', () => {
  const files = [
    '/home/a/duikan/src/browser/start.ts',
    '/home/a/duikan/node_modules/zod/v4/core/api.js?v=1',
    '/home/a/duikan/node_modules/@fontsource-variable/noto-serif-sc/index.css',
    '/home/a/duikan/node_modules/a/node_modules/@b/c/index.js',
    '/home/a/duikan/node_modules/lit/index.js',
    '\0vite/preload-helper.js',
  ];
  expect(unlicensed(files)).toEqual(['@b/c', 'lit']);
});

it('licences are found where only the packages that are asked for by name lie beside the program', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'duikan-licences-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const name of Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies })) {
    const link = join(folder, 'node_modules', name);
    if (!existsSync(join('node_modules', name))) continue;
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(realpathSync(join('node_modules', name)), link);
  }
  await writeLicences(join(folder, 'site'), join(folder, 'node_modules'));
  expect(readdirSync(join(folder, 'site/licences'))).toContain('xmlchars.txt');
});
