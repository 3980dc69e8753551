import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { IndexOnDemand } from '../../src/browser/search/engine.ts';
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

test('a first search ends with some hundred kilobytes, the same one anew too, and goes on when asked', async () => {
  // Every one holds the words and some ten kilobytes that no compression makes less.
  const long = Array.from({ length: 15 }, (_, at) => article(`2${at + 10}-a1`, ['一日之计', noise(at)]));
  const issue = long.map(
    ({ page, id }) => ({ ...pages[0], id: page, articles: [id] }) as (typeof pages)[number],
  );
  await writeSearchIndex({ pages: issue, articles: long, stories: [], variants: [] }, folder, true);
  const index = new IndexOnDemand();
  const query = { kind: 'words', words: ['一日之计'], phrases: null } as const;
  const first = await index.search(query, 80);
  expect(first.found).toHaveLength(12);
  expect(first.left).toBe(3);
  expect(await index.search(query, 80)).toEqual(first);
  expect((await index.search(query, Infinity)).found).toHaveLength(15);
});

/** Characters drawn by a generator of random numbers (Lehmer's, of MINSTD). */
function noise(seed: number): string {
  let state = seed + 1;
  return Array.from({ length: 12_000 }, () => {
    state = (state * 48_271) % 0x7f_ff_ff_ff;
    return String.fromCharCode(0x4e_00 + (state % 64));
  }).join('');
}

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
