import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareRecords, placesOfPieces, placesOfRuns } from './compare-records.ts';
import { readExpectation } from './expectation.ts';
import { normalizeSeed, seedIds } from './seed-pages.ts';

const fixtures = new URL('../fixtures/pages/', import.meta.url);

describe.each(seedIds)('page %s, as a careful reader has it', (id) => {
  const expected = readExpectation(new URL(`${id}/expected.txt`, fixtures));
  const { articles, page, lines } = normalizeSeed(id);

  it.each(expected.records.map((record) => [record.id, record] as const))('has %s', (name, record) => {
    const actual = articles.find((article) => article.id === name);
    if (actual === undefined) throw new Error(`no record ${name}, but ${articles.map((a) => a.id).join()}`);
    expect(compareRecords(record, actual, lines)).toEqual([]);
  });

  it('has no further record', () => {
    expect(articles.map((article) => article.id)).toEqual(expected.records.map((record) => record.id));
    expect(page?.articles).toEqual(articles.map((article) => article.id));
  });

  it('leaves unassigned what belongs to no record, with its reason', () => {
    const actual = page?.unassigned.map((entry) => `${entry.reason} ${placesOfRuns(entry.sources, lines)}`);
    const wanted = expected.unassigned.map(
      (entry) => `${entry.reason} ${placesOfPieces(entry.pieces, lines)}`,
    );
    expect(actual?.toSorted()).toEqual(wanted.toSorted());
  });
});

describe('page 000 and the worked example', () => {
  const gold = JSON.parse(readFileSync(new URL('000/gold.json', fixtures), 'utf8')) as {
    page: Record<string, unknown>;
    articles: Record<string, unknown>[];
  };
  const { articles, page } = normalizeSeed('000');

  it.each(Object.keys(gold.page))('agree in the page’s %s', (field) => {
    expect(Object.entries(page ?? {}).find(([name]) => name === field)?.[1]).toEqual(gold.page[field]);
  });

  it.each(gold.articles.map((article, at) => [String(article['id']), at] as const))(
    'agree in %s',
    (_, at) => {
      const actual = Object.entries(articles[at] ?? {}).filter(
        ([field]) => field in (gold.articles[at] ?? {}),
      );
      expect(Object.fromEntries(actual)).toEqual(gold.articles[at]);
    },
  );
});
