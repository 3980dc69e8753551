import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { serve } from '../../scripts/serve.ts';
import type { DeskIndex, DeskNames } from '../../src/site/desk/index-shape.ts';
import { makeCorpus } from '../../tools/corpus/make-corpus.ts';
import { test as inBrowser } from '../browser/fixture.ts';
import { processorTime } from '../browser/processor-time.ts';
import { build } from '../built/build.ts';

/** A site of thirty generated pages of one day, whose desk has more rows than one page shows. */
const test = inBrowser.extend('desk', { scope: 'file' }, async ({}, { onCleanup }) => {
  const folder = mkdtempSync(join(tmpdir(), 'duikan-desk-'));
  const seeds = join(folder, 'seeds');
  const out = join(folder, 'site');
  mkdirSync(seeds);
  for (const { text, sidecar, truth } of makeCorpus({ pages: 30, days: 1, seed: 5 }).pages()) {
    writeFileSync(join(seeds, `${truth.id}_page.txt`), text);
    writeFileSync(join(seeds, `${truth.id}_page.yaml`), sidecar);
  }
  const { exitCode, output } = await build({ seeds, out });
  expect(exitCode, output).toBe(0);
  const served = await serve(out, 0);
  onCleanup(async () => {
    await served.close();
    rmSync(folder, { recursive: true });
  });
  const json = (file: string): unknown => JSON.parse(readFileSync(join(out, 'desk', file), 'utf8'));
  return {
    baseURL: served.origin,
    index: json('list.json') as DeskIndex,
    names: json('names/1.json') as DeskNames,
  };
});

test('its index and its names say as many rows', ({ desk: { index, names } }) => {
  expect(index.filed.length).toBeGreaterThan(200);
  expect(index.names).toBe(1);
  expect(names.keys).toHaveLength(index.filed.length);
  for (const column of [...Object.values(index.facets), index.pair, names.witness])
    expect(column.of).toHaveLength(index.filed.length);
});

test('rows are decided one after the other, counted, kept and found again', async ({
  desk,
  open,
  browser,
}) => {
  const { baseURL, index } = desk;
  const all = index.filed.length;
  const page = await open('/desk/', { baseURL, viewport: { width: 1280, height: 900 } });
  const counts = page.locator('.desk-counts');
  const current = page.locator('.desk-item[aria-current]');
  await current.waitFor();
  await expect.poll(() => counts.textContent()).toContain(`未判 ${all}`);
  const first = await current.getAttribute('id');
  const { longest } = await processorTime(browser, async () => {
    await page.keyboard.press('u');
    await expect.poll(() => counts.textContent()).toContain(`未判 ${all - 1}`);
  });
  expect(longest).toBeLessThan(30);
  expect(await current.getAttribute('id')).not.toBe(first);
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await expect.poll(() => counts.textContent()).toContain(`未判 ${all - 1}`);
  await page.locator('select[name=state]').selectOption('mine');
  await expect.poll(() => page.locator('.desk-item').count()).toBe(1);
  expect(await page.locator('.desk-item').getAttribute('id')).toBe(first);
});

test('what is chosen is what its index has', async ({ desk, open }) => {
  const { index, baseURL } = desk;
  const page = await open('/desk/', { baseURL });
  const [paper = ''] = index.pages.paper.names;
  const fitting = index.facets.page.of.filter((at) => index.pages.paper.of[at] === 0).length;
  await page.locator('.desk-shown').waitFor();
  await page.locator('select[name=paper]').selectOption(paper);
  await expect.poll(() => page.locator('.desk-shown').textContent()).toContain(`${fitting} 条`);
});

test('an address opens the row that it names, wherever it stands', async ({ desk, open }) => {
  const key = desk.names.keys.at(-1) ?? '';
  const page = await open(`/desk/#${key}`, { baseURL: desk.baseURL });
  await page.locator(`.desk-item[aria-current][id="${key}"]`).waitFor();
});
