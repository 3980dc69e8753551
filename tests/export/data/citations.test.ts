import { expect, test } from 'vitest';
import { type Cited, citationsOf } from '../../../src/export/data/citations.ts';

/** An article of a page whose paper, day and number are all known in the same way. */
function cited(basis: 'stated' | 'inferred' | 'unknown', headline: string | null = '题 50% & {半}'): Cited {
  const isKnown = basis !== 'unknown';
  return {
    article: {
      id: '001-a2',
      byline: { raw: '（记者丁一 戊_二）', names: ['丁一', '戊_二'] },
      blocks: [{ id: 'p1', type: 'paragraph', text: '开头的话，一直说下去，说到二十个字以后还在说。' }],
    },
    page: {
      id: '001',
      paper: { name: isKnown ? '甲报' : null, basis },
      date: { value: isKnown ? '2025-01-22' : null, basis },
      number: { value: isKnown ? '3' : null, basis },
    },
    headline,
    address: 'https://example.org/a/',
  } as unknown as Cited;
}

test('BibTeX has Han as they are, and a backslash before what means something in TeX', () => {
  const lines = citationsOf(cited('stated')).bib.trim().split('\n');
  expect(lines[0]).toMatch(/^@article\{001-?a2,$/u);
  expect(lines.map((line) => line.trim())).toEqual(
    expect.arrayContaining([
      'author = {{丁一} and {戊\\_二}},',
      'journal = {甲报},',
      'title = {题 50\\% \\& \\{半\\}},',
      'year = {2025},',
      'pages = {3},',
      'url = {https://example.org/a/articles/001-a2/},',
    ]),
  );
});

test('RIS is an article in a newspaper, with its reporters and its day', () => {
  expect(citationsOf(cited('stated')).ris.trim().split('\n')).toEqual(
    expect.arrayContaining([
      'TY  - NEWS',
      'AU  - 丁一',
      'AU  - 戊_二',
      'T2  - 甲报',
      'TI  - 题 50% & {半}',
      'PY  - 2025',
      'DA  - 2025/1/22/',
      'N1  - 版 001，2025-01-22',
      'ER  -',
    ]),
  );
});

test('CSL-JSON has paper, day and page', () => {
  expect(JSON.parse(citationsOf(cited('stated')).json)).toMatchObject([
    {
      type: 'article-newspaper',
      'container-title': '甲报',
      issued: { 'date-parts': [[2025, 1, 22]] },
      page: '3',
    },
  ]);
});

test('what is inferred is said to be, and what is unknown is not there', () => {
  for (const text of Object.values(citationsOf(cited('inferred'))))
    expect(text).toContain('版 001，2025-01-22，报名推定，日期推定，版次推定');
  const { bib, json } = citationsOf(cited('unknown', null));
  expect(bib).toContain('版 001，报名未详，日期未详，版次未详');
  const [item] = JSON.parse(json) as [Record<string, unknown>];
  expect(item['title']).toBe('开头的话，一直说下去，说到二十个字以后还……');
  for (const key of ['container-title', 'issued', 'page']) expect(item).not.toHaveProperty(key);
});
