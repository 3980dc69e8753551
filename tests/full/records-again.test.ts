import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

let folder: string;
let seeds: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'duikan-again-'));
  seeds = join(folder, 'seeds');
  cpSync('seeds', seeds, { recursive: true });
});

afterAll(() => rmSync(folder, { recursive: true }));

/** What `npm run records` says of the pages, problems and all. */
function records(out: string, ...more: string[]): string {
  const command = ['scripts/records.ts', '--seeds', seeds, '--out', join(folder, out), ...more];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  return stdout + stderr;
}

/** The files of a folder and the bytes of each. */
function filesIn(out: string): Record<string, string> {
  const dir = join(folder, out);
  const files = globSync('**/*', { cwd: dir }).filter((file) => statSync(join(dir, file)).isFile());
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(dir, file), 'base64')]));
}

const inode = (out: string, file: string): number => statSync(join(folder, out, file)).ino;

test('records of unchanged pages stand, and of changed ones those files are new that say something new', () => {
  const same = ', made from just these pages; --fresh makes them all the same';
  const said = records('again');
  const stands = inode('again', 'pages.json');
  expect(records('again')).toBe(said.replace('/again/', `/again/${same}`));
  expect(inode('again', 'pages.json')).toBe(stands);

  const [page = ''] = globSync(join(seeds, '004_*.txt'));
  const article = inode('again', 'articles/003-a1.txt');
  writeFileSync(page, readFileSync(page, 'utf8').replace('的', '鑫'));
  expect(records('again')).not.toContain(same);
  expect(records('anew', '--fresh')).not.toContain(same);
  expect(filesIn('again')).toEqual(filesIn('anew'));
  expect(inode('again', 'articles/003-a1.txt')).toBe(article);

  // What somebody wrote there goes.
  writeFileSync(join(folder, 'again/articles/003-a1.txt'), '误');
  expect(records('again')).not.toContain(same);
  expect(filesIn('again')).toEqual(filesIn('anew'));
});
