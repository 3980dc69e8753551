import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { moveInto } from '../../src/export/move-into.ts';

const folder = mkdtempSync(join(tmpdir(), 'move-into-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('moves files and folders, into folders that both have too, and leaves what stood there', () => {
  for (const path of ['from/fonts/a', 'from/search/index/b', 'from/c', 'to/search/page', 'to/d']) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), path);
  }
  moveInto(join(folder, 'from'), join(folder, 'to'));
  const moved = readdirSync(join(folder, 'to'), { recursive: true }).map(String).toSorted();
  expect(moved).toEqual([
    'c',
    'd',
    'fonts',
    'fonts/a',
    'search',
    'search/index',
    'search/index/b',
    'search/page',
  ]);
  expect(readFileSync(join(folder, 'to/search/index/b'), 'utf8')).toBe('from/search/index/b');
});
