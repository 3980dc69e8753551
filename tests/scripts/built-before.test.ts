import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { builtFrom, leftAt, noteLeft } from '../../scripts/built-before.ts';

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

/** What was said of a folder that stands as it was left, made from just this. */
function saidBefore(target: string, madeFrom: string): unknown {
  const left = leftAt(target);
  return left?.from === madeFrom ? left.said : null;
}

const from = (code = 'code', settings: unknown = {}): string => builtFrom(seeds, { code, settings });

test('a site stands as it was left, with what was said of its pages', () => {
  expect(saidBefore(site, from())).toBeNull();
  noteLeft(site, from(), ['甲: unexpected']);
  expect(saidBefore(site, from())).toEqual(['甲: unexpected']);
});

test('other code, other settings and another page call for another build', () => {
  noteLeft(site, from(), []);
  expect(saidBefore(site, from('other'))).toBeNull();
  expect(saidBefore(site, from('code', { title: '丙' }))).toBeNull();
  writeFileSync(join(seeds, '000_page.txt'), '丁');
  expect(saidBefore(site, from())).toBeNull();
  writeFileSync(join(seeds, '000_page.txt'), '甲');
  expect(saidBefore(site, from())).toEqual([]);
});

test('a site that somebody touched, or took away, is built again', () => {
  noteLeft(site, from(), []);
  utimesSync(join(site, 'index.html'), 1, 1);
  expect(saidBefore(site, from())).toBeNull();
  noteLeft(site, from(), []);
  rmSync(site, { recursive: true });
  expect(saidBefore(site, from())).toBeNull();
});
