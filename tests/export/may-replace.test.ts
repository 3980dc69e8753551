import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { mayReplace } from '../../src/export/may-replace.ts';

const folder = mkdtempSync(join(tmpdir(), 'duikan-replace-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('a folder that is missing, empty or of an earlier run may be replaced', () => {
  expect(mayReplace(join(folder, 'missing'), 'pages.json')).toBe(true);
  mkdirSync(join(folder, 'empty'));
  expect(mayReplace(join(folder, 'empty'), 'pages.json')).toBe(true);
  mkdirSync(join(folder, 'earlier'));
  writeFileSync(join(folder, 'earlier/pages.json'), '[]');
  expect(mayReplace(join(folder, 'earlier'), 'pages.json')).toBe(true);
});

test('somebody’s files, and a file in the folder’s place, are left alone', () => {
  mkdirSync(join(folder, 'theirs'));
  writeFileSync(join(folder, 'theirs/thesis.doc'), 'gold');
  expect(mayReplace(join(folder, 'theirs'), 'pages.json')).toBe(false);
  expect(mayReplace(join(folder, 'theirs/thesis.doc'), 'pages.json')).toBe(false);
});
