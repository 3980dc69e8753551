import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { build } from '../built/build.ts';

const page = readdirSync('seeds').find((name) => name.startsWith('003_') && name.endsWith('.txt')) ?? '';

const namesNoLine = `
arrangement:
  - because: a line that the page does not have
    pieces:
      - { lines: 99999, starts: 甲, ends: 乙 }
`;

let folder: string;
let seeds: string;
let out: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'duikan-bad-input-'));
  seeds = join(folder, 'seeds');
  out = join(folder, 'site');
  mkdirSync(seeds);
  mkdirSync(join(out, 'data'), { recursive: true });
  writeFileSync(join(out, 'data/pages.json'), 'an earlier build');
});

afterEach(() => rmSync(folder, { recursive: true }));

test('every unusable page and sidecar is named with its place, and the site that stands is left alone', async () => {
  writeFileSync(join(seeds, '100_binary.txt'), Buffer.from([0xd6, 0xd0, 0x0a, 0xff, 0xff, 0x80, 0x20, 0xff]));
  copyFileSync(join('seeds', page), join(seeds, '101_parses-not.txt'));
  writeFileSync(join(seeds, '101_parses-not.yaml'), 'paper:\n  name: [晋中日报\n');
  copyFileSync(join('seeds', page), join(seeds, '102_no-such-line.txt'));
  writeFileSync(join(seeds, '102_no-such-line.yaml'), namesNoLine);

  const { exitCode, output } = await build({ seeds, out });

  expect(exitCode, output).toBe(1);
  const problems = output
    .split('\n')
    .filter((line) => /^\S+:\d+:\d+(-\d+:\d+)?: .+ \[[a-z0-9:-]+\]$/u.test(line));
  const about = (name: string) => problems.filter((line) => line.includes(name)).length;
  expect(about('100_binary.txt'), output).toBeGreaterThan(0);
  expect(about('101_parses-not.yaml'), output).toBeGreaterThan(0);
  expect(about('102_no-such-line.yaml'), output).toBeGreaterThan(0);
  expect(readFileSync(join(out, 'data/pages.json'), 'utf8')).toBe('an earlier build');
  expect(readdirSync(out)).toEqual(['data']);
  expect(readdirSync(folder).toSorted()).toEqual(['seeds', 'site']);
});

test('a folder that no build made is not replaced', async () => {
  rmSync(join(out, 'data'), { recursive: true });
  writeFileSync(join(out, 'letter.txt'), 'kept');
  const { exitCode, output } = await build({ seeds: 'seeds', out });
  expect(exitCode).toBe(2);
  expect(output).toContain('holds files that no build made');
  expect(readFileSync(join(out, 'letter.txt'), 'utf8')).toBe('kept');
});

test('a folder of pages that is not there is wrong usage', async () => {
  const { exitCode, output } = await build({ seeds: join(folder, 'nowhere'), out });
  expect(exitCode).toBe(2);
  expect(output).toContain('nowhere');
});

test('a flag that does not exist is wrong usage', async () => {
  const { exitCode, output } = await build({ seeds: 'seeds', out, more: ['--sedes', 'x'] });
  expect(exitCode).toBe(2);
  expect(output).toContain('npm run build');
});

test.each(['example.org/papers', 'ftp://example.org/', 'https://example.org/papers/?a=1'])(
  'an address that no site can stand at is wrong usage: %s',
  async (address) => {
    const { exitCode, output } = await build({ seeds: 'seeds', out, variables: { DUIKAN_SITE: address } });
    expect(exitCode).toBe(2);
    expect(output).toContain(`DUIKAN_SITE=${address}: Unexpected`);
    expect(output).toContain('expected the address of the home page');
    expect(readFileSync(join(out, 'data/pages.json'), 'utf8')).toBe('an earlier build');
  },
);

test.each([
  ['titel: 三报\n', 'duikan.yaml:1:1-1:6: Unexpected key "titel", expected one of title, '],
  ['title: 三报\nfirst: 999-a9\n', 'duikan.yaml:2:8-2:14: first: Unexpected "999-a9", expected no such key'],
])('settings that cannot be meant stop the build with their place: %j', async (settings, expected) => {
  copyFileSync(join('seeds', page), join(seeds, page));
  writeFileSync(join(seeds, 'duikan.yaml'), settings);
  const { exitCode, output } = await build({ seeds, out });
  expect(exitCode).toBe(1);
  expect(output).toContain(expected);
  expect(readFileSync(join(out, 'data/pages.json'), 'utf8')).toBe('an earlier build');
});
