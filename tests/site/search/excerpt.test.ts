import { expect, test } from 'vitest';
import { excerptOf } from '../../../src/site/search/excerpt.ts';
import { foldForSearch } from '../../../src/text/search-fold.ts';

/** The excerpt of a text around a word, found words in brackets. */
function excerpt(original: string, word: string): string {
  const text = foldForSearch(original);
  const ranges = [...text.folded.matchAll(new RegExp(word, 'gu'))].map(({ index }) => ({
    from: index,
    to: index + word.length,
  }));
  const unit = { at: 'p1' as const, heading: false, text: original };
  const parts = [{ at: unit.at, from: 0 }];
  const { pieces } = excerptOf({ unit, text, ranges, parts, count: ranges.length });
  return pieces
    .map((piece) => (piece.kind === 'gap' ? '……' : piece.kind === 'found' ? `[${piece.text}]` : piece.text))
    .join('');
}

const filler = '天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往秋收冬藏闰余成岁律吕调阳云腾致雨露结为霜';

test('a short text is shown whole, marks at its edges too', () => {
  expect(excerpt('“干好有用的事。”', '有用')).toBe('“干好[有用]的事。”');
});

test('of a long one 22 characters before and 36 after', () => {
  expect(excerpt(`${filler}，要。${filler}`, '要')).toBe(
    `……${filler.slice(-22)}，[要]。${filler.slice(0, 36)}……`,
  );
});

test('places far apart are shown apart, places near together', () => {
  expect(excerpt(`要${filler}${filler}要`, '要')).toBe(
    `[要]${filler.slice(0, 36)}……${filler.slice(-22)}[要]`,
  );
  expect(excerpt('要干，要实干', '要')).toBe('[要]干，[要]实干');
});

test('of a word that stands often three stretches are shown, and that there is more', () => {
  const shown = excerpt(`要${filler}${filler}`.repeat(5), '要');
  expect(shown.match(/\[要\]/gu)).toHaveLength(3);
  expect(shown.endsWith('……')).toBe(true);
});

test('surrogate pairs and clusters stay whole', () => {
  expect(excerpt(`${'𠮷'.repeat(40)}要${'e\u0301'.repeat(60)}`, '要')).toBe(
    `……${'𠮷'.repeat(11)}[要]${'e\u0301'.repeat(36)}……`,
  );
});
