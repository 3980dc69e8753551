import { spawn, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { makeCorpus } from '../../tools/corpus/make-corpus.ts';
import { test } from '../browser/fixture.ts';
import { searching } from '../browser/searching.ts';

/** An empty folder of somebody's who has pages, no git, and a name that no program likes. */
const folder = mkdtempSync(join(tmpdir(), "duikan 报纸 '三报' 📰 "));
const scans = join(folder, 'scans');

/** As on a machine that knows nothing of this project. */
const bare = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^(?:npm_|NODE|VITEST|BASE_URL$|DEV$|PROD$|SSR$|MODE$)/u.test(name),
  ),
);
bare['PATH'] = (bare['PATH'] ?? '')
  .split(delimiter)
  .filter((place) => !place.includes('node_modules'))
  .join(delimiter);

/** Runs a command in that folder as its owner types it. */
function type(program: 'npm' | 'npx', ...words: string[]) {
  const { status, stdout, stderr } = spawnSync(program, words, {
    cwd: folder,
    env: bare,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return { status, output: stdout + stderr };
}

beforeAll(() => {
  const packed = spawnSync('npm', ['pack', '--pack-destination', folder], { encoding: 'utf8', env: bare });
  expect(packed.status, packed.stderr).toBe(0);
  const [tarball = ''] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  writeFileSync(join(folder, 'package.json'), '{}');
  const installed = type('npm', 'install', '--prefer-offline', `./${tarball}`);
  expect(installed.status, installed.output).toBe(0);
  mkdirSync(scans);
  for (const { text, truth } of makeCorpus({ pages: 40, days: 2, seed: 7 }).pages())
    writeFileSync(join(scans, `${truth.id}.txt`), text);
}, 600_000);

afterAll(() => rmSync(folder, { recursive: true }));

test('a stranger’s forty pages of three papers and two days become a site in a folder of a host', async ({
  open,
}) => {
  expect(type('npx', 'duikan', 'init')).toMatchObject({ status: 0 });
  appendFileSync(join(folder, 'pages/duikan.yaml'), 'title: 三报合校\naddress: https://example.org/a/b\n');
  const names = readdirSync(scans).map((name) => join('scans', name));
  for (const [group, files] of inGroups(names, 6).entries()) {
    const paper = ['早报', '日报', '晚报'][group % 3] ?? '';
    const added = type('npx', 'duikan', 'add', ...files, '--paper', paper, '--date', `2025-01-2${group % 2}`);
    expect(added.status, added.output).toBe(0);
  }
  const built = type('npx', 'duikan', 'build');
  expect(built.status, built.output).toBe(0);
  expect(built.output).toContain(`${join(folder, 'site')}/ in`);

  const served = await serve();
  const page = await open('/a/b/', { baseURL: served.origin });
  expect(await page.title()).toBe('三报合校');
  const pages = JSON.parse(readFileSync(join(folder, 'site/data/pages.json'), 'utf8')) as {
    paper: { name: string };
    date: { value: string };
  }[];
  expect(pages).toHaveLength(40);
  expect(new Set(pages.map(({ paper }) => paper.name)).size).toBe(3);
  expect(new Set(pages.map(({ date }) => date.value)).size).toBe(2);
  const [article] = JSON.parse(readFileSync(join(folder, 'site/data/articles.json'), 'utf8')) as {
    id: string;
    blocks: { text: string }[];
  }[];
  const phrase = article?.blocks[0]?.text.slice(4, 14) ?? '';
  await (
    await searching(page, phrase)
  )
    .locator(`[data-result] a[href^="/a/b/articles/${article?.id ?? ''}/"]`)
    .first()
    .click();
  await page.waitForURL('**/a/b/articles/**');
  expect(await page.locator('main').textContent()).toContain(phrase);
  served.stop();
});

test('what cannot be taken in is told, and what is there stays', () => {
  writeFileSync(join(folder, 'scan.bin'), Buffer.from([0xff, 0xff, 0x80, 0x20, 0xff]));
  const before = readdirSync(join(folder, 'pages'));
  const wrong = type(
    'npx',
    'duikan',
    'add',
    'scan.bin',
    'nowhere.txt',
    join('scans', readdirSync(scans)[0] ?? ''),
  );
  expect(wrong.status).toBe(1);
  expect(wrong.output).toContain('[read:encoding]');
  expect(wrong.output).toContain('nowhere.txt: there is no such file');
  expect(wrong.output).toContain('this page is there already');
  for (const [words, said] of [
    [['add', 'scan.bin', '--date', '2025-1-2'], '--date: expected a day such as 2025-01-22'],
    [['add'], 'Name at least one file'],
    [['init'], 'is there already, and stays as it is'],
    [['build', '--sedes', 'x'], 'Usage: npx duikan build'],
    [['publish'], 'No command publish'],
  ] as const)
    expect(type('npx', 'duikan', ...words)).toMatchObject({
      status: 2,
      output: expect.stringContaining(said) as string,
    });
  expect(readdirSync(join(folder, 'pages'))).toEqual(before);
  expect(existsSync(join(folder, 'site/index.html'))).toBe(true);
});

function inGroups<Item>(items: readonly Item[], count: number): Item[][] {
  return Array.from({ length: count }, (_, group) => items.filter((_, at) => at % count === group));
}

/** The site as `npx duikan serve` serves it, at a free port. */
async function serve(): Promise<{ origin: string; stop: () => void }> {
  const server = spawn('npx', ['duikan', 'serve', '--port', '0'], {
    cwd: folder,
    env: bare,
    detached: true,
    shell: process.platform === 'win32',
  });
  let output = '';
  const origin = await new Promise<string>((done, fail) => {
    server.on('close', () => fail(new Error(output)));
    server.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    server.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+(?=\/a\/b\/)/u.exec(output)?.[0];
      if (found !== undefined) done(found);
    });
  });
  // npx has processes of its own below it, all of one group.
  return { origin, stop: () => process.kill(-(server.pid ?? 0)) };
}
