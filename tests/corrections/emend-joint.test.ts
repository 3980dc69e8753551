import { describe, expect, it } from 'vitest';
import { emendJointTexts } from '../../src/corrections/emend-joint.ts';
import { settleCorrections } from '../../src/corrections/settle-corrections.ts';
import type { CorrectionEntry } from '../../src/records/correction.ts';
import type { JointBlock, Story } from '../../src/records/story.ts';
import { article, variant } from '../site/comparison/sample.ts';
import { filed, records } from './sample.ts';

const id = 'v-00000000a1';

/** Two papers, 快速成长 and 快速增长, of which nothing decides; the joint text has the first one's. */
const articles = [
  article('000-a1', ['行业快速成长，规模扩大。']),
  article('003-a1', ['行业快速增长，规模扩大。']),
];
const variants = [
  variant(id, { articles, places: { '000-a1': 'p1:4-5', '003-a1': 'p1:4-5' }, majority: null, suspects: [] }),
];

function story(block: Omit<JointBlock, 'id' | 'type'>, witnesses = ['000-a1', '003-a1']): Story {
  const whole = [{ from: { block: 'j1', offset: 0 }, to: { block: 'j1', offset: block.text.length } }];
  return {
    id: 's-000-a1',
    headline: null,
    witnesses: witnesses.map((witness) => ({ article: witness, relation: 'whole', coverage: whole })),
    moves: [],
    joint: { blocks: [{ id: 'j1', type: 'paragraph', ...block }] },
  };
}

const undecided = story({
  text: '行业快速成长，规模扩大。',
  runs: [
    { from: 0, to: 4, articles: ['000-a1', '003-a1'] },
    { from: 4, to: 5, articles: ['000-a1'] },
    { from: 5, to: 12, articles: ['000-a1', '003-a1'] },
  ],
  doubtful: [{ from: 4, to: 5, variant: id }],
});

function emend(given: Story, ...entries: Partial<CorrectionEntry>[]): Story | undefined {
  const known = { ...records, articles, variants };
  const { corrections } = settleCorrections(
    entries.map((more) => filed({ id, ...more })),
    known,
  );
  expect(corrections.map(({ state }) => state)).not.toContain('stale');
  return emendJointTexts([given], { articles, variants, corrections })[0];
}

const growth = { witness: '003-a1', context: '快速增长', from: '增', to: '成' };
const grown = { witness: '000-a1', context: '快速成长', from: '成', to: '增', source_sha: '000000000' };

describe('a place that nothing decided', () => {
  it('is doubtful no more where an editor decides for what stands there', () => {
    expect(emend(undecided, growth)?.joint.blocks).toEqual([
      {
        id: 'j1',
        type: 'paragraph',
        text: '行业快速成长，规模扩大。',
        runs: [{ from: 0, to: 12, articles: ['000-a1', '003-a1'] }],
        doubtful: [],
      },
    ]);
  });

  it('has the other reading where an editor decides for that', () => {
    const [block] = emend(undecided, grown)?.joint.blocks ?? [];
    expect(block?.text).toBe('行业快速增长，规模扩大。');
    expect(block?.doubtful).toEqual([]);
  });

  it('stays as it is where the print is held right, or left open', () => {
    expect(emend(undecided, { ...growth, decision: 'reject' })).toBe(undecided);
    expect(emend(undecided, { ...growth, decision: 'undecided' })).toBe(undecided);
  });

  it('moves what stands behind it when it becomes longer', () => {
    const emended = emend(undecided, { ...grown, to: '茁壮成' }, { ...growth, to: '茁壮成' });
    expect(emended?.joint.blocks[0]?.text).toBe('行业快速茁壮成长，规模扩大。');
    expect(emended?.witnesses[0]?.coverage).toEqual([
      { from: { block: 'j1', offset: 0 }, to: { block: 'j1', offset: 14 } },
    ]);
    expect(emended?.joint.blocks[0]?.runs.at(-1)?.to).toBe(14);
  });
});

