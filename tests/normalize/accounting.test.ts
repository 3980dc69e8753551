import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizePage } from '../../src/normalize/normalize-page.ts';
import { setPage } from '../generator/set-page.ts';
import { allStories } from '../generator/stories.ts';
import { runsOf } from '../setup/runs.ts';
import { accountFaults, rawLines } from './account.ts';
import { anyText, noisyText } from './any-text.ts';
import { normalizeSeed, seedIds } from './seed-pages.ts';
import { anyCharacter } from '../text/any-character.ts';

/** The faults in the account of a text that is read as one page. */
function faults(text: string): string[] {
  const { page, articles } = normalizePage({
    file: 'x_any.txt',
    bytes: new TextEncoder().encode(text),
    sidecar: null,
  });
  return page === null ? ['no page'] : accountFaults(rawLines(text), page, articles);
}

describe('every character that is not white space stands in exactly one place', () => {
  it('on any text at all', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(faults(text.toWellFormed())).toEqual([]);
      }),
      { numRuns: runsOf(500) },
    );
  });

  it('on texts full of markup', () => {
    fc.assert(
      fc.property(noisyText, (text) => {
        expect(faults(text.toWellFormed())).toEqual([]);
      }),
      { numRuns: runsOf(500) },
    );
  });

  it('where nothing but strings of any characters are read', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter, maxLength: 200 }), (text) => {
        expect(faults(text.toWellFormed())).toEqual([]);
      }),
      { numRuns: runsOf(200) },
    );
  });

  it('on pages that are cut and shuffled line by line', () => {
    const stories = allStories();
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 0, max: 80 }),
        fc.boolean(),
        (seed, from, reversed) => {
          const lines = setPage(stories, seed)
            .text.split('\n')
            .slice(from, from + 60);
          expect(faults((reversed ? lines.toReversed() : lines).join('\n'))).toEqual([]);
        },
      ),
      { numRuns: runsOf(60) },
    );
  });

  it.each(seedIds)('on page %s, with its sidecar and without', (id) => {
    for (const sidecars of ['with sidecar', 'alone'] as const) {
      const { page, articles, lines } = normalizeSeed(id, sidecars);
      if (page === null) throw new Error(`no page ${id}`);
      expect(accountFaults(lines, page, articles)).toEqual([]);
      expect(page.unassigned.filter((entry) => entry.reason === 'unplaced')).toEqual([]);
    }
  });
});
