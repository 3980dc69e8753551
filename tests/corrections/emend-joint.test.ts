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
  expect(emend(undecided, place, other)?.joint.blocks[0]?.text).toBe('行业快速成长，规模壮大。');
});
