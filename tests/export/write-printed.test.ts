import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { printedEditions } from '../../src/browser/compare/printed/printed-editions.ts';
import { articleText } from '../../src/export/data/article-text.ts';
import { printedManifestPath } from '../../src/export/printed-manifest.ts';
import { writePrinted } from '../../src/export/write-printed.ts';
import { article } from '../site/comparison/sample.ts';
import { pages } from '../site/search/sample-story.ts';

const first = '渔港新建的防波堤昨日验收，港内可同时停泊两百条渔船，冷库与制冰厂一并启用。';
const second = '港务处说，堤上的灯塔仍由老守塔人照看，夜航的船只可以看见二十里外。';
const table = { id: 'p2', type: 'table' as const, text: '船数\n\n两百', sources: [] };
const printed = [
  article('000-a1', [first, second], { headline: '防波堤验收', kicker: '海港' }),
  { ...article('001-a1', [first, '', second]), headline: '堤成' },
  article('003-a1', ['短讯', `${first.slice(0, 30)}。`]),
];
const [withTable] = printed.slice(1, 2);
if (withTable?.blocks[1]) withTable.blocks[1] = table;
const records = { pages, articles: printed };
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'duikan-printed-'));
  vi.stubGlobal('fetch', (address: string) => {
    const path = address.replace(/^\//u, '');
    const of = printed.find(({ id }) => path === `data/articles/${id}.txt`);
    return Promise.resolve(new Response(of ? articleText(of) : readFileSync(join(folder, path))));
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
  rmSync(folder, { recursive: true });
});

test('the site’s files tell who prints a passage: the article, its page, its headline and the paragraph', async () => {
  await writePrinted(records, folder);
  const found = await printedEditions(second, 24);
  expect(found).toMatchObject({
    left: 0,
    editions: [
      { id: '000-a1', headline: '防波堤验收', block: 'p2', share: 1, alike: 1, page: { date: '2025-01-22' } },
      // A row of its table is empty, so that nobody can tell where its blocks begin.
      { id: '001-a1', headline: null, block: null, share: 1 },
    ],
  });
  const parts = await printedEditions(first, 24);
  expect(parts).toMatchObject({
    editions: [
      { id: '000-a1', block: 'p1' },
      { id: '001-a1' },
      { id: '003-a1', headline: null, block: 'p2' },
    ],
  });
  const [, , part] = parts.short ? [] : parts.editions;
  expect(part).toMatchObject({
    page: { paper: '青岛日报', basis: 'iiu' },
    opening: '渔港新建的防波堤昨日验收',
  });
});

test('the same records make the same files', async () => {
  const list = (): string[] =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.bin'))
      .map((name) => `${name} ${readFileSync(join(folder, name)).toString('base64')}`)
      .sort();
  await writePrinted(records, folder);
  const before = list();
  const manifest = readFileSync(join(folder, printedManifestPath), 'utf8');
  await writePrinted(records, folder);
  expect(list()).toEqual(before);
  expect(readFileSync(join(folder, printedManifestPath), 'utf8')).toBe(manifest);
});
