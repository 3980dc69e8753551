import { expect, it } from 'vitest';
import type { Archive } from '../../../src/site/records.ts';
import { confusionRows } from '../../../src/site/desk/confusion-rows.ts';

const confusion = (pages: number) => ({
  read: '曰',
  meant: '日',
  class: 'substitution',
  count: pages + 1,
  accepted: 0,
  pages: Array.from({ length: pages }, (_, at) => ({ page: `${at}`, count: at === pages - 1 ? 2 : 1 })),
  places: [{ id: 'v-gone' }, { id: 'v-here' }],
});

const rowsOf = (...confusions: unknown[]) =>
  confusionRows({ variants: [{ id: 'v-here' }], suspicions: [], confusions } as unknown as Archive);

it('names every page of few, and of many those that have most, counting the others', () => {
  const [few, many] = rowsOf(confusion(3), confusion(30));
  expect(few?.pages.map(({ page }) => page)).toEqual(['0', '1', '2']);
  expect(few?.morePages).toBe(0);
  expect(many?.pages.slice(0, 2)).toEqual([
    { page: '29', count: 2 },
    { page: '0', count: 1 },
  ]);
  expect(many && many.pages.length + many.morePages).toBe(30);
});

it('leads to the first place that is on the desk, if any is', () => {
  const [led, lost] = rowsOf(confusion(1), { ...confusion(1), places: [{ id: 'v-gone' }] });
  expect([led?.first, lost?.first]).toEqual(['v-here', null]);
});
