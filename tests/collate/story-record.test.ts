import { describe, expect, it } from 'vitest';
import { findMoves } from '../../src/collate/moves.ts';
import type { ReadingGroup } from '../../src/collate/readings.ts';
import { jointBlocks, jointMarks } from '../../src/collate/story-record.ts';
import type { JointPiece, JointText } from '../../src/collate/joint.ts';
import { variantNamer } from '../../src/collate/variant-id.ts';
import { judge } from '../../src/collate/verdict.ts';
import { collateWitnesses, cut, witness } from './witness.ts';

const first = '过去一年，党中央以改革创新精神加强制度建设，把行之有效的经验做法固化下来。';
const second = '作风建设永远在路上，为基层减负是一场攻坚战、持久战，必须强化政治引领。';
const third = '放权赋能让基层干部有更多底气和动力抓落实，以好的作风振奋精神、激发斗志。';

describe('a joint text in the form of the records', () => {
  const piece = (text: string, from: number, witnesses: number[], more: Partial<JointPiece> = {}) => ({
    ...{ text, from, to: from + text.length, columnFrom: 0, columnTo: 1, witnesses },
    ...{ variant: null, doubtful: false, ...more },
  });
  const joint: JointText = {
    blocks: [
      {
        type: 'heading',
        pieces: [
          piece('甲', 0, [0, 1]),
          piece('乙', 1, [0, 1], { variant: 0 }),
          piece('', 2, [1], { variant: 1, doubtful: true }),
          piece('丙', 2, [0, 1]),
        ],
      },
      {
        type: 'paragraph',
        pieces: [piece('丁', 0, [1], { variant: 2, doubtful: true }), piece('', 1, [1]), piece('戊', 1, [1])],
      },
    ],
  };

  it('has its runs by who prints them, ended where others print something, and its variants by their names', () => {
    expect(jointBlocks(joint, ['a', 'b'], ['x', 'y', 'z'])).toEqual([
      {
        ...{ id: 'j1', type: 'heading', text: '甲乙丙' },
        runs: [
          { from: 0, to: 2, articles: ['a', 'b'] },
          { from: 2, to: 3, articles: ['a', 'b'] },
        ],
        places: [
          { from: 1, to: 2, variant: 'x' },
          { from: 2, to: 2, variant: 'y' },
        ],
        doubtful: [{ from: 2, to: 2, variant: 'y' }],
      },
      {
        ...{ id: 'j2', type: 'paragraph', text: '丁戊' },
        runs: [{ from: 0, to: 2, articles: ['b'] }],
        places: [{ from: 0, to: 1, variant: 'z' }],
        doubtful: [{ from: 0, to: 1, variant: 'z' }],
      },
    ]);
    expect(jointMarks(joint, ['x', 'y', 'z'])).toEqual([
      { block: 'j1', from: 1, to: 2, variant: 'x' },
      { block: 'j1', from: 2, to: 2, variant: 'y' },
      { block: 'j2', from: 0, to: 1, variant: 'z' },
    ]);
  });
});

describe('a story', () => {
  it('says where each witness is in the joint text and in its own', () => {
    const { story } = collateWitnesses(
      cut(witness('a', [first, second]), 'end'),
      cut(witness('b', [second, third]), 'start'),
      cut(witness('c', [second.slice(9), third.slice(0, 20)]), 'start', 'end'),
    );
    expect(story.witnesses.map(({ relation }) => relation)).toEqual(['part', 'part', 'part']);
    const whole = (text: string): number => text.length;
    expect(story.witnesses.map(({ coverage }) => coverage)).toEqual([
      [
        {
          ...{ from: { block: 'j1', offset: 0 }, to: { block: 'j2', offset: whole(second) } },
          own: { from: { block: 'p1', offset: 0 }, to: { block: 'p2', offset: whole(second) } },
        },
      ],
      [
        {
          ...{ from: { block: 'j2', offset: 0 }, to: { block: 'j3', offset: whole(third) } },
          own: { from: { block: 'p1', offset: 0 }, to: { block: 'p2', offset: whole(third) } },
        },
      ],
      [
        {
          ...{ from: { block: 'j2', offset: 9 }, to: { block: 'j3', offset: 20 } },
          own: { from: { block: 'p1', offset: 0 }, to: { block: 'p2', offset: 20 } },
        },
      ],
    ]);
  });

  it('has the headline of the widest witness that has one', () => {
    const headed = (id: string, blocks: readonly string[], headline: string | null) => ({
      ...cut(witness(id, blocks), 'end'),
      headline,
    });
    const headline = (...given: [string[], string | null][]): string | null =>
      collateWitnesses(...given.map(([blocks, head], at) => headed(`w${at}`, blocks, head))).story.headline;
    expect(headline([[first], '短'], [[first, second], '长'])).toBe('长');
    expect(headline([[first], '短'], [[first, second], null])).toBe('短');
    expect(headline([[first], null], [[first], null])).toBeNull();
  });

  it('tells a move to its very beginning as one behind nothing', () => {
    const { story } = collateWitnesses(
      witness('a', [first, second, third]),
      witness('b', [second, third, first]),
    );
    expect(story.moves).toMatchObject([
      { witness: 'b', block: 'p3', from: 0, to: first.length, after: null },
    ]);
  });

  it('is abridged by who lacks more than a twentieth of it, of what most have', () => {
    const long = Array.from(
      { length: 12 },
      (_, at) => `第${String.fromCharCode(0x4e00 + 40 * at)}段，${second}`,
    );
    const relation = (blocks: readonly string[]): string | undefined =>
      collateWitnesses(witness('a', long), witness('b', long), witness('c', blocks)).story.witnesses[2]
        ?.relation;
    expect(relation(long.slice(1))).toBe('abridged');
    expect(relation(long.map((text, at) => (at === 3 ? text.slice(0, 22) : text)))).toBe('whole');
    const { story } = collateWitnesses(
      witness('a', long),
      witness('b', long),
      witness('c', [...long, third]),
    );
    expect(story.witnesses.map((one) => one.relation)).toEqual(['whole', 'whole', 'whole']);
  });
});

