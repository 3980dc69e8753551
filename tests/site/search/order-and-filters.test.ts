import { expect, test } from 'vitest';
import { countFacets, filtered, noFilters, type SearchFilters } from '../../../src/site/search/filters.ts';
import type { FoundStory } from '../../../src/site/search/find.ts';
import { ordered } from '../../../src/site/search/order.ts';
import { found } from './sample-story.ts';

const ids = (stories: readonly FoundStory[]): string[] =>
  stories.flatMap(({ editions }) => editions.map(({ edition }) => edition.id));
const firsts = (stories: readonly FoundStory[]): (string | undefined)[] =>
  stories.map(({ editions }) => editions[0]?.edition.id);
const show = (typed: string, filters: Partial<SearchFilters>): string[] =>
  ids(filtered(found(typed), { ...noFilters, ...filters }));

test('by relevance a headline comes before a body, whatever the dates', () => {
  expect(firsts(ordered(found('负'), 'relevance'))).toEqual(['000-a1', '004-a1']);
});

test('by date the newest comes first', () => {
  expect(firsts(ordered(found('负'), 'date'))).toEqual(['004-a1', '000-a1']);
});

test('what stands often comes before what stands once in the same kind of place', () => {
  expect(firsts(ordered(found('典型'), 'relevance'))).toEqual(['004-a1', '000-a1']);
});

test('each filter keeps the editions of its values', () => {
  expect(show('典型', {})).toEqual(['000-a1', '001-a1', '003-a1', '004-a1']);
  expect(show('典型', { paper: ['青岛日报'] })).toEqual(['003-a1']);
  expect(show('典型', { paper: ['青岛日报', ''] })).toHaveLength(4);
  expect(show('典型', { kind: ['intro'] })).toEqual(['004-a1']);
  expect(show('典型', { agency: ['新华社'] })).toEqual(['000-a1']);
  expect(show('典型', { date: ['2025-01-23'] })).toEqual(['004-a1']);
});

test('of disputed finds only those are left that other editions read otherwise', () => {
  expect(show('典型', { disputed: true })).toEqual([]);
  expect(show('典型问题', { disputed: true })).toEqual(['000-a1', '001-a1']);
  expect(show('典型案例', { disputed: true })).toEqual(['003-a1']);
  expect(show('典型问题', { disputed: true, kind: ['intro'] })).toEqual([]);
});

test('a find that is disputed leaves those of the same edition that are not', () => {
  const [story] = filtered(found('郑'), { ...noFilters, disputed: true });
  expect(story).toBeUndefined();
  const both = filtered(found('重强 推进'), { ...noFilters, disputed: true });
  expect(both.flatMap(({ editions }) => editions.map(({ edition, count }) => [edition.id, count]))).toEqual([
    ['000-a1', 2],
    ['001-a1', 2],
  ]);
});

test('counts say what choosing a value would show', () => {
  const counts = countFacets(found('典型'), { ...noFilters, kind: ['article'] });
  expect(counts.kind).toEqual([
    { value: 'article', count: 3 },
    { value: 'intro', count: 1 },
  ]);
  expect(counts.paper).toEqual([
    { value: '', count: 2 },
    { value: '青岛日报', count: 1 },
  ]);
  expect(counts.disputed).toBe(0);
  expect(countFacets(found('典型问题'), noFilters).disputed).toBe(2);
});

test('a chosen value stays in sight where nothing has it', () => {
  const counts = countFacets(found('小马'), { ...noFilters, paper: ['青岛日报'] });
  expect(counts.paper).toContainEqual({ value: '青岛日报', count: 0 });
});
