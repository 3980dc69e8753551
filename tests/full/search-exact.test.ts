import { join } from 'node:path';
import { expect, inject } from 'vitest';
import { readRecord } from '../../src/export/read-records.ts';
import { test } from '../browser/fixture.ts';
import { exactnessOf } from '../search/exactness.ts';

test('a thousand phrases are found wherever they stand, two hundred others nowhere', async ({ open }) => {
  const articles = await readRecord(join(inject('site'), 'data'), 'articles');
  const pages = await readRecord(join(inject('site'), 'data'), 'pages');
  const page = await open('/search/');
  const result = await exactnessOf(page, articles, { phrases: 1_000, nowhere: 200, seed: 20250121, pages });
  expect(result.wrong).toEqual([]);
  expect(result).toMatchObject({ recall: 1, precision: 1 });
  expect(result.medianMs).toBeLessThanOrEqual(60);
});
