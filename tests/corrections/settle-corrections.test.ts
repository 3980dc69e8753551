import { describe, expect, it } from 'vitest';
import { settleCorrections } from '../../src/corrections/settle-corrections.ts';
import { formatProblem } from '../../src/diagnostics/problem.ts';
import type { CorrectionEntry } from '../../src/records/correction.ts';
import type { Suspicion } from '../../src/records/suspicion.ts';
import { article } from '../site/comparison/sample.ts';
import { bu, filed, layout, records } from './sample.ts';

const settle = (...entries: Parameters<typeof settleCorrections>[0]) => {
  const { corrections, problems } = settleCorrections(entries, records);
  return { corrections, said: problems.map(formatProblem) };
};

it('an accepted decision is applied at the place of its witness', () => {
  const { corrections, said } = settle(filed());
  expect(said).toEqual([]);
  expect(corrections).toMatchObject([
    { state: 'applied', stale: null, place: { block: 'p1', from: 10, to: 11 }, confirmations: [] },
  ]);
});

it('what a witness lacks is put in where it would stand', () => {
  const { corrections } = settle(filed({ id: bu, context: '场所外各类', from: '', to: '部' }));
  expect(corrections).toMatchObject([{ state: 'applied', place: { block: 'p2', from: 5, to: 5 } }]);
});

it('a rejected one is kept, an undecided one stays open', () => {
  expect(settle(filed({ decision: 'reject' })).corrections[0]?.state).toBe('kept');
  expect(settle(filed({ decision: 'undecided' })).corrections[0]?.state).toBe('open');
});

describe('a decision that no longer fits is stale: listed, told, not applied', () => {
  it.each<[string, Partial<CorrectionEntry>, string, string]>([
    [
      'the page has changed',
      { source_sha: 'aaaaaaaa' },
      'source',
      'the page has changed since (source_sha does not fit)',
    ],
    [
      'nothing has its id, and its witness has the words twice',
      { id: 'v-0000000000', context: '。', from: '。' },
      'no-such-place',
      'nothing has this id now',
    ],
    [
      'nobody knows the witness',
      { witness: '009-a1' },
      'not-a-witness',
      'the witness is not there or does not reach the place',
    ],
    [
      'the witness reads otherwise',
      { from: '郑', to: '正', context: '教育，郑军强调：' },
      'reading',
      'the witness reads otherwise there',
    ],
    [
      'other words stand around',
      { context: '教学，郑军强调：' },
      'context',
      'other words stand around the place, or the context does not tell which place is meant',
    ],
    [
      'the context runs into the next paragraph',
      { context: '郑军强调：“推进作风建设。”办公场所外各类' },
      'paragraphs',
      'the context runs from one paragraph into another, and a correction stays within one',
    ],
    [
      'the context begins in the paragraph before',
      { id: bu, from: '', to: '部', context: '作风建设。”办公场所外各类' },
      'paragraphs',
      'the context runs from one paragraph into another, and a correction stays within one',
    ],
  ])('%s', (_, more, reason, words) => {
    const { corrections, said } = settle(filed(more, 'corrections/a.yaml', 11));
    expect(corrections).toMatchObject([{ state: 'stale', stale: reason, place: null }]);
    const id = more.id ?? 'v-00000000a1';
    expect(said).toEqual([
      `corrections/a.yaml:11:3: Stale decision on ${id}, not applied: ${words} [corrections:stale]`,
    ]);
  });
});

it('another person who decides the same confirms it, however the name is spelt only once', () => {
  const { corrections, said } = settle(
    filed(),
    filed({ by: '乙', at: '2026-11-22', reason: '看过原报' }, 'corrections/b.yaml', 4),
    filed({ by: ' 乙 ', at: '2026-11-23' }, 'corrections/b.yaml', 14),
  );
  expect(corrections).toHaveLength(1);
  expect(corrections[0]?.by).toBe('甲');
  expect(corrections[0]?.confirmations).toEqual([
    { by: '乙', at: '2026-11-22', reason: '看过原报', file: 'corrections/b.yaml', line: 4, column: 3 },
  ]);
  expect(said).toEqual([
    'corrections/b.yaml:14:3: Unexpected second decision on v-00000000a1 by the same person; it counts once (see corrections/a.yaml:1:3) [corrections:repeated]',
  ]);
});

it('nobody confirms without a name, and nobody confirms a decision of their own', () => {
  const { corrections } = settle(
    filed(),
    filed({ by: '未署名' }, 'b.yaml'),
    filed({ at: '2026-12-01' }, 'c.yaml'),
  );
  expect(corrections[0]?.confirmations).toEqual([]);
});

