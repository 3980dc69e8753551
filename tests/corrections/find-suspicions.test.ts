import { expect, test } from 'vitest';
import { article } from '../site/comparison/sample.ts';
import type { Problem } from '../../src/diagnostics/problem.ts';
import { findSuspicions } from '../../src/corrections/find-suspicions.ts';
import { normalizePage } from '../../src/normalize/normalize-page.ts';

const text = '本站记者报道，请您扫码码了解政策，\n  随时办理业务。这条街上（很热闹。\n';

function found(page: string) {
  const normalized = normalizePage({
    file: '900_x.txt',
    bytes: new TextEncoder().encode(page),
    sidecar: null,
  });
  return findSuspicions(normalized.problems, {
    pages: normalized.page ? [normalized.page] : [],
    articles: normalized.articles,
  });
}

test('what one witness alone makes suspicious stands at its place in a block', () => {
  const [doubled, unpaired] = found(text);
  expect(doubled).toMatchObject({
    rule: 'lint:doubled-glyph',
    page: '900',
    line: 1,
    column: 11,
    place: { witness: '900-a1', block: 'p1', from: 10, to: 12 },
    text: '码码',
    suggestion: '码',
    context: { before: '记者报道，请您扫', after: '了解政策，随时办' },
  });
  expect(unpaired).toMatchObject({ rule: 'lint:unpaired-mark', text: '（', suggestion: null, line: 2 });
});

test('its id says what stands there, not where', () => {
  const before = found(text).map(({ id }) => id);
  const after = found(`昨日全城无事，市民照常出行。\n\n${text}`).map(({ id }) => id);
  expect(before[0]).toMatch(/^l-[0-9a-f]{10}$/u);
  expect(after).toEqual(before);
});

test('what is said about the make-up of a page is no suspicion', () => {
  expect(found('第一段话说到这里就中断了，后面\n').map(({ rule }) => rule)).not.toContain(
    'articles:open-end',
  );
});

/** Suspicions of a page with one paragraph on each line, about `from-to` on the lines named. */
function suspected(texts: readonly string[], places: readonly string[], more: Partial<Problem> = {}) {
  const problems = places.map((place): Problem => {
    const [, line = '', from = '', endLine = line, to = ''] =
      /^(\d+):(\d+)-(?:(\d+):)?(\d+)$/u.exec(place) ?? [];
    return {
      ...{ file: '003.txt', rule: 'lint:doubled-glyph', severity: 'warning', message: '' },
      place: { line: Number(line), column: Number(from), endLine: Number(endLine), endColumn: Number(to) },
      ...more,
    } as Problem;
  });
  const page = { id: '003', file: '003.txt' } as Parameters<typeof findSuspicions>[1]['pages'][0];
  return {
    problems,
    found: (suggestions?: Map<Problem, string>) =>
      findSuspicions(problems, { pages: [page], articles: [article('003-a1', texts)] }, suggestions),
  };
}

test('the same words suspected again and again have names of their own, by number', () => {
  const [first, second, third] = suspected(['码码', '码码', '码码'], ['1:1-3', '2:1-3', '3:1-3']).found();
  expect(second?.id).toBe(`${first?.id}-2`);
  expect(third?.id).toBe(`${first?.id}-3`);
  const others = suspected(['码码', '码码了'], ['1:1-3', '2:1-3']).found();
  expect(others[1]?.id).toMatch(/^l-[0-9a-f]{10}$/u);
});

test('a place that no block has is told with its line, and with no words', () => {
  expect(suspected(['码码'], ['9:1-3', '1:2-9']).found()).toMatchObject([
    { line: 9, place: null, text: '', context: { before: '', after: '' }, suggestion: null },
    { line: 1, place: null, text: '', context: { before: '', after: '' } },
  ]);
});

test('what stands between two signs is told with the one behind', () => {
  expect(suspected(['甲乙丙'], ['1:2-2', '1:3-3']).found()).toMatchObject([
    { text: '乙', place: { from: 1, to: 2 } },
    { text: '丙', place: { from: 2, to: 3 } },
  ]);
});

test('a place over lines of one paragraph is one place', () => {
  const texts = article('003-a1', ['甲乙丙丁']);
  const [block] = texts.blocks;
  const over = {
    ...texts,
    blocks: [
      {
        ...block,
        sources: [
          { line: 1, column: 1, length: 2 },
          { line: 2, column: 1, length: 2 },
        ],
      },
    ],
  } as typeof texts;
  const { problems } = suspected([], ['1:2-2:2', '2:2-1:2']);
  const page = { id: '003', file: '003.txt' } as Parameters<typeof findSuspicions>[1]['pages'][0];
  const found = findSuspicions(problems, { pages: [page], articles: [over] });
  expect(found.map(({ text }) => text)).toEqual(['乙丙', '']);
});

test('eight signs on either side are its context', () => {
  const [found] = suspected(['一二三四五六七八九十甲甲一二三四五六七八九十'], ['1:11-13']).found();
  expect(found?.context).toEqual({ before: '三四五六七八九十', after: '一二三四五六七八' });
  const [early] = suspected(['一二甲甲三'], ['1:3-5']).found();
  expect(early?.context).toEqual({ before: '一二', after: '三' });
});

test('only a sign that stands twice, and no more, is suggested once', () => {
  const suggestion = (text: string, rule = 'lint:doubled-glyph') =>
    suspected([text], [`1:1-${text.length + 1}`], { rule }).found()[0]?.suggestion;
  expect(suggestion('码码')).toBe('码');
  expect(suggestion('𠮷𠮷')).toBe('𠮷');
  expect(suggestion('码码码')).toBeNull();
  expect(suggestion('码马')).toBeNull();
  expect(suggestion('码码', 'repeats:line')).toBeNull();
  const { problems, found } = suspected(['码马'], ['1:1-3']);
  expect(found(new Map(problems.map((problem) => [problem, '号码'])))[0]?.suggestion).toBe('号码');
});

test('no suspicion is what another file, no place, or another kind of rule says', () => {
  expect(suspected(['码码'], ['1:1-3'], { file: '004.txt' }).found()).toEqual([]);
  expect(suspected(['码码'], ['1:1-3'], { place: null }).found()).toEqual([]);
  expect(suspected(['码码'], ['1:1-3'], { rule: 'articles:open-end' }).found()).toEqual([]);
});
