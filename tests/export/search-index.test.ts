import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { SearchDocument, SearchPage } from '../../src/export/search-documents.ts';
import { writeSearchIndex } from '../../src/export/search-index.ts';
import { articles, documents, pages } from '../site/search/sample-story.ts';
import { story } from '../site/comparison/sample.ts';

test('a story is one document with all its editions, an article alone is one too', () => {
  expect(documents.map(({ story, editions }) => [story, editions.map(({ id }) => id)])).toEqual([
    ['s-000-a1', ['000-a1', '001-a1', '003-a1']],
    [null, ['004-a1']],
  ]);
});

test('what can be found is the head, field by field, and every block', () => {
  expect(documents[0]?.editions[0]?.units.map(({ at }) => at)).toEqual([
    'headline',
    'byline',
    'p1',
    'p2',
    'p3',
  ]);
  expect(documents[0]?.editions[1]?.units.map(({ at }) => at)).toEqual(['p1', 'p2']);
});

test('only variants that change what is said go into a document', () => {
  expect(documents[0]?.variants.map((variant) => variant.class)).toEqual(['shape', 'fluent']);
});

test('the written index holds the documents as they are, and nothing that search does not use', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'duikan-search-'));
  const records = {
    pages: [...pages],
    articles: [...articles],
    stories: [story(articles.slice(0, 3))],
    variants: [],
  };
  const { documents: count } = await writeSearchIndex(records, folder);
  const names = globSync('**/*.*', { cwd: folder }).map((name) => name.replaceAll('\\', '/'));
  const written = names
    .filter((name) => name.endsWith('.pf_fragment'))
    .map((name) => documentIn(join(folder, name)));
  rmSync(folder, { recursive: true });

  expect(count).toBe(2);
  expect(
    written.flatMap((one) => ('editions' in one ? one.editions.map(({ id }) => id) : [])).toSorted(),
  ).toEqual(articles.map(({ id }) => id));
  expect(written.flatMap((one) => ('editions' in one ? [] : one.id)).toSorted()).toEqual(
    pages.map(({ id }) => id),
  );
  expect(names).toEqual(expect.arrayContaining(['pagefind/pagefind.js', 'pagefind/pagefind-worker.js']));
  expect(names.filter((name) => /ui|highlight|playground/u.test(name))).toEqual([]);
});

function documentIn(file: string): SearchDocument | SearchPage {
  const fragment = gunzipSync(readFileSync(file)).toString().replace('pagefind_dcd', '');
  return (JSON.parse(fragment) as { document: SearchDocument | SearchPage }).document;
}
