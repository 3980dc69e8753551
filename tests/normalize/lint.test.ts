import { describe, expect, it } from 'vitest';
import { normalizeSeed, seedIds } from './seed-pages.ts';

/** What a reader of the five pages finds wrong in them without another edition: rule, line and column. */
const errors = {
  '000': [],
  '001': [],
  '002': ['articles:open-end 63:24'],
  '003': [
    'repeats:column-tail 45:1',
    'lint:unpaired-mark 55:153',
    'lint:doubled-glyph 93:43',
    'lint:doubled-glyph 183:2',
    'lint:doubled-glyph 183:4',
  ],
  '004': [],
} as const;

/** Rightly doubled, but nothing on the page says so: 县县全覆盖 (each county), 东村村干部 (cadres of 东村村). */
const explained: readonly string[] = ['001 lint:doubled-glyph 564:3', '004 lint:doubled-glyph 37:17'];

describe('single-witness lint', () => {
  it.each(seedIds)('finds on page %s what a reader finds, and next to nothing else', (id) => {
    const { problems } = normalizeSeed(id);
    const told = problems.map(({ rule, place }) => `${rule} ${place?.line ?? 0}:${place?.column ?? 0}`);
    expect(told.filter((one) => !explained.includes(`${id} ${one}`))).toEqual([...errors[id]]);
  });
});
