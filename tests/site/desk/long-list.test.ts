import { describe, expect, it } from 'vitest';
import { LongList } from '../../../src/browser/desk/long-list.ts';
import { stateOf } from '../../../src/browser/desk/state.ts';
import { bulkGroups } from '../../../src/site/desk/bulk.ts';
import { deskItems } from '../../../src/site/desk/desk-items.ts';
import type { DeskItem } from '../../../src/site/desk/items.ts';
import { deskIndex, deskNames, pairOf } from '../../../src/site/desk/list-index.ts';
import { deskParts, togetherParts } from '../../../src/site/desk/parts.ts';
import { article, story, variant } from '../comparison/sample.ts';
import { archiveOf } from '../reading/archive.ts';
import { entry } from '../../corrections/sample.ts';

const read = (page: string, text: string) => article(`${page}-a1`, [text]);
const articles = [
  read('000', '一日之计在于晨，末路。'),
  read('001', '一日之计在于晨，末路。'),
  read('002', '一曰之计在于晨，未路。'),
  read('003', '一曰之计在于晨，末路。'),
  read('004', '一日之计在于晨，末路。'),
];
const at = (from: number) =>
  Object.fromEntries(articles.map(({ id }) => [id, `p1:${from}-${from + 1}` as const]));
const sun = variant('v-0000000001', { articles, class: 'fluent', places: at(1) });
const end = variant('v-0000000002', { articles, places: at(8) });
const archive = {
  ...archiveOf({
    articles,
    story: story(articles),
    variants: [sun, end],
    papers: { '002': '晚报', '003': '晨报' },
  }),
  variants: [sun, end],
  corrections: [],
};
archive.page = (id: string) =>
  ({
    id,
    paper: { name: id === '002' ? '晚报' : '晨报' },
    date: { value: '2025-01-22' },
    sha256: 'f'.repeat(64),
  }) as never;
const { items } = deskItems(archive);
const list = new LongList(deskIndex(archive, items, 25));
list.takeNames(deskNames(items), { 'v-00000000aa': 3 });
const classes = new Set(['fluent', 'shape']);
const nothing = stateOf([]);

describe('a list by its index', () => {
  it('has a row for each witness that most stand against, in the order of the desk', () => {
    expect(items.map(({ key }) => key)).toEqual(['v-0000000001', 'v-0000000001.003-a1', 'v-0000000002']);
    expect(list.matching({ classes }, nothing)).toEqual([0, 1, 2]);
  });

  it('chooses by class, paper, page and what was read for what', () => {
    expect(list.matching({ classes: new Set(['shape']) }, nothing)).toEqual([2]);
    expect(list.matching({ classes, paper: '晚报' }, nothing)).toEqual([0, 2]);
    expect(list.matching({ classes, page: '003' }, nothing)).toEqual([1]);
    expect(list.matching({ classes, pair: JSON.stringify(['曰', '日']) }, nothing)).toEqual([0, 1]);
    expect(list.matching({ classes, page: 'no such page' }, nothing)).toEqual([]);
  });

  it('needs no names to choose and count, where nothing is decided', () => {
    const unnamed = new LongList(deskIndex(archive, items, 25));
    expect(unnamed.matching({ classes, paper: '晚报' }, nothing)).toEqual([0, 2]);
    expect(unnamed.counts(nothing)).toEqual({ decided: 0, open: 3 });
    expect(unnamed.numberOf('v-0000000002')).toBeUndefined();
    expect(list.numberOf('v-0000000002')).toBe(2);
  });

  it('knows what this browser has decided, witness by witness', () => {
    const facts = { id: 'v-0000000001', witness: '003-a1' };
    const state = stateOf([{ n: 1, tab: 't', kind: 'decide', batch: '1', entry: entry(facts) }]);
    expect([...list.decided(state)]).toEqual([1]);
    expect(list.counts(state)).toEqual({ decided: 1, open: 2 });
    expect(list.matching({ classes }, state)).toEqual([0, 2]);
    expect(list.matching({ classes, state: 'mine' }, state)).toEqual([1]);
    expect(list.openWithPair(JSON.stringify(['曰', '日']), state)).toEqual([0]);
  });

  it('takes a decision on a witness that nobody suspects for none of its rows', () => {
    const facts = { id: 'v-0000000001', witness: '000-a1' };
    const state = stateOf([{ n: 1, tab: 't', kind: 'decide', batch: '1', entry: entry(facts) }]);
    expect(list.counts(state)).toEqual({ decided: 0, open: 3 });
  });

  it('says where else an id stands', () => {
    expect([
      list.togetherAddress('v-00000000aa'),
      list.knows('v-00000000aa'),
      list.knows('v-00000000bb'),
    ]).toEqual(['/desk/together/list/3/#v-00000000aa', true, false]);
  });
});

describe('parts of the desk', () => {
  const many = (count: number): DeskItem[] =>
    Array.from({ length: count }, (_, number) => ({ ...items[0], key: `k${number}` }) as DeskItem);

  it('are one of a few rows, and small ones of many', () => {
    expect(deskParts(many(200))).toHaveLength(1);
    expect(deskParts(many(201)).map((part) => part.items.length)).toEqual([...Array<number>(8).fill(25), 1]);
    expect(deskParts([])).toHaveLength(1);
  });

  it('hold each place of the groups once, a large group cut', () => {
    const groups = bulkGroups(many(1000));
    const parts = togetherParts(groups);
    expect(parts.map((part) => part.items.map((group) => group.items.length))).toEqual([[400], [400], [200]]);
    const keys = parts.flatMap((part) => part.items.flatMap((group) => group.items.map(({ key }) => key)));
    expect(keys).toEqual(many(1000).map(({ key }) => key));
  });
});

it('names a pair where one witness errs and it is known how', () => {
  const [first] = items;
  if (!first) throw new Error('no item');
  expect(pairOf(first)).toBe('["曰","日"]');
  expect(pairOf({ candidates: [...first.candidates, ...first.candidates] })).toBe('');
});
