import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { build } from '../built/build.ts';
import { siteState } from '../built/site-state.ts';
import { smallSeeds } from '../built/small-seeds.ts';

let folder: string;
let seeds: string;
let out: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'duikan-whole-'));
  seeds = smallSeeds(folder, '三千');
  out = join(folder, 'site');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Puts into a folder what an earlier build would have left there. */
function anEarlierSite(): void {
  mkdirSync(join(out, 'data'), { recursive: true });
  writeFileSync(join(out, 'data/pages.json'), 'an earlier build');
}

const stillStands = (): boolean => readFileSync(join(out, 'data/pages.json'), 'utf8') === 'an earlier build';

test('two builds at once into one place leave one whole site, and nothing beside it', async () => {
  const alone = join(folder, 'alone');
  expect((await build({ seeds, out: alone })).exitCode).toBe(0);
  const both = await Promise.all([build({ seeds, out }), build({ seeds, out })]);
  expect(both.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
  expect(siteState(out)).toBe(siteState(alone));
  expect(readdirSync(folder).toSorted()).toEqual(['alone', 'seeds-三千', 'site']);
});

test('pages that change while the site is built stop it, and leave the old one', async () => {
  anEarlierSite();
  const command = ['scripts/build.ts', '--seeds', seeds, '--out', out];
  const child = spawn(process.execPath, command, { env: { ...process.env, NODE_ENV: 'production' } });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<number | null>((done) => child.on('exit', done));
  // The pages are read once the records lie in the build's own folder, whose name tells the process.
  const isRead = (): boolean =>
    existsSync('.cache') &&
    readdirSync('.cache').some(
      (name) => name.includes(`-${child.pid}-`) && existsSync(join('.cache', name, 'records')),
    );
  while (!isRead() && child.exitCode === null) await new Promise((done) => setTimeout(done, 20));
  writeFileSync(join(seeds, '702_c.txt'), '图书馆闭馆整修一周。\n');
  expect(await ended).toBe(1);
  expect(said).toContain('pages changed while the site was built; nothing was replaced. Build again.');
  expect(stillStands()).toBe(true);
  expect(readdirSync(folder).toSorted()).toEqual(['seeds-三千', 'site']);
});

/** Mounts a small disk of its own on a folder; whether this user may. */
function mounted(place: string, size: string): boolean {
  mkdirSync(place, { recursive: true });
  return spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', place]).status === 0;
}

const unmount = (place: string): unknown => spawnSync('umount', [place]);

const mayMount = ((): boolean => {
  const place = mkdtempSync(join(tmpdir(), 'duikan-mount-'));
  const may = process.platform === 'linux' && mounted(place, '1m');
  if (may) unmount(place);
  rmSync(place, { recursive: true });
  return may;
})();

describe.runIf(mayMount)('a disk of its own', () => {
  let disk: string;

  beforeEach(() => {
    disk = join(folder, 'disk');
    out = join(disk, 'site');
    mounted(disk, '256k');
    anEarlierSite();
  });

  afterEach(() => unmount(disk));

  test('that is full is told in one line, and the old site stands', async () => {
    const { exitCode, output } = await build({ seeds, out });
    expect(exitCode).toBe(1);
    expect(output).toMatch(
      /^\S+: there is no space left; make some, or name another place \(ENOSPC, \w+\)$/mu,
    );
    expect(stillStands()).toBe(true);
    expect(readdirSync(disk)).toEqual(['site']);
  });

  test('that can only be read is told before any work', async () => {
    spawnSync('mount', ['-o', 'remount,ro', disk]);
    const { exitCode, output } = await build({ seeds, out });
    expect(exitCode).toBe(2);
    expect(output).toContain(`no folder can be made in ${disk} (EROFS)`);
    expect(stillStands()).toBe(true);
  });

  test('that is mounted on the place of the site is told before any work', async () => {
    const { exitCode, output } = await build({ seeds, out: disk });
    expect(exitCode).toBe(2);
    expect(output).toContain('a disk or folder is mounted there');
    expect(stillStands()).toBe(true);
  });
});
