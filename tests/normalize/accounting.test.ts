import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizePage } from '../../src/normalize/normalize-page.ts';
import { setPage } from '../generator/set-page.ts';
import { allStories } from '../generator/stories.ts';
import { accountFaults, rawLines } from './account.ts';
import { normalizeSeed, seedIds } from './seed-pages.ts';

/** The faults in the account of a text that is read as one page. */
function faults(text: string): string[] {
  const { page, articles } = normalizePage({
    file: 'x_any.txt',
    bytes: new TextEncoder().encode(text),
    sidecar: null,
  });
  return page === null ? ['no page'] : accountFaults(rawLines(text), page, articles);
}

/** Pieces that a newspaper page is made of, and such as it should never hold. */
const piece = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      '整治形式主义为基层减负',
      '记者了解到，',
      '据新华社北京1月21日电',
      '（记者黄玥 董博婷）',
      '（上接第1版）',
    ),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom('。', '，', '：“', '”', '……', '——', '（', '）', '；', '·', '①', '图②：'),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      '2024年',
      ' 3 ',
      '65.2%',
      'C-V2X',
      'Micro LED',
      '张春雷摄',
      '新华社发',
      '—编者',
      '本报记者 ',
    ),
  },
  { weight: 5, arbitrary: fc.constantFrom('\n', '\n\n', '\r\n', '\r', ' ', '\u3000\u3000', '\t') },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '# ',
      '### ',
      '**',
      '*',
      '_',
      '__',
      '#',
      ' ##',
      '- ',
      '1. ',
      '> ',
      '`',
      '---',
      '&amp;',
      '\\*',
      '<b>',
      '[a](b)',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '\u0000',
      '\u0007',
      '\uFEFF',
      '\u200B',
      '\u0085',
      '\u2028',
      '\uFFFD',
      '𠮷',
      'e\u0301',
      '葛\u{E0100}',
      '👨‍👩‍👧',
      'שלום',
    ),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
);
/** What engines, models and converters put around and between the text. */
const markup = fc.constantFrom(
  '\n![](a.jpg)\n',
  '<div><img src="a.png"></div>',
  '<br>',
  '<p>',
  '</p>',
  '<table><tr><td colspan="2">',
  '</td><td>',
  '</td></tr></table>',
  '<h2>',
  '</h2>',
  '<!-- 页 -->',
  '<!--',
  '&nbsp;',
  '\n| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n',
  '|',
  '$9.\\,9\\%$',
  '$2,\\,5\\%$',
  '$35^{\\circ}\\mathrm{C}$',
  '$5^{2}$',
  '\\$100',
  '$',
  '\n```markdown\n',
  '\n---\n',
  '{1}-----\n',
  'Page<br>two',
  '中 文 字 ',
  '会议强调，要把路修好，'.repeat(6),
  '\n会议指出，路要修好\n会议指出，路要修好',
  '甲乙丙丁戊己，    庚辛壬癸子丑，\n'.repeat(6),
  '以下是图片中的文字：\n',
);
const anyText = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

const noisyText = fc
  .array(fc.oneof({ weight: 2, arbitrary: piece }, { weight: 3, arbitrary: markup }), { maxLength: 40 })
  .map((pieces) => pieces.join(''));

describe('every character that is not white space stands in exactly one place', () => {
  it('on any text at all', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(faults(text.toWellFormed())).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('on texts full of markup', () => {
    fc.assert(
      fc.property(noisyText, (text) => {
        expect(faults(text.toWellFormed())).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('where nothing but strings of any characters are read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(faults(text.toWellFormed())).toEqual([]);
      }),
      { numRuns: 200 },
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
      { numRuns: 60 },
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
