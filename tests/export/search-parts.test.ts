import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openTermIndex } from '../../src/browser/search/sources.ts';
import { searchDocuments } from '../../src/export/search-documents.ts';
import { searchEntries, termsOf } from '../../src/export/search-entries.ts';
import { writeSearchIndex } from '../../src/export/search-index.ts';
import { article, story, variant } from '../site/comparison/sample.ts';
import { articles, pages } from '../site/search/sample-story.ts';

const records = {
  pages: [...pages],
  articles: [...articles],
  stories: [story(articles.slice(0, 3))],
  variants: [],
};
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'duikan-parts-'));
  vi.stubGlobal('fetch', (address: string) =>
    Promise.resolve(new Response(readFileSync(join(folder, address.replace(/^\//u, ''))))),
  );
});

afterEach(() => {
  vi.unstubAllGlobals();
  rmSync(folder, { recursive: true });
});

test('the index of a large archive finds for every term the entries that hold it, and gives them whole', async () => {
  const { documents } = await writeSearchIndex(records, folder, true);
  expect(documents).toBe(2);
  const entries = searchEntries(records);
  const index = await openTermIndex(0);
  const terms = new Set(entries.flatMap((entry) => [...termsOf(entry)]));
  expect(terms.size).toBeGreaterThan(100);
  for (const term of terms) {
    const found = await Promise.all((await index(term)).map(async ({ data }) => (await data()).document));
    expect(found).toEqual(JSON.parse(JSON.stringify(entries.filter((entry) => termsOf(entry).has(term)))));
  }
  expect(await index('no such term')).toEqual([]);
});

test('the same records make the same files', async () => {
  const { bytes } = await writeSearchIndex(records, folder, true);
  const manifest = readFileSync(join(folder, 'search/index.json'), 'utf8');
  expect((await writeSearchIndex(records, folder, true)).bytes).toBe(bytes);
  expect(readFileSync(join(folder, 'search/index.json'), 'utf8')).toBe(manifest);
});

test('of a story that many print, the places of dissent are kept, and how all voted', () => {
  const many = Array.from({ length: 8 }, (_, at) =>
    article(`10${at}-a1`, [at === 7 ? '一曰之计' : '一日之计']),
  );
  const sun = variant('v-0000000001', {
    articles: many,
    places: Object.fromEntries(many.map(({ id }) => [id, 'p1:1-2' as const])),
  });
  const issue = many.map(
    ({ page, id }) => ({ ...pages[0], id: page, articles: [id] }) as (typeof pages)[number],
  );
  const [document] = searchDocuments({
    pages: issue,
    articles: many,
    stories: [story(many)],
    variants: [{ ...sun, story: 's-000-a1' }],
  });
  const [found] = document?.variants ?? [];
  expect(found?.places.map(({ witness }) => witness)).toEqual(['100-a1', '101-a1', '102-a1', '107-a1']);
  expect(found?.readings.map(({ witnesses }) => witnesses.length)).toEqual([7, 1]);
});
