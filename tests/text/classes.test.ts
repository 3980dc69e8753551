import { describe, expect, it } from 'vitest';
import {
  isBarredAtLineStart,
  isClosing,
  isHan,
  isLetterCode,
  isOpening,
  isWhiteSpace,
  isWhiteSpaceCode,
  isWordCharacter,
  lineEnd,
} from '../../src/text/classes.ts';

const units = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));

/** All characters of one code unit that a question is answered with yes for. */
const those = (is: (char: string) => boolean): string => units.filter((char) => is(char)).join('');

describe('classes of characters, over every code unit', () => {
  it('closing, opening, and barred at the start of a line', () => {
    expect(those((char) => isClosing(char))).toBe('")]’”〉》」』】〕）］');
    expect(those((char) => isOpening(char))).toBe('([‘“〈《「『【〔（［');
    expect(those((char) => isBarredAtLineStart(char))).toBe(
      '!%),.:;?]·—’”…℃、。〉》」』】〕！％），：；？］',
    );
  });

  it('white space is what Unicode says, and the byte-order mark', () => {
    const white = units.filter((char) => /^\p{White_Space}$/u.test(char) || char === '\ufeff').join('');
    expect(those(isWhiteSpace)).toBe(white);
    expect(those((char) => isWhiteSpaceCode(char.charCodeAt(0)))).toBe(white);
    expect(white).toHaveLength(26);
  });

  it('Han is what Unicode says, and 〇', () => {
    expect(those(isHan)).toBe(units.filter((char) => /^[\p{Script=Han}〇]$/u.test(char)).join(''));
    expect([isHan('𠮷'), isHan('汉a'), isHan(''), isHan(undefined)]).toEqual([true, true, false, false]);
  });

  it('a word character is a Latin letter or a digit, in either width', () => {
    const words = units.filter((char) => /^[\p{Script=Latin}\p{Nd}]$/u.test(char)).join('');
    expect(those((char) => isWordCharacter(char, 0))).toBe(words);
  });

  it('what lies between the blocks of marks', () => {
    const letters = units.filter((char) => isLetterCode(char.charCodeAt(0)));
    expect([letters[0], letters.at(-1)]).toEqual(['\u3040', '\ufdff']);
    expect(letters).toHaveLength(0xfe00 - 0x3040);
  });
});

describe('at an offset', () => {
  it('the character that stands there counts, and none outside the text', () => {
    expect([-1, 0, 1, 2].map((at) => isOpening('甲（', at))).toEqual([false, false, true, false]);
    expect([-1, 0, 1, 2].map((at) => isClosing('）甲', at))).toEqual([false, true, false, false]);
    expect([-1, 0, 1, 2].map((at) => isWordCharacter('甲a', at))).toEqual([false, false, true, false]);
    expect([isWhiteSpace(''), isWhiteSpace(undefined)]).toEqual([false, false]);
  });
});

describe('a line ends', () => {
  it.each([
    ['sentence', '会议强调。'],
    ['sentence', '会议强调。 \u3000'],
    ['sentence', '“会议强调！”'],
    ['sentence', '（会议强调。）'],
    ['sentence', '是吗？” '],
    ['sentence', '。”）'],
    ['sentence', '未完…'],
    ['sentence', '一是；'],
    ['sentence', 'It ended 2024年.'],
    ['sentence', '到此为止。（完）'],
    ['sentence', '到此为止。[3]'],
    ['sentence', '（完）'],
    ['sentence', '。'],
    ['sentence', '他说：”看了就走。“'],
    ['open', '他说：“'],
    ['lead-in', '会议强调：'],
    ['lead-in', '会议强调——'],
    ['lead-in', 'as follows: '],
    ['open', '会议强调：”'],
    ['open', '会议强调：）'],
    ['open', '会议强调'],
    ['open', '会议强调，'],
    ['open', '增长 3.'],
    ['open', 'in the U.S.'],
    ['open', '会议（完）'],
    ['open', '会议）'],
    ['open', '到此为止。（完'],
    ['open', '”'],
    ['open', ''],
    ['open', '  '],
  ])('%s: %s', (end, line) => {
    expect(lineEnd(line)).toBe(end);
  });

  it('with a bracket behind a sentence of fewer than a hundred characters', () => {
    expect(lineEnd(`好。（${'注'.repeat(98)}）`)).toBe('sentence');
    expect(lineEnd(`好。（${'注'.repeat(99)}）`)).toBe('open');
  });
});
