import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { Keep } from '../../src/export/keep.ts';
import { readPagesInThreads } from '../../src/export/read-in-threads.ts';
import { readPages } from '../../src/export/read-pages.ts';

/** More pages than one thread reads alone, two that are none among them, and room for what is kept. */
function manyPages() {
  const folder = mkdtempSync(join(tmpdir(), 'duikan-many-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const seeds = join(folder, 'seeds');
  mkdirSync(seeds);
  for (let at = 0; at < 90; at += 1)
    writeFileSync(
      join(seeds, `${String(at).padStart(2, '0')}_page.txt`),
      `河堤第${at}段开工\n本报讯　第${at}段河堤昨天开工，沿岸的住户都来看。\n`,
    );
  mkdirSync(join(seeds, '03_folder.txt'));
  writeFileSync(join(seeds, '88_broken.txt'), Uint8Array.of(0x81, 0xff, 0xff));
  return { seeds, keep: () => new Keep(join(folder, 'kept'), 'code') };
}

const quietly = (): void => undefined;

test('two threads read what one reads', async () => {
  const { seeds } = manyPages();
  const alone = readPages(seeds, { tell: quietly, keep: undefined });
  const told: number[] = [];
  const both = await readPagesInThreads(seeds, {
    tell: (_, done) => void told.push(done ?? 0),
    keep: undefined,
  });
  expect(both).toEqual(alone);
  expect(both.pages).toHaveLength(90);
  expect(both.problems.map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(['read:file', 'read:encoding']),
  );
  expect(Math.max(...told)).toBeLessThanOrEqual(92);
});

test('what either of them read is found again', async () => {
  const { seeds, keep } = manyPages();
  const first = keep();
  const anew = await readPagesInThreads(seeds, { tell: quietly, keep: first });
  first.tidy();
  const told: (number | undefined)[] = [];
  const again = await readPagesInThreads(seeds, { tell: (_, done) => void told.push(done), keep: keep() });
  expect(again).toEqual(anew);
  // Nothing was left to read.
  expect(told).toEqual([undefined]);
});
