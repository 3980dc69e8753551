import { searchDocuments } from '../../../src/export/search-documents.ts';
import type { Article } from '../../../src/records/article.ts';
import type { Page } from '../../../src/records/page.ts';
import { findIn, foldDocument, type FoundStory } from '../../../src/site/search/find.ts';
import { readQuery } from '../../../src/site/search/query.ts';
import { article, story, variant } from '../comparison/sample.ts';

/** Three editions of a story, two of them with a headline of their own, and an article that stands alone. */
export const articles: readonly Article[] = [
  article('000-a1', ['# 身先示范', '在青海谈学习教育，郑重强调：“推进作风建设。”', '典型问题的通报。'], {
    headline: '为基层减负赋能 促干部实干担当',
    agency: '新华社',
    byline: { raw: '（记者黄玥 董博婷）', names: ['黄玥', '董博婷'] },
  }),
  article('001-a1', ['在青海谈学习教育,郑重强调:“推进作风建设。”', '典型问题的通报。']),
  article('003-a1', ['在青海谈学习教育，郑军强调：“推进作风建设。”', '典型案例的通报。']),
  article('004-a1', ['小马拉大车，负担重。', '典型的案例，典型的做法。'], { kind: 'intro' }),
];

const variants = [
  variant('v-0000000001', {
    articles,
    class: 'shape',
    places: { '000-a1': 'p2:10-11', '001-a1': 'p1:10-11', '003-a1': 'p1:10-11' },
  }),
  variant('v-0000000002', {
    articles,
    class: 'punctuation',
    places: { '000-a1': 'p2:8-9', '001-a1': 'p1:8-9', '003-a1': 'p1:8-9' },
  }),
  variant('v-0000000003', {
    articles,
    class: 'fluent',
    places: { '000-a1': 'p3:2-4', '001-a1': 'p2:2-4', '003-a1': 'p2:2-4' },
  }),
];

export const pages: readonly Page[] = ['000', '001', '003', '004'].map((id) => page(id));

export const documents = searchDocuments({
  pages: [...pages],
  articles: [...articles],
  stories: [story(articles.slice(0, 3))],
  variants,
});

/** What is found for something typed. */
export function found(typed: string): FoundStory[] {
  const query = readQuery(typed);
  if (query.kind !== 'words') return [];
  return documents.flatMap((document) => findIn(foldDocument(document), query.words) ?? []);
}

function page(id: string): Page {
  return {
    id,
    file: `${id}.txt`,
    sha256: '0'.repeat(64),
    encoding: 'utf-8',
    newline: 'lf',
    paper: {
      name: id === '003' ? '青岛日报' : null,
      basis: id === '003' ? 'inferred' : 'unknown',
      reason: '',
    },
    date: { value: id === '004' ? '2025-01-23' : '2025-01-22', basis: 'inferred', reason: '' },
    number: { value: null, basis: 'unknown', reason: '' },
    notes: { paper: null, date: null, number: null },
    scan: null,
    articles: articles.filter((each) => each.page === id).map((each) => each.id),
    unassigned: [],
  };
}
