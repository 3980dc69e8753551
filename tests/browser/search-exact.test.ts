import { join } from 'node:path';
import { expect, inject } from 'vitest';
import { makeSearchSite } from '../../scripts/bench/search-site.ts';
import { serve } from '../../scripts/serve.ts';
import { readRecord, readRecords } from '../../src/export/read-records.ts';
import { exactnessOf } from '../search/exactness.ts';
import { phrasesIn } from '../search/phrases.ts';
import { plainSearch } from '../search/plain-search.ts';
import { test } from './fixture.ts';

const articles = await readRecord(join(inject('site'), 'data'), 'articles');
const pages = await readRecord(join(inject('site'), 'data'), 'pages');

test('15 · phrases are found wherever they stand, and nowhere else', async ({ open }) => {
  const page = await open('/search/');
  const result = await exactnessOf(page, articles, { phrases: 200, nowhere: 40, seed: 20250122, pages });
  expect(result.wrong).toEqual([]);
  expect(result).toMatchObject({ recall: 1, precision: 1 });
});

test('the index of large archives finds the same', async ({ open }) => {
  const site = '.cache/test/search-parts';
  await makeSearchSite(site, await readRecords(join(inject('site'), 'data')), inject('site'), true);
  const served = await serve(site, 0);
  try {
    const page = await open('/search/', { baseURL: served.origin });
    const result = await exactnessOf(page, articles, { phrases: 100, nowhere: 20, seed: 20250122, pages });
    expect(result.wrong).toEqual([]);
    expect(result).toMatchObject({ recall: 1, precision: 1 });
  } finally {
    await served.close();
  }
});

test('the phrases do stand somewhere', () => {
  const found = phrasesIn(articles, 200, 1).map((typed) => plainSearch(articles, typed).size);
  expect(found.filter((size) => size > 0).length).toBeGreaterThan(180);
});
