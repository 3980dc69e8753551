import { describe, expect, it } from 'vitest';
import { settleCorrections } from '../../src/corrections/settle-corrections.ts';
import { formatProblem } from '../../src/diagnostics/problem.ts';
import type { CorrectionEntry } from '../../src/records/correction.ts';
import type { Suspicion } from '../../src/records/suspicion.ts';
import { article, variant } from '../site/comparison/sample.ts';
import { articles, filed, records } from './sample.ts';

/** A fourth paper reads 慎重: the place is longer now, and everything about it has another id. */
const grown = [...articles, article('009-a1', ['在青海谈学习教育，慎重强调：“推进作风建设。”'])];
const after = {
  ...records,
  articles: grown,
  variants: [
    variant('v-00000000d4', {
      articles: grown,
      places: { '000-a1': 'p1:9-11', '001-a1': 'p1:9-11', '003-a1': 'p1:9-11', '009-a1': 'p1:9-11' },
    }),
    variant('v-00000000e5', {
      articles: grown,
      class: 'omission',
      places: { '000-a1': 'p2:5-6', '001-a1': 'p2:5-6', '003-a1': 'p2:5-5' },
    }),
  ],
};

function settle(known: typeof after, ...entries: Partial<CorrectionEntry>[]) {
  return settleCorrections(
    entries.map((more, index) => filed(more, 'corrections/a.yaml', index + 1)),
    known,
  );
}

describe('a decision belongs to its witness: where only the others have changed it stands', () => {
  it('at the same characters, which a longer variant covers now', () => {
    const { corrections } = settle(after, {});
    expect(corrections).toMatchObject([
      {
        id: '003-a1#p1',
        filedAs: 'v-00000000a1',
        state: 'applied',
        place: { block: 'p1', from: 10, to: 11 },
      },
    ]);
  });

  it('under the id that the very place has now', () => {
    const { corrections } = settle(after, { context: '教育，郑军强调：', from: '郑军', to: '郑重' });
    expect(corrections).toMatchObject([
      {
        id: 'v-00000000d4',
        filedAs: 'v-00000000a1',
        state: 'applied',
        place: { block: 'p1', from: 9, to: 11 },
      },
    ]);
  });

  it('where something is lacking: at the one place where the witness is now said to lack it', () => {
    const { corrections } = settle(after, {
      id: 'v-00000000b2',
      context: '办公场所外各类牌子',
      from: '',
      to: '部',
    });
    expect(corrections).toMatchObject([{ id: 'v-00000000e5', place: { block: 'p2', from: 5, to: 5 } }]);
  });

  it('and has no other id as long as its own names the place', () => {
    const { corrections } = settle({ ...after, variants: [...records.variants] }, {});
    expect(corrections).toMatchObject([{ id: 'v-00000000a1', filedAs: null }]);
  });

  it('is said to be looked at again', () => {
    const { problems } = settle(after, {});
    expect(problems.map(({ rule }) => rule)).toEqual(['corrections:new-evidence']);
  });

  it('confirms and contradicts what is decided under the new id', () => {
    const now = { id: 'v-00000000d4', context: '教育，郑军强调：', from: '郑军', to: '郑重' };
    const old = { ...now, id: 'v-00000000a1', by: '乙', at: '2026-11-22' };
    expect(settle(after, now, old).corrections).toMatchObject([{ by: '甲', confirmations: [{ by: '乙' }] }]);
    const rules = settle(after, now, { ...old, to: '慎重' }).problems.map(({ rule }) => rule);
    expect(rules).toContain('corrections:contradiction');
  });
});

