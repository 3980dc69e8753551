import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { builtBefore, builtFrom, noteBuilt } from '../../scripts/built-before.ts';

let folder: string;
let seeds: string;
let site: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'duikan-built-'));
  seeds = join(folder, 'seeds');
  site = join(folder, 'site');
  for (const made of [seeds, site]) mkdirSync(made);
  writeFileSync(join(seeds, '000_page.txt'), '甲');
  writeFileSync(join(site, 'index.html'), '乙');
});

afterEach(() => rmSync(folder, { recursive: true }));

const from = (code = 'code', settings: unknown = {}): string => builtFrom(seeds, { code, settings });

test('a site stands as it was left, with what was said of its pages', () => {
  expect(builtBefore(site, from())).toBeNull();
  noteBuilt(site, from(), ['甲: unexpected']);
  expect(builtBefore(site, from())).toEqual(['甲: unexpected']);
});

test('other code, other settings and another page call for another build', () => {
  noteBuilt(site, from(), []);
  expect(builtBefore(site, from('other'))).toBeNull();
  expect(builtBefore(site, from('code', { title: '丙' }))).toBeNull();
  writeFileSync(join(seeds, '000_page.txt'), '丁');
  expect(builtBefore(site, from())).toBeNull();
  writeFileSync(join(seeds, '000_page.txt'), '甲');
  expect(builtBefore(site, from())).toEqual([]);
});

test('a site that somebody touched, or took away, is built again', () => {
  noteBuilt(site, from(), []);
  utimesSync(join(site, 'index.html'), 1, 1);
  expect(builtBefore(site, from())).toBeNull();
  noteBuilt(site, from(), []);
  rmSync(site, { recursive: true });
  expect(builtBefore(site, from())).toBeNull();
});
