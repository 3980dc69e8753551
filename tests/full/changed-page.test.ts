import { cpSync, globSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digestOf } from '../../src/export/keep.ts';
import { build } from '../built/build.ts';

const folder = resolve('.cache/test/changed');
const seeds = join(folder, 'seeds');

/** What is done to pages without an arrangement, which would no longer fit: which of them, where in it, and what. */
const edit = fc.record({
  page: fc.constantFrom('000', '001', '003'),
  at: fc.double({ min: 0.1, max: 0.9, noNaN: true }),
  how: fc.constantFrom('misread', 'cut', 'remove', 'rename', 'undecide'),
});

function apply({ page, at, how }: { page: string; at: number; how: string }): void {
  const [text, sidecar] = ['txt', 'yaml'].map((end) => globSync(join(seeds, `${page}_*.${end}`))[0]);
  if (how === 'undecide') rmSync(join(seeds, 'corrections'), { recursive: true, force: true });
  if (text === undefined || sidecar === undefined) return;
  const before = readFileSync(text, 'utf8');
  const place = Math.floor(at * before.length);
  if (how === 'misread') writeFileSync(text, before.slice(0, place) + '误' + before.slice(place + 1));
  if (how === 'cut') writeFileSync(text, before.slice(0, place));
  if (how === 'rename')
    writeFileSync(sidecar, readFileSync(sidecar, 'utf8').replace(/name: [^,\n]+/u, 'name: 某报'));
  if (how === 'remove') for (const file of [text, sidecar]) rmSync(file);
}

test('after any edits, a site is the one that is built from nothing', async () => {
  const property = fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 2 }), async (edits) => {
    rmSync(seeds, { recursive: true, force: true });
    cpSync('seeds', seeds, { recursive: true });
    const again = await built('again');
    expect(again.exitCode, again.output).toBe(0);
    for (const one of edits) apply(one);
    const [changed, anew] = [await built('again'), await built('anew', ['--fresh'])];
    for (const { exitCode, output } of [changed, anew]) expect(exitCode, output).toBe(0);
    expect(filesIn('again')).toEqual(filesIn('anew'));
  });
  await fc.assert(property, { numRuns: 3, seed: 20261129 });
});

test('a page that has nothing to do with the changed one is taken as it stands', async () => {
  rmSync(seeds, { recursive: true, force: true });
  cpSync('seeds', seeds, { recursive: true });
  // One that bundles, as the first of all does.
  await built('again', ['--fresh']);
  apply({ page: '004', at: 0, how: 'rename' });
  await built('again');
  const made = pathsMade();
  // Every page names the papers of its neighbours.
  for (const page of ['000', '001', '004']) expect(made).toContain(`pages/${page}/`);
  expect(made.filter((path) => /^articles\/00[01]/u.test(path))).toEqual([]);
});

const built = (out: string, more: string[] = []) => build({ seeds, out: join(folder, out), more });

/** The pages that the last build made, and did not take from the one before it. */
function pathsMade(): string[] {
  const [newest] = globSync('.cache/built/*.jsonl').toSorted(
    (a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs,
  );
  const lines = readFileSync(newest ?? '', 'utf8')
    .trimEnd()
    .split('\n');
  return lines
    .map((line) => JSON.parse(line) as { path: string; taken: boolean })
    .flatMap(({ path, taken }) => (taken ? [] : path));
}

/** The files of a site and the digest of each. */
function filesIn(site: string): Record<string, string> {
  const files = globSync('**/*', { cwd: join(folder, site) }).filter((file) =>
    statSync(join(folder, site, file)).isFile(),
  );
  return Object.fromEntries(
    files.toSorted().map((file) => [file, digestOf([readFileSync(join(folder, site, file))])]),
  );
}
