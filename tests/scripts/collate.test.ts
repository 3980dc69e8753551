import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCollate } from './run-collate.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'duikan-collate-'));
  writeFileSync(join(folder, 'one.txt'), '渠水通到了田头，村民都说今年的庄稼有救了。\n');
  writeFileSync(join(folder, 'two.txt'), '渠水通到了田头，村民都说今年的庄家有救了。\n');
});

afterAll(() => rmSync(folder, { recursive: true }));

/** What the command says of files of the folder; `tests/full/collate-command.test.ts` asks it everything. */
function collate(...args: string[]) {
  const given = args.map((arg) => (arg.startsWith('-') ? arg : join(folder, arg)));
  return runCollate(...given);
}

test('texts that differ in a word have one variant, told for people', () => {
  const { status, stdout, stderr } = collate('one.txt', 'two.txt', '--format=text');
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain('庄[稼]有救了');
});

test('a file that is not there is named, and nothing is written', () => {
  expect(collate('one.txt', 'none.txt')).toEqual({
    status: 1,
    stdout: '',
    stderr: `${join(folder, 'none.txt')}: there is no such file.\n`,
  });
});

test('a flag that it does not know is named', () => {
  const { status, stdout, stderr } = collate('one.txt', 'two.txt', '--fast');
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain('--fast');
});
