import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import type { Article } from '../../../src/records/article.ts';
import type { Page } from '../../../src/records/page.ts';
import { newsArticle, scriptJson } from '../../../src/site/metadata/json-ld.ts';

const text = { type: 'string', minLength: 1 };
const named = (type: string) => ({
  type: 'object',
  properties: { '@type': { const: type }, name: text },
  required: ['@type', 'name'],
  additionalProperties: false,
});

/** What schema.org lets a `NewsArticle` say, of its properties those that are used here. */
const isNewsArticle = new Ajv().compile({
  type: 'object',
  properties: {
    '@context': { const: 'https://schema.org' },
    '@type': { const: 'NewsArticle' },
    headline: text,
    alternativeHeadline: text,
    inLanguage: { const: 'zh-CN' },
    datePublished: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
    dateline: text,
    author: { type: 'array', minItems: 1, items: named('Person') },
    sourceOrganization: named('NewsMediaOrganization'),
    publisher: named('NewsMediaOrganization'),
    isPartOf: named('Newspaper'),
    printPage: text,
    wordCount: { type: 'integer' },
    isAccessibleForFree: { const: true },
    url: { type: 'string', pattern: '^https?://' },
    mainEntityOfPage: { type: 'string', pattern: '^https?://' },
    image: { type: 'string', pattern: '^https?://' },
  },
  required: ['@context', '@type', 'headline'],
  additionalProperties: false,
});

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
  isNewsArticle(data);
  expect(isNewsArticle.errors).toBeNull();
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
  isNewsArticle(data);
  expect(isNewsArticle.errors).toBeNull();
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
  isNewsArticle(data);
  expect(isNewsArticle.errors).toBeNull();
  expect(Object.keys(data)).not.toEqual(expect.arrayContaining(['url']));
  expect(scriptJson(data)).not.toContain('<');
  expect(JSON.parse(scriptJson(data))).toEqual(data);
});
