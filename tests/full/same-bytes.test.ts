import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, inject } from 'vitest';
import { serve } from '../../scripts/serve.ts';
import { test } from '../browser/fixture.ts';
import { build } from '../built/build.ts';

/** The same pages built once more, on the other side of the world: the first build was made in Asia/Shanghai. */
const builtAgain = test.extend('again', { scope: 'file' }, async ({}, { onCleanup }) => {
  const folder = resolve('.cache/test/again');
  const { exitCode, output } = await build({ out: folder, timeZone: 'America/New_York', more: ['--fresh'] });
  expect(exitCode, output).toBe(0);
  const served = await serve(folder, 0);
  onCleanup(served.close);
  return { folder, origin: served.origin };
});

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
