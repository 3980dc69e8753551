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
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { variantNamer } from '../../src/collate/variant-id.ts';
import { digestOf, Keep } from '../../src/export/keep.ts';
import { gatherRecords } from '../../src/export/gather-records.ts';
import { makeRecords } from '../../src/export/make-records.ts';
import { runsOf } from '../setup/runs.ts';
import { makeCorpus } from '../../tools/corpus/make-corpus.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'duikan-keep-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

test('gives back what was put under the same parts, and nothing else', () => {
  const keep = new Keep(folder, 'code');
  keep.put(['a', 'b'], { found: [1] });
  expect(keep.find(['a', 'b'])).toEqual({ found: [1] });
  expect(keep.find(['ab'])).toBeUndefined();
  expect(keep.find(['a', null, 'b'])).toBeUndefined();
});

test('tells parts from each other by where they end, and nothing from no text', () => {
  const digests = [['a', 'b'], ['ab'], ['ab', ''], ['ab', null], ['', 'ab']].map(digestOf);
  expect(new Set(digests).size).toBe(5);
});

test('what other code made goes, and so does what a killed run left half written', () => {
  new Keep(folder, 'old').put(['a'], 1);
  const keep = new Keep(folder, 'new');
  expect(existsSync(join(folder, 'old'))).toBe(false);
  expect(keep.find(['a'])).toBeUndefined();
  keep.put(['a'], [1, 2, 3]);
  const [name = ''] = readdirSync(join(folder, 'new'));
  writeFileSync(join(folder, 'new', name), '[1, 2');
  expect(keep.find(['a'])).toBeUndefined();
});

test('goes on where a run of other code took its folder away', () => {
  const keep = new Keep(folder, 'old');
  keep.put(['a'], 1);
  new Keep(folder, 'new').tidy();
  keep.tidy();
  expect(keep.find(['a'])).toBeUndefined();
  keep.put(['a'], 2);
  expect(keep.find(['a'])).toBe(2);
});

test('is tidied once three times as much lies idle as a run had use for', () => {
  const earlier = new Keep(folder, 'code');
  for (const part of ['a', 'b', 'c', 'd', 'e']) earlier.put([part], part);
  const later = new Keep(folder, 'code');
  later.find(['a']);
  later.find(['b']);
  later.tidy();
  expect(readdirSync(join(folder, 'code')).length).toBe(5);
  const last = new Keep(folder, 'code');
  last.find(['a']);
  last.tidy();
  expect(readdirSync(join(folder, 'code'))).toEqual([digestOf(['a'])]);
});

test('what is held in memory is the same object as long as every run has use for it', () => {
  new Keep(folder, 'code').put(['a'], { found: 1 });
  const keep = new Keep(folder, 'code', { holds: true });
  const found = keep.find(['a']);
  expect(found).toEqual({ found: 1 });
  const made = { made: 2 };
  keep.put(['b'], made);
  keep.tidy();
  expect(keep.find(['a'])).toBe(found);
  keep.tidy();
  expect(keep.find(['a'])).toBe(found);
  expect(keep.find(['b'])).toEqual(made);
  expect(keep.find(['b'])).not.toBe(made);
});

test('names are taken over only where they would be given again, and all of them or none', () => {
  const context = { before: '前', after: '后' };
  const name = variantNamer().nameOf(context, ['甲', '乙']);
  const namer = variantNamer();
  expect(namer.takes([name, `${name}-3`])).toBe(false);
  expect(namer.takes([name, `${name}-2`])).toBe(true);
  expect(namer.takes([name])).toBe(false);
  expect(namer.nameOf(context, ['乙', '甲'])).toBe(`${name}-3`);
});

/** An edit of a folder of pages: which page, and what becomes of it. */
const edit = fc.record({
  page: fc.nat(),
  how: fc.constantFrom('misread', 'cut', 'remove', 'restore', 'redate'),
  at: fc.double({ min: 0, max: 0.99, noNaN: true }),
});

test('after any edits, records are those that are made from nothing', { timeout: 300_000 }, async () => {
  const pages = [...makeCorpus({ pages: 3, days: 1, seed: 11 }).pages()];
  const seeds = join(folder, 'seeds');
  mkdirSync(seeds);
  const write = ({ text, sidecar, truth }: (typeof pages)[number]): void => {
    writeFileSync(join(seeds, `${truth.id}_page.txt`), text);
    writeFileSync(join(seeds, `${truth.id}_page.yaml`), sidecar);
  };
  // One process that follows all edits, and holds what it makes.
  const held = new Keep(join(folder, 'held'), 'code', { holds: true });
  const memory = {};
  const follow = () => {
    const gathered = gatherRecords({ seedsDir: seeds, keep: held, memory });
    if (gathered.made) held.tidy();
    return gathered;
  };
  const property = fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 2 }), async (edits) => {
    pages.forEach(write);
    follow();
    for (const { page, how, at } of edits) {
      const old = pages[page % pages.length];
      if (!old) continue;
      const place = Math.floor(at * old.text.length);
      if (how === 'misread')
        write({ ...old, text: `${old.text.slice(0, place)}误${old.text.slice(place + 1)}` });
      else if (how === 'cut') write({ ...old, text: old.text.slice(0, place) });
      else if (how === 'redate')
        write({ ...old, sidecar: old.sidecar.replace(/\d{4}-\d\d-\d\d/u, '2024-02-29') });
      else if (how === 'restore') write(old);
      else
        for (const end of ['txt', 'yaml'])
          rmSync(join(seeds, `${old.truth.id}_page.${end}`), { force: true });
      // Every state between is built too, so that the last one finds what several others left.
      await makeRecords({
        seedsDir: seeds,
        outDir: join(folder, 'kept'),
        keep: new Keep(join(folder, 'keep'), 'code'),
      });
      follow();
    }
    // Where a folder is unusable nothing is written, and what stood there before says nothing.
    for (const out of ['anew', 'kept']) rmSync(join(folder, out), { recursive: true, force: true });
    const anew = await makeRecords({ seedsDir: seeds, outDir: join(folder, 'anew') });
    const again = await makeRecords({
      seedsDir: seeds,
      outDir: join(folder, 'kept'),
      keep: new Keep(join(folder, 'keep'), 'code'),
    });
    expect(again).toEqual(anew);
    expect(filesIn(join(folder, 'kept'))).toEqual(filesIn(join(folder, 'anew')));
    expect(follow()).toEqual(gatherRecords({ seedsDir: seeds }));
  });
  await fc.assert(property, { numRuns: runsOf(4), seed: 20261129 });
});

/** Every file of a folder with its digest; nothing where there is none. */
function filesIn(dir: string): Record<string, string> {
  if (!existsSync(dir)) return {};
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path.slice(dir.length), digestOf([readFileSync(path)])];
    }),
  );
}
