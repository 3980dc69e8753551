import { describe, expect, it } from 'vitest';
import { normalizePage } from '../../src/normalize/normalize-page.ts';
import type { Article } from '../../src/records/article.ts';
import { accountFaults, rawLines } from './account.ts';
import { everything, largePages, pageOf, read, textsOf } from './large-pages.ts';
import { readSeed } from './seed-pages.ts';

/** The same characters, whatever their order. */
const sorted = (text: string): string => Array.from(text).toSorted().join('');

function expectAccounted(text: string): void {
  const { page, articles } = read(text);
  if (page === null) throw new Error('no page');
  expect(accountFaults(rawLines(text), page, articles)).toEqual([]);
}

describe('a page without anything to read', () => {
  it.each([
    ['an empty file', ''],
    ['blanks and line ends', ' \u3000\n\n\t\r\n  '],
    ['nothing but a byte-order mark', '\uFEFF'],
  ])('%s is a page without articles', (_, text) => {
    const { page, articles, problems } = read(text);
    expect(articles).toEqual([]);
    expect(page).toMatchObject({ articles: [], unassigned: [] });
    expect(problems.filter((problem) => problem.severity === 'error')).toEqual([]);
  });
});

it('a second byte-order mark is white space before the text', () => {
  const text = '\uFEFF\uFEFF2024年';
  expectAccounted(text);
  expect(read(text).articles[0]?.sources.headline).toEqual([{ line: 1, column: 2, length: 5 }]);
});

// The whole of each size is in tests/full/large-inputs.test.ts.
describe('sizes', () => {
  it.each(largePages)('%s, a hundredth of them, are read wholly', (_, count, one) => {
    const text = pageOf(count / 100, one);
    expect(everything(text).length).toBe(text.replaceAll(/\s/gu, '').length);
  });

  it('a file over the limit is refused, and the message names the limit', () => {
    const { page, articles, problems } = normalizePage({
      file: 'x_big.txt',
      bytes: new Uint8Array(60_000_000).fill(0x61),
      sidecar: null,
    });
    expect({ page, articles }).toEqual({ page: null, articles: [] });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({
      file: expect.stringContaining('x_big.txt') as string,
      severity: 'error',
    });
    expect(problems[0]?.message).toContain('expected at most 10000000;');
  });
});

describe('characters that are no newspaper’s', () => {
  it.each([
    ['NUL and other control characters', '第一\u0000句话，\u0007说到这里\u001B[0m为止。\n又一\u007F段。'],
    ['U+FFFD', '会议强调，要坚持\uFFFD\uFFFD为主。'],
    ['zero-width and bidirectional marks', '会议\u200B强调，\u202E要\u202C坚持\u2066为主\u2069。'],
    ['HTML and script', '<script>alert("x")</script>\n<b>会议</b>强调，&amp; <img src=x onerror=alert(1)>。'],
    [
      'Markdown that is none',
      '1. 会议\n- 强调\n> 要坚持\n```\n为主。\n---\n[a](b) ![c](d) | e |\n<!-- 注 -->',
    ],
    ['characters beyond the first plane', '𠮷野家、👨‍👩‍👧和葛\u{E0100}城在同一条街上。'],
  ])('%s stay as they are, each in its place', (_, text) => {
    expectAccounted(text);
    expect(sorted(everything(text))).toBe(sorted(text.replaceAll(/\s/gu, '')));
  });

  it('lone surrogates in UTF-16 are kept or replaced one for one, never dropped', () => {
    const units = [0xfeff, 0x4f1a, 0xd842, 0x8bae, 0xdfb7, 0x3002];
    const bytes = new Uint8Array(units.flatMap((unit) => [unit & 0xff, unit >> 8]));
    const { page, articles, problems } = normalizePage({ file: 'x_lone.txt', bytes, sidecar: null });
    if (page === null) {
      expect(
        problems.some((problem) => problem.severity === 'error' && /\boffset [4-7]\b/u.test(problem.message)),
      ).toBe(true);
      return;
    }
    const texts = [...articles.flatMap(textsOf), ...page.unassigned.map((entry) => entry.text)].join('');
    expect(texts).toMatch(/^会.议.。$/su);
  });
});

describe('pages that are hardly pages', () => {
  it('a jump mark with nothing after it begins a record that holds nothing else', () => {
    const { articles } = read('（上接第3版）\n');
    expect(articles).toHaveLength(1);
    expect(articles[0]).toMatchObject({
      kind: 'continuation',
      continuedFrom: { raw: '（上接第3版）', page: '3' },
      headline: null,
      blocks: [],
      complete: false,
    });
  });

  it('a page that is one headline keeps it', () => {
    const text = '为基层减负赋能 促干部实干担当\n';
    const { articles } = read(text);
    expect(articles).toHaveLength(1);
    expect(textsOf(articles[0] as Article).filter((field) => field !== '')).toEqual([
      '为基层减负赋能 促干部实干担当',
    ]);
  });

  it('the same file under two names gives the same records but for the name', () => {
    const { file, bytes } = readSeed('003');
    const one = normalizePage({ file, bytes, sidecar: null });
    const two = normalizePage({ file: file.replace(/^003/u, '103'), bytes, sidecar: null });
    const renamed = JSON.parse(JSON.stringify(one.articles).replaceAll('"003', '"103')) as Article[];
    expect(one.articles.length).toBeGreaterThan(0);
    expect(two.articles).toEqual(renamed);
    expect([one.page?.id, two.page?.id]).toEqual(['003', '103']);
    expect(two.page?.sha256).toBe(one.page?.sha256);
  });
});
