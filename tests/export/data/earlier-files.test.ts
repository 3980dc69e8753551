import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DataFolder } from '../../../src/export/data/data-folder.ts';
import { EarlierFiles } from '../../../src/export/data/earlier-files.ts';
import { writeIndex } from '../../../src/export/data/write-index.ts';
import { fileStates } from '../../../src/export/seeds-state.ts';

let folder: string;
let before: string;
let after: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'duikan-earlier-'));
  before = join(folder, 'before');
  after = join(folder, 'after');
  await writeInto(before, { 'pages.json': '[]', 'raw/000.txt': '甲', 'raw/001.txt': '乙' });
});

afterEach(() => rmSync(folder, { recursive: true }));

async function writeInto(dir: string, texts: Record<string, string>, earlier?: EarlierFiles): Promise<void> {
  const data = new DataFolder(dir, earlier);
  await data.writeAll(Object.entries(texts).map(([path, text]) => ({ path, text })));
  await writeIndex(data, { settings: {}, counts: {} });
}

const earlierFiles = (): EarlierFiles => new EarlierFiles(before, fileStates(before));
const inode = (dir: string, path: string): number => statSync(join(dir, path)).ino;
const isShared = (path: string): boolean => inode(before, path) === inode(after, path);
const textOf = (dir: string, path: string): string => readFileSync(join(dir, path), 'utf8');

test('a file that says the same is the same file, and every other one is written', async () => {
  await writeInto(after, { 'pages.json': '[]', 'raw/000.txt': '甲', 'raw/001.txt': '丙' }, earlierFiles());
  expect(isShared('raw/000.txt')).toBe(true);
  expect(isShared('raw/001.txt')).toBe(false);
  expect([textOf(before, 'raw/001.txt'), textOf(after, 'raw/001.txt')]).toEqual(['乙', '丙']);
  // The time of files that hold all records tells that the records are others.
  expect(isShared('pages.json')).toBe(false);
  for (const one of ['raw/000.txt', 'raw/001.txt']) expect(textOf(after, 'SHA256SUMS.txt')).toContain(one);
});

test('what somebody wrote into after the look is not taken', async () => {
  const earlier = earlierFiles();
  writeFileSync(join(before, 'raw/000.txt'), '丁');
  utimesSync(join(before, 'raw/000.txt'), 1, 1);
  await writeInto(after, { 'pages.json': '[]', 'raw/000.txt': '甲' }, earlier);
  expect(textOf(after, 'raw/000.txt')).toBe('甲');
  expect(textOf(before, 'raw/000.txt')).toBe('丁');
});

test('all is written where the earlier folder went, or tells no digests', async () => {
  const gone = earlierFiles();
  rmSync(before, { recursive: true });
  await writeInto(after, { 'raw/000.txt': '甲' }, gone);
  expect(textOf(after, 'raw/000.txt')).toBe('甲');
  mkdirSync(join(before, 'raw'), { recursive: true });
  writeFileSync(join(before, 'raw/000.txt'), '甲');
  rmSync(after, { recursive: true });
  await writeInto(after, { 'raw/000.txt': '甲' }, earlierFiles());
  expect(isShared('raw/000.txt')).toBe(false);
});