it('an error that all witnesses share is corrected in the joint text where most are corrected', () => {
  const place = { id: '003-a1#p1', context: '规模扩大', from: '扩大', to: '壮大' };
  const other = { ...place, id: '000-a1#p1', witness: '000-a1', source_sha: '000000000' };
  expect(emend(undecided, place)?.joint.blocks[0]?.text).toBe('行业快速成长，规模扩大。');
  const [block] = emend(undecided, place, other)?.joint.blocks ?? [];
  expect(block?.text).toBe('行业快速成长，规模壮大。');
  // Whoever is corrected first, those that print it are named in their order.
  expect(block?.runs).toEqual(undecided.joint.blocks[0]?.runs);
});

describe('a place that a majority decided', () => {
  const places = '办公场所外部部各类牌子。';
  /** 000 lacks one of two characters that are alike, so that from its own text the gap may lie at either. */
  const printed = [
    article('000-a1', ['办公场所外部各类牌子。']),
    article('001-a1', [places]),
    article('003-a1', [places]),
  ];
  const decided = [
    variant(id, {
      articles: printed,
      class: 'omission',
      places: { '000-a1': 'p1:5-5', '001-a1': 'p1:5-6', '003-a1': 'p1:5-6' },
    }),
  ];
  const whole = story(
    {
      text: places,
      runs: [
        { from: 0, to: 5, articles: ['000-a1', '001-a1', '003-a1'] },
        { from: 5, to: 6, articles: ['001-a1', '003-a1'] },
        { from: 6, to: 12, articles: ['000-a1', '001-a1', '003-a1'] },
      ],
      doubtful: [],
    },
    ['000-a1', '001-a1', '003-a1'],
  );

  function emended(...entries: Partial<CorrectionEntry>[]): JointBlock | undefined {
    const known = { ...records, articles: printed, variants: decided };
    const { corrections } = settleCorrections(
      entries.map((more) => filed({ id, ...more })),
      known,
    );
    expect(corrections.map(({ state }) => state)).toEqual(entries.map(() => 'applied'));
    return emendJointTexts([whole], { articles: printed, variants: decided, corrections })[0]?.joint
      .blocks[0];
  }

  const same = { context: '办公场所外部部', from: '部', to: '大' };

  it("is emended where the majority's own text stands", () => {
    const block = emended({ ...same, witness: '001-a1', source_sha: '001001001' }, { ...same });
    expect(block?.text).toBe('办公场所外大部各类牌子。');
    expect(block?.doubtful).toEqual([]);
  });

  it('stays as it is where only the suspect is brought in line with it', () => {
    const block = emended({
      witness: '000-a1',
      source_sha: '000000000',
      context: '办公场所外部各类',
      from: '',
      to: '部',
    });
    expect(block).toMatchObject({ text: places, doubtful: [] });
    expect(block?.runs).toEqual([{ from: 0, to: 12, articles: ['000-a1', '001-a1', '003-a1'] }]);
  });
});

it('a text that wins keeps the spelling that stands, where one of its witnesses has it', () => {
  const spelled = [
    article('000-a1', ['共１０件。']),
    article('001-a1', ['共10件。']),
    article('003-a1', ['共16件。']),
  ];
  const places = { '000-a1': 'p1:1-3', '001-a1': 'p1:1-3', '003-a1': 'p1:1-3' } as const;
  const known = [variant(id, { articles: spelled, places, majority: '１０', suspects: ['003-a1'] })];
  const given = story({ text: '共10件。', runs: [{ from: 0, to: 5, articles: ['001-a1'] }], doubtful: [] }, [
    '000-a1',
    '001-a1',
    '003-a1',
  ]);
  const { corrections } = settleCorrections([filed({ id, context: '共16件', from: '16', to: '10' })], {
    ...records,
    articles: spelled,
    variants: known,
  });
  const [emended] = emendJointTexts([given], { articles: spelled, variants: known, corrections });
  expect(emended?.joint.blocks[0]?.text).toBe('共10件。');
});
