import type { Article, Block } from '../../../src/records/article.ts';
import type { Correction } from '../../../src/records/correction.ts';
import type { Page } from '../../../src/records/page.ts';

const unknown = { basis: 'unknown', reason: '' } as const;
const page: Page = {
  id: '000',
  file: '000_x.txt',
  sha256: '0'.repeat(64),
  encoding: 'utf-8',
  newline: 'lf',
  notes: { paper: null, date: null, number: null },
  paper: { name: null, ...unknown },
  date: { value: null, ...unknown },
  number: { value: null, ...unknown },
  scan: null,
  articles: ['000-a1'],
  unassigned: [],
};

const blocks: Block[] = [
  { id: 'p1', type: 'heading', text: '一 <二>', sources: [] },
  {
    id: 'p2',
    type: 'table',
    text: '甲\t乙\n丙\t丁',
    rows: [
      ['甲', '乙'],
      ['丙', '丁'],
    ],
    sources: [],
  },
  { id: 'p3', type: 'paragraph', text: '末段', sources: [] },
];

const article: Article = {
  ...{
    id: '000-a1',
    page: '000',
    order: 1,
    kind: 'article',
    headline: '题',
    subheadline: null,
    kicker: '眉',
  },
  byline: { raw: '（记者甲）', names: ['甲'] },
  agency: null,
  dateline: null,
  continuedFrom: { raw: '（上接第一版）', page: '1' },
  ...{ complete: true, missing: [], blocks, sources: {}, seams: [], arranged: null },
};

function correction(block: string, [from, to]: [number, number], said: Partial<Correction>): Correction {
  const text = blocks.find(({ id }) => id === block)?.text ?? '';
  return {
    id: `000-a1#${block}`,
    witness: '000-a1',
    context: text,
    from: text.slice(from, to),
    to: '',
    decision: 'accept',
    reason: '',
    by: '王',
    at: '2026-01-02',
    source_sha: '00000000',
    ...{ file: 'a.yaml', line: 1, column: 1, state: 'applied', stale: null, filedAs: null },
    place: { block, from, to },
    confirmations: [],
    ...said,
  };
}

/** An article of a heading, a table and a paragraph, and corrections that change, put in and leave out; one that is open. */
export function corrected(): { page: Page; article: Article; corrections: Correction[] } {
  const also = { by: '王', at: '2026-01-03', reason: '', file: 'b.yaml', line: 1, column: 1 };
  return {
    page,
    article,
    corrections: [
      correction('p1', [1, 2], { to: '、', by: '李 <l@x.org>', confirmations: [also] }),
      correction('p1', [3, 4], { to: '三' }),
      correction('p2', [7, 7], { to: '丁' }),
      correction('p3', [0, 1], {}),
      correction('p3', [1, 2], { to: '断', state: 'open', decision: 'undecided' }),
    ],
  };
}
