import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { storyTei } from '../../../src/export/data/story-tei.ts';
import type { Article } from '../../../src/records/article.ts';
import { collate } from '../../../src/collate/collate.ts';
import { normalizePage } from '../../../src/normalize/normalize-page.ts';
import { nodeSha256 } from '../../../src/export/node-sha256.ts';
import type { Page } from '../../../src/records/page.ts';
import { runsOf } from '../../setup/runs.ts';
import { makeCorpus } from '../../../tools/corpus/make-corpus.ts';
import { witnessOf } from '../../collate/tei-witness.ts';
import { type WrittenData, writtenData } from './written-data.ts';

let data: WrittenData;
beforeAll(async () => (data = await writtenData()));
afterAll(() => data.remove());

const grammar = {
  fileName: 'story.rng',
  contents: readFileSync(join(import.meta.dirname, 'story.rng'), 'utf8'),
};

/** What the validator, libxml2's own, finds wrong with files; one call for all, since each starts it anew. */
async function faultsOf(...files: string[]): Promise<string[]> {
  const xml = files.map((contents, at) => ({ fileName: `${at}.xml`, contents }));
  const { errors } = await validateXML({ xml, schema: grammar, extension: 'relaxng' });
  return errors.map(({ message }) => message);
}

/** The ids of the witnesses in a file, each with that of its article. */
const idsIn = (xml: string) =>
  [...xml.matchAll(/<witness xml:id="(W\d+)" n="([^"]+)"/gu)].map(
    ([, id = '', article = '']) => [`#${id}`, article] as const,
  );

const blocksOf = ({ blocks }: Article): string => blocks.map(({ text }) => text).join('\n');

test('there is a file a story, valid, from which every witness is made again to the last character', async () => {
  const articles = new Map(data.records('articles').map((article) => [article.id, article]));
  const stories = data.records('stories');
  const files = readdirSync(join(data.folder, 'stories')).filter((name) => name.endsWith('.xml'));
  expect(files.toSorted()).toEqual(stories.map(({ id }) => `${id}.xml`).toSorted());
  for (const { id, witnesses } of stories) {
    const xml = data.text(`stories/${id}.xml`);
    expect(idsIn(xml).map(([, article]) => article)).toEqual(witnesses.map(({ article }) => article));
    for (const [witness, article] of idsIn(xml)) {
      const printed = articles.get(article);
      expect(printed && witnessOf(xml, witness), article).toBe(printed && blocksOf(printed));
    }
  }
  expect(await faultsOf(...stories.map(({ id }) => data.text(`stories/${id}.xml`)))).toEqual([]);
});

test('every variant of text stands in it once, of its class, by its rule, each reading with its place', () => {
  const xml = data.text('stories/s-000-a1.xml');
  const own = data
    .records('variants')
    .filter((variant) => variant.story === 's-000-a1' && variant.class !== 'layout');
  for (const { id, class: given, rule } of own)
    expect(
      xml.split(`<app xml:id="${id}" type="${given}" subtype="${rule.replace(/^.*:/u, '')}">`),
      id,
    ).toHaveLength(2);
  const military = own.find(({ readings }) => readings.some(({ text }) => text === '军'));
  const place = military?.places.find(({ witness }) => witness === '003-a7');
  expect(xml).toContain(
    `source="../../pages/003/?mark=${place?.line ?? 0}.${place?.column ?? 0}.1#L${place?.line ?? 0}">军</rdg>`,
  );
});

test.each([
  ['type="shape"', 'type="guess"'],
  ['<listWit>', '<listWit/><listWit>'],
  ['xml:id="W2"', 'xml:id="W1"'],
  ['wit="#W', 'wit="W'],
  ['<p ', '<paragraph/><p '],
])('what is no such file is found by the validator: %s made %s', async (from, to) => {
  expect(await faultsOf(data.text('stories/s-000-a1.xml').replace(from, to))).not.toEqual([]);
});

test('generated stories of any kind are valid and are made again', async () => {
  const pages: Page[] = [];
  const articles: Article[] = [];
  for (const { text, truth } of makeCorpus({ pages: runsOf(24), days: 1, seed: 11 }).pages()) {
    const bytes = new TextEncoder().encode(text);
    const made = normalizePage({ file: `${truth.id}_page.txt`, bytes, sidecar: null, sha256: nodeSha256 });
    if (made.page) pages.push(made.page);
    articles.push(...made.articles);
  }
  const { stories, variants } = collate({ pages, articles });
  expect(stories.length).toBeGreaterThan(2);
  const byId = new Map(articles.map((article) => [article.id, article]));
  const facts = {
    articles: byId,
    pages: new Map(pages.map((page) => [page.id, page])),
    rights: '<各报>',
    licence: null,
  };
  const files: string[] = [];
  for (const story of stories) {
    const xml = storyTei(
      story,
      variants.filter((variant) => variant.story === story.id),
      facts,
    );
    files.push(xml);
    for (const [witness, article] of idsIn(xml)) {
      const printed = byId.get(article);
      expect(printed && witnessOf(xml, witness), article).toBe(printed && blocksOf(printed));
    }
  }
  expect(await faultsOf(...files)).toEqual([]);
});
