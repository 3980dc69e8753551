import {
  copyFileSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { build } from '../built/build.ts';

const page = readdirSync('seeds').find((name) => name.startsWith('003_') && name.endsWith('.txt')) ?? '';

let folder: string;
let seeds: string;
let out: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'duikan-one-'));
  seeds = join(folder, 'seeds');
  out = join(folder, 'site');
  mkdirSync(seeds);
  mkdirSync(out);
});

afterEach(() => rmSync(folder, { recursive: true }));

test('one page builds without a warning, and a link in the place of the site stays and is followed', async () => {
  const link = join(folder, 'link');
  symlinkSync(out, link);
  copyFileSync(join('seeds', page), join(seeds, page));
  const { exitCode, output } = await build({ seeds, out: link });
  expect(exitCode, output).toBe(0);
  // A page without reprints has no stories and no variants, which is nothing to warn of.
  expect(output).not.toContain('[WARN]');
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect(JSON.parse(readFileSync(join(out, 'data/pages.json'), 'utf8'))).toHaveLength(1);
  expect(readdirSync(folder).toSorted()).toEqual(['link', 'seeds', 'site']);
});
