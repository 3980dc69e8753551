import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldForSearch } from '../../src/text/search-fold.ts';
import { folded as plainlyFolded } from '../search/plain-search.ts';
import { oddText } from './odd-text.ts';

test.for([
  ['65.2％', '65.2'],
  ['１２８１．８万', '1281.8万'],
  ['9.9%', '9.9'],
  ['4,420辆', '4420辆'],
  ['1.项目', '1项目'],
  ['第9.', '第9'],
  ['2025.1.22', '2025.1.22'],
  ['Ｃ－Ｖ２Ｘ', 'cv2x'],
  ['C-V2X', 'cv2x'],
  ['“瘦身”的背后', '瘦身的背后'],
  ['黄玥　董博婷 王明玉', '黄玥董博婷王明玉'],
  ['㎡、①', 'm21'],
  ['𠮷野家', '𠮷野家'],
  ['ｶﾞﾗｽ', 'ガラス'],
  ['cafe\u0301', 'café'],
  ['零\u200b宽\u00ad与\u200f向', '零宽与向'],
  ['\ud83c半个', '半个'],
  ['學而時習之', '学而时习之'],
  ['頭髮與發現', '头发与发现'],
  ['裡／裏', '里里'],
  ['𢬿𫍽', '𢬿譞'],
  ['，。！——……', ''],
  ['', ''],
])('%j is found as %j', ([text, folded]) => {
  expect(foldForSearch(text ?? '').folded).toBe(folded);
});

test('folded characters know where they stand', () => {
  const text = '达６５．２％，“㎡”';
  const { folded, starts, ends } = foldForSearch(text);
  const originals = Array.from(folded, (_, at) => text.slice(starts[at], ends[at]));
  expect(folded).toBe('达65.2m2');
  expect(originals).toEqual(['达', '６', '５', '．', '２', '㎡', '㎡']);
});

test('folding what is folded changes nothing', () => {
  fc.assert(
    fc.property(oddText, (text) => {
      const { folded } = foldForSearch(text);
      expect(foldForSearch(folded).folded).toBe(folded);
    }),
  );
});

test('offsets go through the text in order and never cut a surrogate pair', () => {
  fc.assert(
    fc.property(oddText, (text) => {
      const { folded, starts, ends } = foldForSearch(text);
      expect(starts).toHaveLength(folded.length);
      expect(ends).toHaveLength(folded.length);
      for (const [at, start] of starts.entries()) {
        const end = ends[at] ?? 0;
        expect(start).toBeGreaterThanOrEqual(starts[at - 1] ?? 0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        if (text.isWellFormed()) expect(text.slice(start, end).isWellFormed()).toBe(true);
      }
    }),
  );
});

test('Chinese text folds as plain NFKC, lower case and letters would have it', () => {
  const chinese = fc.string({
    unit: fc.oneof(
      fc.integer({ min: 0x4e00, max: 0x9fff }).map((code) => String.fromCodePoint(code)),
      fc.integer({ min: 0xff01, max: 0xff5e }).map((code) => String.fromCodePoint(code)),
      fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCodePoint(code)),
      fc.constantFrom('“', '”', '—', '…', '·', '、', '。', '《', '》', '℃', '〇', '𠮷', '\u3000'),
    ),
  });
  fc.assert(
    fc.property(chinese, (text) => {
      expect(foldForSearch(text).folded).toBe(plainlyFolded(text));
    }),
  );
});
