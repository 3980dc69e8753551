import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../src/diagnostics/problem.ts';
import { normalizePage } from '../../src/normalize/normalize-page.ts';
import { SourceMap } from '../../src/text/source-map.ts';

/** Where a page has a kana that should not be there. */
function kana(text: string): string[] {
  const bytes = new TextEncoder().encode(text);
  const { problems } = normalizePage({ file: 'x.txt', bytes, sidecar: null });
  return problems
    .filter(({ rule }) => rule === 'lint:foreign-script')
    .map((problem) => formatProblem(problem).split(' ')[0] ?? '');
}

describe('the place of a character', () => {
  it.each([
    [
      'a space of the line, behind strong type',
      '各地推进有关工作，**重点企业** 乙あ的产品，采用Micro',
      'LED技术。',
      '3:20-3:21',
    ],
    [
      'a space that a wrap gives',
      '各地推进有关工作，**重点企业** 乙的产品，采用Micro',
      'LED技术あ。',
      '5:6-5:7',
    ],
    [
      'both, and the first character of a line',
      '各地推进有关工作，重点**企业 A** B的产品，采用Micro',
      'LEDあ技术。',
      '5:4-5:5',
    ],
    ['a wrap that gives none', '各地推进有关工作，**重点企业** 的产品，采用', 'あ技术。', '5:1-5:2'],
  ])('is told behind %s', (_, line, further, place) => {
    expect(kana(`# 重点企业加快建设\n\n${line}\n\n${further}\n`)).toEqual([`x.txt:${place}:`]);
  });
});

/** What a page is made of where places are easily lost: Markdown, Latin words at wraps, spaces, surrogate pairs. */
const piece = fc.constantFrom(
  ...['各地推进', '有关工作', '，', '。', '“', '”', ' ', '\t', '\u3000', '𠮷', '12', '记者', '*', '_'],
  ...[
    '**企业** 乙',
    '**A** B',
    'Micro\nLED',
    'Foo\n\nbar',
    '\n',
    '\n\n',
    '\n# 重点企业加快建设\n',
    '\n上接第二版\n',
  ],
);
const anyPage = fc.array(piece, { minLength: 10, maxLength: 120 }).map((pieces) => pieces.join(''));

it('every character of a field or block is led to itself on the page, and back', () => {
  fc.assert(
    fc.property(anyPage, (whole) => {
      const bytes = new TextEncoder().encode(whole);
      const { articles, text } = normalizePage({ file: 'x.txt', bytes, sidecar: null });
      const lines = text.split('\n');
      for (const block of articles.flatMap(({ blocks }) => blocks)) {
        const map = new SourceMap(block);
        for (let at = 0; at < block.text.length; at += 1) {
          const place = map.placeOf(at);
          if (place === null || map.offsetOf(place) !== at) expect(block.text[at]).toBe(' ');
          else expect(lines[place.line - 1]?.[place.column - 1]).toBe(block.text[at]);
        }
      }
    }),
    { numRuns: 200 },
  );
});
