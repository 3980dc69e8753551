import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graphemeEnds, graphemes } from '../../src/text/graphemes.ts';
import { tokenize } from '../../src/text/tokens.ts';

const cut = (text: string): string =>
  tokenize(text)
    .map(({ from, to }) => text.slice(from, to))
    .join('|');

const segments = (text: string): string[] =>
  Array.from(new Intl.Segmenter('und').segment(text), ({ segment }) => segment);

describe('graphemes', () => {
  it('are those of Unicode, for any text, in a list and one by one', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(
            '重',
            '𠮷',
            'e',
            '\u0301',
            '\u200d',
            '👨',
            '👩',
            '🇨',
            '🇳',
            '葛',
            '\u{E0100}',
            '\r',
            '\n',
            '각',
            '가',
            '\uff9e',
          ),
        }),
        (text) => {
          expect(graphemes(text)).toEqual(segments(text));
          const endOf = graphemeEnds(text);
          const ends: number[] = [];
          for (let at = 0; at < text.length; at = endOf(at)) ends.push(endOf(at));
          expect(ends).toEqual(
            segments(text).map((_, index, all) => all.slice(0, index + 1).join('').length),
          );
        },
      ),
    );
  });
});

describe('pieces that are compared', () => {
  it.each([
    ['郑重强调', '郑|重|强|调'],
    ['2024年产量达1288.8万辆', '2024|年|产|量|达|1288.8|万|辆'],
    ['1,234,567 or 1,23', '1,234,567| |or| |1|,|23'],
    ["don't  stop", "don't|  |stop"],
    ['C-V2X芯片', 'C|-|V|2|X|芯|片'],
    ['Она сказала', 'Она| |сказала'],
    ['ภาษาไทย', 'ภ|า|ษ|า|ไ|ท|ย'],
    ['한국어', '한|국|어'],
    ["o'clock 'tis rock'", "o'clock| |'|tis| |rock|'"],
    ['o’e\u0301 l', 'o’e\u0301| |l'],
    ['（甲）、〇𠮷', '（|甲|）|、|〇|𠮷'],
    ['3.5.', '3.5|.'],
    ['.5', '.|5'],
    ['1,2,345 1,2345 12,345,6', '1|,|2,345| |1|,|2345| |12,345|,|6'],
    ['1，年23 1，2年3', '1|，|年|23| |1|，|2|年|3'],
    ['1,2\u200b3', '1|,|2\u200b3'],
    ['５．５，１００', '５．５，１００'],
    ['零\u200b宽', '零\u200b|宽'],
    ['\u200b零\u200b\u200b宽', '\u200b零\u200b\u200b|宽'],
    ['\u200b', '\u200b'],
    ['甲\u200b', '甲\u200b'],
    ['wo\u00adrd 1\u200b2', 'wo\u00adrd| |1\u200b2'],
    ['㐀鿿', '㐀|鿿'],
    ['葛\u{E0100}城👨‍👩‍👧', '葛\u{E0100}|城|👨‍👩‍👧'],
  ])('%s', (text, expected) => {
    expect(cut(text)).toBe(expected);
  });

  it('takes a run of letters that is no word apart', () => {
    expect(tokenize('acgt'.repeat(20))).toHaveLength(80);
    expect(tokenize('acgt'.repeat(10))).toHaveLength(1);
    expect(tokenize(`${'acgt'.repeat(10)}a`)).toHaveLength(41);
    expect(tokenize(`${'甲'.repeat(50)}${'acgt'.repeat(10)}`)).toHaveLength(51);
  });

  it('tells what kind each is', () => {
    const kinds = tokenize('甲，1 a\u200b\u3000。𠮷☆').map(({ kind }) => kind);
    expect(kinds).toEqual([
      'grapheme',
      'mark',
      'number',
      'space',
      'word',
      'space',
      'mark',
      'grapheme',
      'grapheme',
    ]);
    expect(tokenize('\u200b').map(({ kind }) => kind)).toEqual(['space']);
  });

  it('gives the text again when joined, and never cuts a grapheme', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const tokens = tokenize(text);
        expect(tokens.map(({ from, to }) => text.slice(from, to)).join('')).toBe(text);
        const ends = new Set(segments(text).map((_, index, all) => all.slice(0, index + 1).join('').length));
        for (const { to } of tokens) expect(ends.has(to)).toBe(true);
      }),
    );
  });
});
