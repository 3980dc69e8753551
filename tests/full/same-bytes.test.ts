import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, inject } from 'vitest';
import { serve } from '../../scripts/serve.ts';
import { test } from '../browser/fixture.ts';
import { projectElsewhere, reversedFolders } from './elsewhere.ts';

/**
 * The same pages built once more with everything else that a build could depend on: in a folder of another name with
 * strangers' files in it, on the other side of the world, in a language with other rules for case and order, on one core
 * where the system can say so and by three threads, with folders that list their files the other way round. The first was
 * made by one, in Asia/Shanghai.
 */
const builtAgain = test.extend('again', { scope: 'file' }, async ({}, { onCleanup }) => {
  const project = resolve('.cache/test/in another place');
  projectElsewhere(project);
  const folder = join(project, 'built');
  const { exitCode, output } = await buildElsewhere(project, folder);
  expect(exitCode, output).toBe(0);
  const served = await serve(folder, 0);
  onCleanup(served.close);
  return { folder, origin: served.origin };
});

function buildElsewhere(project: string, out: string): Promise<{ exitCode: number | null; output: string }> {
  const reversed = `data:text/javascript,${encodeURIComponent(reversedFolders)}`;
  const command = [
    process.execPath,
    '--import',
    reversed,
    'scripts/build.ts',
    '--out',
    out,
    '--threads',
    '3',
  ];
  const [program = '', ...args] = process.platform === 'linux' ? ['taskset', '-c', '0', ...command] : command;
  const surroundings = {
    NODE_ENV: 'production',
    TZ: 'America/New_York',
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
  };
  const child = spawn(program, args, { cwd: project, env: { ...process.env, ...surroundings } });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('close', (exitCode) => done({ exitCode, output }));
  });
}

builtAgain('two builds give the same bytes', ({ again }) => {
  const first = digests(inject('site'));
  expect(Object.keys(first).length).toBeGreaterThan(20);
  const second = digests(again.folder);
  expect(Object.keys(second)).toEqual(Object.keys(first));
  expect(Object.keys(first).filter((name) => first[name] !== second[name])).toEqual([]);
});

builtAgain('two builds give the same answers to a search', async ({ again, open }) => {
  for (const query of ['形式主义', '小马拉大车', '1288.8', '郑军', '无此一说']) {
    const answers = await Promise.all(
      [inject('origin'), again.origin].map(async (baseURL) => {
        const page = await open(`/search/?q=${encodeURIComponent(query)}`, { baseURL });
        await page.waitForFunction(
          () => document.querySelector('[data-search-done], [data-result]') !== null,
        );
        return page.locator('[data-result]').allTextContents();
      }),
    );
    expect(answers[1], query).toEqual(answers[0]);
  }
});

/** The checksum of every file of a site but Pagefind's, whose index is written by several threads. */
function digests(site: string): Record<string, string> {
  const names = globSync('**/*', { cwd: site })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => !name.startsWith('pagefind/') && statSync(join(site, name)).isFile())
    .toSorted();
  return Object.fromEntries(
    names.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(site, name)))
        .digest('hex'),
    ]),
  );
}
