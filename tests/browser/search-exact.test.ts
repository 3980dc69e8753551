import { join } from 'node:path';
import { expect, inject } from 'vitest';
import { readRecord } from '../../src/export/read-records.ts';
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

test('the phrases do stand somewhere', () => {
  const found = phrasesIn(articles, 200, 1).map((typed) => plainSearch(articles, typed).size);
  expect(found.filter((size) => size > 0).length).toBeGreaterThan(180);
});
