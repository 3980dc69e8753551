import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { linkTarget } from '../../src/export/link-target.ts';

let folder: string;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'duikan-link-')));
});

afterEach(() => rmSync(folder, { recursive: true }));

test('links are followed to their end, whether or not something is there', () => {
  symlinkSync('second', join(folder, 'first'));
  symlinkSync(join(folder, 'end'), join(folder, 'second'));
  expect(linkTarget(join(folder, 'first'))).toBe(join(folder, 'end'));
  mkdirSync(join(folder, 'end'));
  expect(linkTarget(join(folder, 'first'))).toBe(join(folder, 'end'));
});

test('what is no link stands for itself', () => {
  mkdirSync(join(folder, 'plain'));
  expect(linkTarget(join(folder, 'plain'))).toBe(join(folder, 'plain'));
  expect(linkTarget(join(folder, 'missing/below'))).toBe(join(folder, 'missing/below'));
});

test('a circle of links is an error', () => {
  symlinkSync('b', join(folder, 'a'));
  symlinkSync('a', join(folder, 'b'));
  expect(() => linkTarget(join(folder, 'a'))).toThrow('ELOOP');
});
