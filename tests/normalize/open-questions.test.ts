import { expect, test } from 'vitest';
import { formatProblem } from '../../src/diagnostics/problem.ts';
import { normalizePage } from '../../src/normalize/normalize-page.ts';

const market = '据新华社北京1月21日电 市民纷纷前来选购年宵花，花农说今年的价格比去年便宜，品种也更多。';

function said(text: string): string[] {
  const bytes = new TextEncoder().encode(text);
  return normalizePage({ file: 'x.txt', bytes, sidecar: null })
    .problems.filter(({ rule }) => /^articles:(?:orphan|open-end)$/u.test(rule))
    .map(formatProblem);
}

test('the first words that are told end with a whole character', () => {
  const [line] = said(`${market}\n\n都同意去本地的𠮷野家意见。”村民会后又到山里看了看水渠，走了很久。\n`);
  expect(line).toContain('with “都同意去本地的𠮷”, ');
});

test('the last words that are told begin with a whole character', () => {
  const [line] = said(`甲地开会\n\n本报记者 张三\n\n老王说：“先把路修好，再谈别的，𠮷野家村民修路的\n`);
  expect(line).toContain('after “𠮷野家村民修路的”');
});