describe('it is stale', () => {
  const stale = (texts: readonly string[], more: Partial<CorrectionEntry>) => {
    const known = { ...records, articles: [article('003-a1', texts)], variants: [] };
    const { corrections } = settleCorrections([filed({ id: 'v-0000000000', ...more })], known);
    return corrections.map(({ state }) => state);
  };

  it.each<[string, string[], Partial<CorrectionEntry>]>([
    ['where its words stand twice in one paragraph', ['郑军强调，郑军强调'], { context: '郑军强调' }],
    ['where they stand in two paragraphs', ['郑军强调', '郑军强调'], { context: '郑军强调' }],
    ['where they stand twice and overlap', ['军强军强军'], { context: '军强军' }],
    ['where they stand nowhere', ['郑重强调'], { context: '郑军强调' }],
    ['where they run over the end of a paragraph', ['谈教育，郑军', '强调'], { context: '郑军强调' }],
    ['where they do not tell which character is meant', ['军强军'], { context: '军强军' }],
    [
      'where they do not tell at which character something lacks',
      ['郑强调'],
      { context: '郑强调', from: '' },
    ],
  ])('%s', (_, texts, more) => {
    expect(stale(texts, more)).toEqual(['stale']);
  });

  it('but not where they stand once', () => {
    expect(stale(['谈教育', '郑军强调'], { context: '郑军强调' })).toEqual(['applied']);
    expect(stale(['郑军强', '军'], { context: '郑军强' })).toEqual(['applied']);
  });
});

it('a place named by its block is found by words that stand once in it, and tell the character', () => {
  const named = { id: '003-a1#p1', from: '军', to: '重' };
  const state = (text: string, context: string) =>
    settleCorrections([filed({ ...named, context })], {
      ...records,
      articles: [article('003-a1', [text])],
      variants: [],
    }).corrections[0]?.state;
  expect(state('郑军强调。', '郑军')).toBe('applied');
  expect(state('军强军强军', '军强军')).toBe('stale');
  expect(state('郑军郑军', '郑军')).toBe('stale');
  expect(state('郑军郑', '郑军郑')).toBe('applied');
  expect(state('军军', '军军')).toBe('stale');
});

it('new evidence is told with the old name and the new one', () => {
  const { problems } = settle(after, { context: '教育，郑军强调：', from: '郑军', to: '郑重' });
  expect(problems.map(formatProblem)).toEqual([
    'corrections/a.yaml:1:3: New evidence since the decision on v-00000000a1: the other witnesses have changed, and the place is v-00000000d4 now; it holds as before [corrections:new-evidence]',
  ]);
});

describe('in a text of several paragraphs', () => {
  const known = {
    ...records,
    articles: [article('003-a1', ['谈教育，', '郑军强调', '军强军', '各类类牌'])],
    variants: [
      variant('v-00000000f6', {
        articles: [article('003-a1', ['', '', '军强军'])],
        places: { '003-a1': 'p3:2-3' },
      }),
      variant('v-00000000f7', {
        articles: [article('003-a1', ['', '', '军强军'])],
        class: 'layout',
        places: { '003-a1': 'p3:0-1' },
      }),
    ],
    suspicions: [
      suspicion('l-0123456789', { witness: '003-a1', block: 'p4', from: 1, to: 2 }),
      suspicion('l-9876543210', null),
    ],
  };
  const placeOf = (more: Partial<CorrectionEntry>) => {
    const [found] = settleCorrections([filed({ id: 'v-0000000000', ...more })], known).corrections;
    return [found?.id, found?.place && `${found.place.block}:${found.place.from}-${found.place.to}`];
  };

  it('a place is told by its block and the offsets in it', () => {
    expect(placeOf({ context: '谈教育', from: '教' })).toEqual(['003-a1#p1', 'p1:1-2']);
    expect(placeOf({ context: '郑军强调', from: '军' })).toEqual(['003-a1#p2', 'p2:1-2']);
    expect(placeOf({ context: '强调', from: '强调' })).toEqual(['003-a1#p2', 'p2:2-4']);
  });

  it('of several the one that a variant names is meant, which a difference of paragraphs does not', () => {
    expect(placeOf({ context: '军强军', from: '军' })).toEqual(['v-00000000f6', 'p3:2-3']);
  });

  it('or the one that a suspicion names', () => {
    expect(placeOf({ context: '各类类牌', from: '类' })).toEqual(['l-0123456789', 'p4:1-2']);
  });
});

function suspicion(id: string, place: Suspicion['place']): Suspicion {
  return {
    ...{ id, rule: 'lint:doubled-glyph', page: '003', file: '003.txt', line: 1, column: 1, place },
    ...{ text: '', context: { before: '', after: '' }, suggestion: null, message: '' },
  };
}