describe('a move', () => {
  const text = '众人把渠边的旧石一块一块搬到了高处又铺好了新板';
  const at = (...texts: string[]): ReadingGroup[] =>
    [...new Set(texts)].flatMap((text) =>
      text === '?' ? [] : { text, witnesses: texts.flatMap((read, at) => (read === text ? at : [])) },
    );
  const found = (readings: ReadingGroup[][], base = 0): string[] =>
    findMoves(readings, base).map(({ witness: who, from, to }) => `${who}:${from}>${to}`);

  it('is of the smaller party, of two equal ones of that without the base', () => {
    expect(found([at(text, text, ''), at('', '', text)])).toEqual(['2:0>1']);
    expect(found([at(text, ''), at('', text)])).toEqual(['1:0>1']);
    expect(found([at(text, ''), at('', text)], 1)).toEqual(['0:1>0']);
    expect(found([at(text, text, '', ''), at('', '', text, text)], 3)).toEqual(['0:1>0', '1:1>0']);
    expect(found([at(text, text, '', '', ''), at('', '', text, text, text)])).toEqual(['0:1>0', '1:1>0']);
  });

  it('is of twenty signs at least, marks not counted, that all have alike', () => {
    const short = text.slice(0, 19);
    expect(found([at(short, ''), at('', short)])).toEqual([]);
    expect(found([at(text.slice(0, 20), ''), at('', text.slice(0, 20))])).toEqual(['1:0>1']);
    expect(found([at(`${short}，`, ''), at('', `${short}，`)])).toEqual([]);
    expect(found([at(text, `${text}们`, ''), at('', '', text)])).toEqual([]);
    expect(found([at(text, text), at(text, text)])).toEqual([]);
  });

  it('takes each gap once', () => {
    expect(found([at(text, text, ''), at('', '', text), at('', '', text)])).toEqual(['2:0>1']);
    expect(found([at(text, text, ''), at(text, text, ''), at('', '', text), at('', '', text)])).toEqual([
      '2:0>2',
      '2:1>3',
    ]);
  });
});

it('a majority is more than half of three at least, and whoever reads otherwise is suspected, in order', () => {
  const judged = (...groups: number[][]) =>
    judge(groups.map((witnesses, at) => ({ text: String.fromCharCode(0x41 + at), witnesses })));
  expect(judged([0, 1])).toEqual({ majority: null, suspects: [] });
  expect(judged([0], [1])).toEqual({ majority: null, suspects: [] });
  expect(judged([2], [0, 1])).toEqual({ majority: 'B', suspects: [2] });
  expect(judged([0, 1], [2, 3])).toEqual({ majority: null, suspects: [] });
  expect(judged([4], [0, 2, 3], [1])).toEqual({ majority: 'B', suspects: [1, 4] });
});

it('the same variants again are numbered, and names of another run are taken where they would be given', () => {
  const around = { before: '甲', after: '乙' };
  const namer = variantNamer();
  const name = namer.nameOf(around, ['丙', '丁']);
  expect(name).toMatch(/^v-[0-9a-f]{10}$/u);
  expect([namer.nameOf(around, ['丁', '丙']), namer.nameOf(around, ['丙', '丁', '丁'])]).toEqual([
    `${name}-2`,
    `${name}-3`,
  ]);
  expect(namer.nameOf({ before: '乙', after: '甲' }, ['丙', '丁'])).not.toContain(name);
  expect(namer.takes([`${name}-4`, `${name}-5`])).toBe(true);
  expect(namer.nameOf(around, ['丙', '丁'])).toBe(`${name}-6`);
  expect(namer.takes([`${name}-7`, `${name}-9`])).toBe(false);
  expect(namer.takes([name])).toBe(false);
  expect(namer.nameOf(around, ['丙', '丁'])).toBe(`${name}-7`);
  const fresh = variantNamer();
  expect(fresh.takes([name, `${name}-2`])).toBe(true);
  expect(fresh.nameOf(around, ['丙', '丁'])).toBe(`${name}-3`);
});
