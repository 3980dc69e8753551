import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { diskMessage } from '../../scripts/disk-errors.ts';

let folder: string;
let file: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'duikan-disk-'));
  file = join(folder, '001.txt');
  writeFileSync(file, '市民纷纷前来选购年宵花。\n');
});

afterAll(() => rmSync(folder, { recursive: true }));

function run(script: string, ...args: string[]) {
  const { status, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], {
    encoding: 'utf8',
    timeout: 15_000,
  });
  return { status, said: stderr.replaceAll(folder, 'DIR').split('\n') };
}

const isLinux = process.platform === 'linux';

describe.each(['build', 'records'])('npm run %s, called with a folder it cannot use', (script) => {
  const usage = expect.stringContaining(`Usage: npm run ${script}`) as string;

  test('a file in the place of the pages', () => {
    const said = '--seeds DIR/001.txt: this is a file, not a folder; name the folder that holds the pages.';
    expect(run(script, '--seeds', file)).toEqual({ status: 2, said: [said, usage, ''] });
  });

  test('a place below a file', () => {
    const said =
      '--out DIR/001.txt/a/b: no folder can be made in DIR/001.txt (ENOTDIR); this is a file; name another place.';
    expect(run(script, '--out', join(file, 'a/b'))).toEqual({ status: 2, said: [said, usage, ''] });
  });

  test('a file in the place of the output', () => {
    const said =
      '--out DIR/001.txt: this is a file, not a folder; name a folder that is new, empty or of an earlier run.';
    expect(run(script, '--out', file)).toEqual({ status: 2, said: [said, usage, ''] });
  });

  // Node's own mkdir, asked for a folder with its parents, tries for ever there.
  test.runIf(isLinux)('a place that takes no folders', () => {
    const said =
      '--out /proc/a/b: no folder can be made in /proc (ENOENT); change its permissions, or name another place.';
    expect(run(script, '--out', '/proc/a/b')).toEqual({ status: 2, said: [said, usage, ''] });
  });
});

test.runIf(isLinux).each([
  ['collate', () => [file, 'tests/full/disk-errors.test.ts']],
  ['records', () => ['--seeds', folder, '--out', join(folder, 'records'), '--format', 'json']],
])('a full disk behind the output of npm run %s is told in one line', (script, args) => {
  const full = openSync('/dev/full', 'w');
  const run = spawnSync(process.execPath, [`scripts/${script}.ts`, ...args()], {
    encoding: 'utf8',
    stdio: ['ignore', full, 'pipe'],
  });
  closeSync(full);
  expect(run.stderr).toBe(
    'standard output: there is no space left; make some, or name another place (ENOSPC, write)\n',
  );
  expect(run.status).toBe(1);
});

describe('what the disk refuses is told in one line', () => {
  const refused = (code: string, syscall: string, path: string): Error =>
    Object.assign(new Error(code), { code, syscall, path });

  test('with path, reason and remedy', () => {
    expect(diskMessage(refused('EACCES', 'mkdir', '.cache'))).toBe(
      '.cache: this user has no right to it; change its permissions, or name another place (EACCES, mkdir)',
    );
  });

  test('without the chance name of a folder of the program’s own', () => {
    expect(diskMessage(refused('EROFS', 'mkdtemp', 'site/.dist-XXXXXX'))).toMatch(/^site: this disk can/u);
  });

  test('and what is none of the disk’s is left alone', () => {
    expect(diskMessage(new TypeError('x is undefined'))).toBeNull();
    expect(diskMessage(refused('ECONNREFUSED', 'connect', ''))).toBeNull();
    expect(diskMessage('ENOENT')).toBeNull();
  });
});
