import fc from 'fast-check';
import { anyCharacter } from '../text/any-character.ts';

/** Pieces that a newspaper page is made of, by how often they come, and such as it should never hold. */
const pieces = [
  {
    weight: 6,
    of: [
      '整治形式主义为基层减负',
      '记者了解到，',
      '据新华社北京1月21日电',
      '（记者黄玥 董博婷）',
      '（上接第1版）',
    ],
  },
  { weight: 4, of: ['。', '，', '：“', '”', '……', '——', '（', '）', '；', '·', '①', '图②：'] },
  {
    weight: 4,
    of: ['2024年', ' 3 ', '65.2%', 'C-V2X', 'Micro LED', '张春雷摄', '新华社发', '—编者', '本报记者 '],
  },
  { weight: 5, of: ['\n', '\n\n', '\r\n', '\r', ' ', '\u3000\u3000', '\t'] },
  {
    weight: 2,
    of: [
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
    ],
  },
  {
    weight: 1,
    of: [
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
    ],
  },
] as const;

/** What engines, models and converters put around and between the text. */
const markup = [
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
];

/** The pieces by themselves. */
export const anyPieces: readonly string[] = [...pieces.flatMap(({ of }) => of), ...markup];

/** All of them, each of which a page may repeat without end. */
export const allPieces: readonly string[] = [...pieces.flatMap(({ of }) => [...of]), ...markup];

const piece = fc.oneof(
  ...pieces.map(({ weight, of }) => ({ weight, arbitrary: fc.constantFrom<string>(...of) })),
  { weight: 2, arbitrary: fc.string({ unit: anyCharacter, maxLength: 6 }) },
);

/** A page's text of up to 60 such pieces. */
export const anyText = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

/** The same with markup in between. */
export const noisyText = fc
  .array(fc.oneof({ weight: 2, arbitrary: piece }, { weight: 3, arbitrary: fc.constantFrom(...markup) }), {
    maxLength: 40,
  })
  .map((pieces) => pieces.join(''));
