import { describe, expect, it } from 'vitest';
import type { Story, Witness } from '../../src/records/story.ts';
import type { Variant } from '../../src/records/variant.ts';
import { between, reachOf, readingsOf, substantive } from '../../src/site/witness.ts';

const block = (id: string, text: string): Story['joint']['blocks'][number] => ({
  id,
  type: 'paragraph',
  text,
  runs: [],
  doubtful: [],
});

const story: Story = {
  id: 's-000-a1',
  headline: null,
  witnesses: [],
  moves: [],
  joint: { blocks: [block('j1', '郑重强调。'), block('j2', '鲜明提出。')] },
};

function witness(relation: Witness['relation'], from: [string, number], to: [string, number]): Witness {
  const place = ([id, offset]: [string, number]) => ({ block: id, offset });
  return { article: '000-a1', relation, coverage: [{ from: place(from), to: place(to) }] };
}

describe('reachOf', () => {
  it.for([
    ['whole', witness('whole', ['j1', 0], ['j2', 5])],
    ['abridged', witness('abridged', ['j1', 0], ['j2', 5])],
    ['head-cut', witness('part', ['j1', 2], ['j2', 5])],
    ['tail-cut', witness('part', ['j1', 0], ['j2', 4])],
    ['both-cut', witness('part', ['j2', 0], ['j2', 4])],
  ] as const)('calls a witness %s by the ends of what it covers', ([reach, given]) => {
    expect(reachOf(story, given)).toBe(reach);
  });
});

const variant = (given: Partial<Variant>): Variant => ({
  id: 'v-0000000000',
  story: 's-000-a1',
  class: 'shape',
  rule: 'classify:shape',
  group: null,
  readings: [
    { text: '重', witnesses: ['000-a1', '001-a1'] },
    { text: '军', witnesses: ['003-a7'] },
  ],
  context: { before: '郑', after: '强调' },
  places: [],
  abstaining: ['002-a1'],
  majority: '重',
  suspects: ['003-a7'],
  ...given,
});

describe('between', () => {
  it('keeps the variants in which two witnesses stand on different sides', () => {
    const all = [variant({})];
    expect(between(all, '000-a1', '003-a7')).toHaveLength(1);
    expect(between(all, '003-a7', '001-a1')).toHaveLength(1);
    expect(between(all, '000-a1', '001-a1')).toEqual([]);
  });

  it('leaves out a place that one of the two does not reach', () => {
    expect(between([variant({})], '000-a1', '002-a1')).toEqual([]);
  });
});

describe('readingsOf', () => {
  it('keeps the places where a witness has a reading, with the majority or against it', () => {
    expect(readingsOf([variant({})], '000-a1')).toHaveLength(1);
    expect(readingsOf([variant({})], '003-a7')).toHaveLength(1);
  });

  it('leaves out a place that the witness does not reach', () => {
    expect(readingsOf([variant({})], '002-a1')).toEqual([]);
  });
});

describe('substantive', () => {
  it('tells what is said from how it is set', () => {
    const all = [variant({}), variant({ class: 'punctuation' }), variant({ class: 'layout', suspects: [] })];
    expect(substantive(all)).toEqual([all[0]]);
  });
});
