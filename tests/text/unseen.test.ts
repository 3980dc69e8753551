import { describe, expect, it } from 'vitest';
import {
  escapeUnseen,
  hasUnseen,
  piecesOfUnseen,
  sayUnseen,
  sayUnseenInLine,
} from '../../src/text/unseen.ts';

describe('what is not seen', () => {
  it.each([
    ['an escape sequence', '题\u001b[2J', '题[U+001B][2J'],
    ['an override of direction', '甲\u202e乙\u202c丙', '甲[U+202E]乙[U+202C]丙'],
    ['an isolate', '\u2066甲\u2069', '[U+2066]甲[U+2069]'],
    ['no width', '零\u200b宽\ufeff度\u2060', '零[U+200B]宽[U+FEFF]度[U+2060]'],
    ['a soft hyphen', 'co\u00adop', 'co[U+00AD]op'],
    ['a separator of lines', '一\u2028二\u0085三', '一[U+2028]二[U+0085]三'],
    ['a tag', '旗\u{e0067}', '旗[U+E0067]'],
    ['a filler', '空\u3164白', '空[U+3164]白'],
    ['a noncharacter', '末\ufffe', '末[U+FFFE]'],
    ['half a pair', '半\ud842', '半[U+D842]'],
    ['a joiner that joins nothing', '甲\u200d乙', '甲[U+200D]乙'],
    ['zero', '\u0000', '[U+0000]'],
  ])('is said: %s', (_, text, said) => {
    expect(sayUnseen(text)).toBe(said);
    expect(hasUnseen(text)).toBe(true);
  });

  it.each([
    ['Han beyond the first plane', '𠮷野家'],
    ['ends of lines and tabs', '一\n二\r\n\t三'],
    ['an ideographic space', '一\u3000二\u00a0三'],
    ['a family', '👨‍👩‍👧'],
    ['a skin and its profession', '👩🏽‍🚒'],
    ['a heart in colour', '❤️‍🔥'],
    ['a variant of a character', '葛\u{e0100}'],
    ['what is written the other way', 'שלום عليكم'],
    ['a mark over a letter', 'e\u0301'],
    ['the sign for lost characters', '\ufffd'],
  ])('is not: %s', (_, text) => {
    expect(sayUnseen(text)).toBe(text);
    expect(hasUnseen(text)).toBe(false);
  });
});

it('a text is cut at them', () => {
  expect(piecesOfUnseen('甲\u202e\u200b乙')).toEqual(['甲', { code: 'U+202E' }, { code: 'U+200B' }, '乙']);
  expect(piecesOfUnseen('\u200b')).toEqual([{ code: 'U+200B' }]);
  expect(piecesOfUnseen('甲乙')).toEqual(['甲乙']);
  expect(piecesOfUnseen('')).toEqual(['']);
});

it('a line stays one', () => {
  expect(sayUnseenInLine('a\nb\r\tc')).toBe('a[U+000A]b[U+000D][U+0009]c');
});

it('JSON means the same, and holds nothing unseen', () => {
  const value = { text: '题\u001b[2J\u202e\ud842\u{e0067}\ufffe\u2028', plain: '甲\n' };
  const json = escapeUnseen(JSON.stringify(value));
  expect(hasUnseen(json)).toBe(false);
  expect(JSON.parse(json)).toEqual(value);
});
