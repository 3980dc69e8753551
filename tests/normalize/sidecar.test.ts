import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../src/diagnostics/problem.ts';
import { normalizePage } from '../../src/normalize/normalize-page.ts';

/** What is said about a page of one sentence with a sidecar; without a page, as the sidecar is unusable. */
function refused(sidecar: string): string[] {
  const bytes = new TextEncoder().encode('会议强调，要坚持。\n');
  const { page, articles, problems } = normalizePage({ file: 'x.txt', bytes, sidecar });
  expect({ page, articles }).toEqual({ page: null, articles: [] });
  return problems.map(formatProblem);
}

/** A list of nine aliases to the list before it, and so on: nine to the power of `depth` entries in a few lines. */
function aliasBomb(depth: number): string {
  const nine = (name: string): string => Array.from({ length: 9 }, () => `*${name}`).join(', ');
  const lists = Array.from({ length: depth }, (_, at) => `l${at + 1}: &l${at + 1} [${nine(`l${at}`)}]\n`);
  return `l0: &l0 [甲]\n${lists.join('')}`;
}

describe('a sidecar that would cost too much', () => {
  it('with aliases of aliases is refused at once', () => {
    const start = process.threadCpuUsage().user;
    expect(refused(aliasBomb(12))).toEqual([
      'x.yaml:1:1-14:1: Unexpected aliases that stand for more than 20 parts, expected fewer; write them out [sidecar:syntax]',
    ]);
    expect((process.threadCpuUsage().user - start) / 1000).toBeLessThan(2_000);
  });

  it('with brackets in brackets without end is refused, with the place', () => {
    const [first] = refused('['.repeat(20_000));
    expect(first).toMatch(/^x\.yaml:1:\d+.* \[sidecar:syntax\]$/u);
  });
});

describe('messages quote 40 characters at most', () => {
  it.each([
    ['a key', `${'纸'.repeat(500)}: 1\n`, `"${'纸'.repeat(40)}…`],
    ['an alias that nothing names', `id: *${'纸'.repeat(500)}\n`, `${'纸'.repeat(40)}…`],
    [
      'a quotation that does not fit',
      `arrangement:\n  - because: 试\n    pieces:\n      - { lines: 1, starts: ${'纸'.repeat(500)}, ends: 。 }\n`,
      `expected “${'纸'.repeat(40)}…” as quoted`,
    ],
  ])('%s', (_, sidecar, quoted) => {
    const said = refused(sidecar).join('\n');
    expect(said).toMatch(new RegExp(quoted, 'u'));
    expect(said).not.toContain('纸'.repeat(41));
  });

  it('a headline of 200 characters', () => {
    const text = `据新华社北京1月21日电 市民纷纷前来选购年宵花。\n\n# ${'春风化雨'.repeat(50)}\n\n# 润物无声\n`;
    const bytes = new TextEncoder().encode(text);
    const { problems } = normalizePage({ file: 'x.txt', bytes, sidecar: null });
    const said = problems.map(formatProblem).filter((line) => line.includes('春风'));
    expect(said).toEqual([
      `x.txt:3:3-3:203: No text for the headline “${'春风化雨'.repeat(10)}…”; settle it in the sidecar [articles:unsettled-headline]`,
    ]);
  });
});
