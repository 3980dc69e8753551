import type { FiledEntry } from '../../src/corrections/read-corrections.ts';
import type { CorrectedRecords } from '../../src/corrections/find-place.ts';
import type { Article } from '../../src/records/article.ts';
import type { CorrectionEntry } from '../../src/records/correction.ts';
import type { Page } from '../../src/records/page.ts';
import { article, variant } from '../site/comparison/sample.ts';

/** Three papers print two paragraphs; 003 has 军 for 重 and lacks 部. */
export const articles: readonly Article[] = [
  article('000-a1', ['在青海谈学习教育，郑重强调：“推进作风建设。”', '办公场所外部各类牌子。']),
  article('001-a1', ['在青海谈学习教育，郑重强调：“推进作风建设。”', '办公场所外部各类牌子。']),
  article('003-a1', ['在青海谈学习教育，郑军强调：“推进作风建设。”', '办公场所外各类牌子。']),
];

export const zhong = 'v-00000000a1';
export const bu = 'v-00000000b2';
export const layout = 'v-00000000c3';

export const variants = [
  variant(zhong, { articles, places: { '000-a1': 'p1:10-11', '001-a1': 'p1:10-11', '003-a1': 'p1:10-11' } }),
  variant(bu, {
    articles,
    class: 'omission',
    places: { '000-a1': 'p2:5-6', '001-a1': 'p2:5-6', '003-a1': 'p2:5-5' },
  }),
  variant(layout, {
    articles,
    class: 'layout',
    places: { '000-a1': 'p1:24-24', '003-a1': 'p1:24-24' },
    breaks: ['000-a1'],
  }),
];

export const records: CorrectedRecords = {
  pages: ['000', '001', '003'].map((id) => page(id)),
  articles,
  variants,
  suspicions: [],
};

function page(id: string): Page {
  return {
    id,
    file: `${id}.txt`,
    sha256: `${id.repeat(3)}${'f'.repeat(55)}`,
    encoding: 'utf-8',
    newline: 'lf',
    paper: { name: null, basis: 'unknown', reason: '' },
    date: { value: null, basis: 'unknown', reason: '' },
    number: { value: null, basis: 'unknown', reason: '' },
    notes: { paper: null, date: null, number: null },
    scan: null,
    articles: [`${id}-a1`],
    unassigned: [],
  };
}

/** The decision that 军 in 003 should be 重, or another like it. */
export function entry(more: Partial<CorrectionEntry> = {}): CorrectionEntry {
  return {
    id: zhong,
    witness: '003-a1',
    context: '教育，郑军强调：',
    from: '军',
    to: '重',
    decision: 'accept',
    reason: '形近',
    by: '甲',
    at: '2026-11-21',
    source_sha: '003003003',
    ...more,
  };
}

/** A decision in a file, on the line given. */
export function filed(
  more: Partial<CorrectionEntry> = {},
  file = 'corrections/a.yaml',
  line = 1,
): FiledEntry {
  return { entry: entry(more), file, place: { line, column: 3, endLine: line, endColumn: 3 } };
}