describe('two decisions that contradict each other are an error that names both files', () => {
  it.each<[string, Partial<CorrectionEntry>, string]>([
    ['another text', { to: '正' }, 'accept 军 → 正'],
    ['the print is right', { decision: 'reject', reason: '原报如此' }, 'reject 军'],
  ])('%s', (_, more, words) => {
    const { said } = settle(filed(), filed({ by: '乙', at: '2026-11-22', ...more }, 'corrections/b.yaml', 7));
    expect(said).toEqual([
      `corrections/b.yaml:7:3: Unexpected “${words}” on v-00000000a1 in 003-a1, which contradicts “accept 军 → 重” elsewhere; remove one of the two (see corrections/a.yaml:1:3) [corrections:contradiction]`,
    ]);
  });

  it('by one person too, in one file', () => {
    const { said } = settle(filed(), filed({ decision: 'reject' }, 'corrections/a.yaml', 11));
    expect(said).toHaveLength(1);
    expect(said[0]).toContain('[corrections:contradiction]');
  });

  it('but who left it open contradicts nobody', () => {
    const { corrections, said } = settle(filed({ decision: 'undecided', by: '乙' }, 'b.yaml'), filed());
    expect(said).toEqual([]);
    expect(corrections).toMatchObject([{ state: 'applied', by: '甲', confirmations: [] }]);
  });

  it('and what is stale contradicts nobody', () => {
    const { said } = settle(filed(), filed({ to: '正', source_sha: 'aaaaaaaa' }, 'b.yaml'));
    expect(said).toHaveLength(1);
    expect(said[0]).toContain('[corrections:stale]');
  });
});

it('paragraphs are not corrected', () => {
  const { corrections, said } = settle(filed({ id: layout, from: '', to: '甲', context: '设。”' }));
  expect(corrections).toEqual([]);
  expect(said).toEqual([
    'corrections/a.yaml:1:3: Unexpected decision on v-00000000c3, a difference of paragraphs; corrections stay within one [corrections:paragraph-break]',
  ]);
});

describe('a place that neither variant nor suspicion names', () => {
  const inBlock = { id: '003-a1#p1', context: '郑军强调', from: '军', to: '重' };

  it('is found by its words in the block', () => {
    expect(settle(filed(inBlock)).corrections).toMatchObject([
      { state: 'applied', place: { block: 'p1', from: 10, to: 11 } },
    ]);
  });

  it('is stale where the words are not there, or do not tell which place is meant', () => {
    for (const context of ['郑军说', '军']) {
      const twice = { ...records, articles: [article('003-a1', ['军，郑军强调：军'])], variants: [] };
      const { corrections } = settleCorrections([filed({ ...inBlock, context })], twice);
      expect(corrections).toMatchObject([{ state: 'stale', stale: 'context' }]);
    }
  });

  it('contradicts a decision on the variant that stands there', () => {
    const { said } = settle(filed(), filed({ ...inBlock, to: '正', by: '乙' }, 'corrections/b.yaml'));
    expect(said).toHaveLength(1);
    expect(said[0]).toContain('see corrections/a.yaml:1:3) [corrections:contradiction]');
  });
});

it('two corrections of the same characters are an error that names both', () => {
  const { said } = settle(
    filed(),
    filed({ id: '003-a1#p1', context: '，郑军强', from: '郑军', to: '郑重' }, 'corrections/b.yaml', 5),
  );
  expect(said).toEqual([
    'corrections/a.yaml:1:3: Unexpected correction of characters that 003-a1#p1 corrects too (v-00000000a1); join them or remove one (see corrections/b.yaml:5:3) [corrections:overlap]',
  ]);
});

it('a suspicion is decided like a variant', () => {
  const suspicion: Suspicion = {
    id: 'l-0123456789',
    rule: 'lint:doubled-glyph',
    page: '003',
    file: '003.txt',
    line: 1,
    column: 1,
    place: { witness: '003-a1', block: 'p2', from: 6, to: 8 },
    text: '类类',
    context: { before: '各', after: '牌子' },
    suggestion: '类',
    message: '',
  };
  const { corrections } = settleCorrections(
    [filed({ id: suspicion.id, context: '各类类牌', from: '类类', to: '类' })],
    {
      ...records,
      articles: [article('003-a1', ['一', '办公场所外各类类牌子。'])],
      suspicions: [suspicion],
    },
  );
  expect(corrections).toMatchObject([{ state: 'applied', place: { block: 'p2', from: 6, to: 8 } }]);
});
