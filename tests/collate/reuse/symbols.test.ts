import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSymbols, storeSymbols, symbolsOf } from '../../../src/collate/reuse/symbols.ts';

/** The stretches that become symbols, each as it stands. */
function stretches(text: string): string[] {
  const found: string[] = [];
  readSymbols(text, (_, from, to) => found.push(text.slice(from, to)));
  return found;
}

const symbols = (text: string): number[] => {
  const found: number[] = [];
  readSymbols(text, (symbol) => found.push(symbol));
  return found;
};

describe('a symbol', () => {
  it('is a Han, a kana, a hangul, and a word or number of any alphabet; marks and blanks are none', () => {
    expect(stretches('今日，3月25日 GDP 增长5.2%。')).toEqual([
      ...['今', '日', '3', '月', '25', '日', 'GDP', '增', '长', '5', '2'],
    ]);
    expect(stretches('のカー々〇〆한글 éàÀz-Я·')).toEqual([
      ...['の', 'カ', 'ー', '々', '〇', '〆', '한', '글', 'éàÀz', 'Я'],
    ]);
    expect(stretches(' 　\n\t，。“”…—¿·・《》①½')).toEqual([]);
    expect(stretches('𠮷野𠮷')).toEqual(['𠮷', '野', '𠮷']);
    expect(stretches('a')).toEqual(['a']);
    expect(stretches('')).toEqual([]);
  });

  it.each<[string, string[]]>([
    ['/0', ['0']],
    ['9:', ['9']],
    ['@a', ['a']],
    ['z{', ['z']],
    ['`A', ['A']],
    ['Z[', ['Z']],
    ['\u00bfÀ', ['À']],
    ['\u1fffX', ['\u1fffX']],
    ['\u2000X', ['X']],
    ['\u3004\u3005\u3007\u3008', ['\u3005', '\u3007']],
    ['\u3040\u3041', ['\u3041']],
    ['\u30fb\u30fc', ['\u30fc']],
    ['\u33ff\u3400', ['\u33ff', '\u3400']],
    ['\ud7ff', ['\ud7ff']],
    ['\uf8ff\uf900', ['\uf900']],
    ['\ufaff', ['\ufaff']],
    ['\ufe45', []],
    ['\ufb00', []],
    ['\udc00甲', ['甲']],
    ['カ・ー·', ['カ', 'ー']],
    ['\ud800\udc00\udbff\udfff', ['\ud800\udc00', '\udbff\udfff']],
    ['\ud842', []],
  ])('begins and ends where its signs do: %j', (text, expected) => {
    expect(stretches(text)).toEqual(expected);
  });

  it('is the same in either width and script, and another for another text', () => {
    expect(symbols('ＧＤＰ１２')).toEqual(symbols('GDP12'));
    expect(symbols('氣象')).toEqual(symbols('气象'));
    const words = ['a', 'b', 'ab', 'ba', 'aa', '1', '12', '21', '2025', '2026', 'é', 'я', '𠮷', '𠮸', '𡮷'];
    expect(new Set(words.map((word) => String(symbols(word)))).size).toBe(words.length);
    expect(symbols('甲')).toEqual([0x7532]);
  });

  it('fits into two bytes, and only what is no code unit of its own is above 0xe000', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9]{1,8}$/u), (word) => {
        const [symbol = 0] = symbols(word);
        expect(symbol).toBeGreaterThanOrEqual(0xe000);
        expect(symbol).toBeLessThan(0xe000 + 0x1900);
      }),
      { seed: 1, numRuns: 100 },
    );
  });
});

it('a store holds the symbols of each text', () => {
  const texts = ['甲乙，丙', '', 'ab 12 丁', '。'];
  const store = storeSymbols(texts);
  expect(texts.map((_, at) => [...symbolsOf(store, at)])).toEqual(texts.map(symbols));
  expect([...store.starts]).toEqual([0, 3, 3, 6, 6]);
  expect(store.symbols).toHaveLength(6);
});
