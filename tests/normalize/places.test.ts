import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../src/diagnostics/problem.ts';
import { normalizePage } from '../../src/normalize/normalize-page.ts';

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
