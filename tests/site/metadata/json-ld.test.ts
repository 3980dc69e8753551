import { expect, test } from 'vitest';
import type { Article } from '../../../src/records/article.ts';
import type { Page } from '../../../src/records/page.ts';
import { newsArticle, scriptJson, webSite } from '../../../src/site/metadata/json-ld.ts';
import { jsonLdFaults } from '../../validators/json-ld.ts';

const article = {
  subheadline: null,
  agency: '新华社',
  dateline: { raw: '新华社北京1月21日电' },
  byline: { raw: '（记者丁 戊）', names: ['丁', '戊'] },
} as unknown as Article;
const page = (basis: string): Page =>
  ({
    paper: { name: '甲报', basis },
    date: { value: '2025-01-22', basis },
    number: { value: '3', basis },
  }) as unknown as Page;
const described = (basis: string) =>
  newsArticle({
    article,
    page: page(basis),
    headline: '题',
    characters: 800,
    address: 'https://example.org/articles/000-a1/',
    picture: 'https://example.org/pictures/site.png',
  });

test('an article is a NewsArticle of the paper and the day that its page prints', () => {
  const data = described('stated');
  expect(data).toMatchObject({
    publisher: { name: '甲报' },
    isPartOf: { '@type': 'Newspaper', name: '甲报' },
    datePublished: '2025-01-22',
    printPage: '3',
    author: [{ name: '丁' }, { name: '戊' }],
  });
});

test('no publisher, day or page number is claimed that is only inferred', () => {
  const data = described('inferred');
  for (const claim of ['publisher', 'isPartOf', 'datePublished', 'printPage'])
    expect(data).not.toHaveProperty(claim);
});

test('what is not known is left out, and nothing ends the element that it stands in', () => {
  const data = newsArticle({
    article: { ...article, agency: null, byline: null, dateline: null },
    page: page('unknown'),
    headline: '</script><b>',
    characters: 1,
    address: null,
    picture: null,
  });
  expect(Object.keys(data)).not.toEqual(expect.arrayContaining(['url']));
  expect(scriptJson(data)).not.toContain('<');
  expect(JSON.parse(scriptJson(data))).toEqual(data);
});

test('schema.org knows all that is said, and what is marred is found at fault', () => {
  const article = described('stated');
  const marred = {
    'no such property': { ...article, headlines: '题' },
    'no number': { ...article, wordCount: 'many' },
    'no such type': { ...article, author: [{ '@type': 'Preson', name: '丁' }] },
    'no property of a person': { ...article, author: [{ '@type': 'Person', nmae: '丁' }] },
    'no organization': { ...article, publisher: { '@type': 'Newspaper', name: '甲报' } },
    'no other context': { ...article, '@context': 'https://example.org' },
  };
  const address = 'https://example.org/';
  const faults = jsonLdFaults(
    { name: 'stated', value: article },
    { name: 'inferred', value: described('inferred') },
    { name: 'site', value: webSite({ name: '站', address, search: `${address}search/` }) },
    ...Object.entries(marred).map(([name, value]) => ({ name, value })),
  );
  expect(faults.map((fault) => fault.replace(/:.*/su, ''))).toEqual(Object.keys(marred));
});
