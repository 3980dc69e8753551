import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { withPaths } from '../../scripts/duikan/paths.mjs';

const paths = { seeds: 'pages', out: 'site', clusters: null };

test('a path that is not named is the usual one, or stays left out', () => {
  expect(withPaths([], paths)).toEqual(['--seeds', resolve('pages'), '--out', resolve('site')]);
});

test('a path that has no usual one changes no other flag when it is left out', () => {
  expect(withPaths(['--format', 'passim', '--seeds', 'a'], { seeds: 'pages', out: null })).toEqual([
    '--format',
    'passim',
    '--seeds',
    resolve('a'),
  ]);
});

test('a path is said in full, with a sign of equality or without', () => {
  expect(withPaths(['--clusters=c.json', '--out', 'o', '--fresh'], { out: 'site', clusters: null })).toEqual([
    '--clusters',
    resolve('c.json'),
    '--out',
    resolve('o'),
    '--fresh',
  ]);
});
