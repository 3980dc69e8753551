import { expect, test } from 'vitest';
import { readAddress, searchAddress, type SearchState } from '../../../src/site/search/address.ts';
import { noFilters } from '../../../src/site/search/filters.ts';

const plain: SearchState = { typed: '形式主义', filters: noFilters, order: 'relevance' };

test('a plain search has a plain address', () => {
  expect(decodeURIComponent(searchAddress(plain))).toBe('/search/?q=形式主义');
  expect(searchAddress({ ...plain, typed: '' })).toBe('/search/');
});

test.for<SearchState>([
  plain,
  { ...plain, typed: 'a&b=c%#?+ "<script>' },
  { ...plain, order: 'date' },
  {
    ...plain,
    filters: { paper: ['青岛日报', ''], kind: ['intro'], agency: [''], date: ['2025-01-22'], disputed: true },
  },
])('an address leads back to its state', (state) => {
  const { search } = new URL(searchAddress(state), 'https://example.org');
  expect(readAddress(new URLSearchParams(search))).toEqual(state);
});

test('a lone surrogate becomes a character that an address can hold', () => {
  expect(searchAddress({ ...plain, typed: '\ud800' })).toBe('/search/?q=%EF%BF%BD');
});

test('an address holds a query as long as a paragraph in less than servers take, and no longer one', () => {
  expect(searchAddress({ ...plain, typed: '一'.repeat(800) }).length).toBeLessThan(8_000);
  expect(searchAddress({ ...plain, typed: '一'.repeat(10_000) })).toBe('/search/');
  expect(searchAddress({ ...plain, typed: ' '.repeat(10_000) })).toBe('/search/');
});

test('what an address cannot mean counts as not chosen', () => {
  const state = readAddress(new URLSearchParams('q=1&order=upwards&disputed=yes&page=2'));
  expect(state).toEqual({ typed: '1', filters: noFilters, order: 'relevance' });
});
