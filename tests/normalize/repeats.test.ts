import { describe, expect, it } from 'vitest';
import { normalizePage } from '../../src/normalize/normalize-page.ts';

function read(text: string, sidecar: string | null = null) {
  const { articles, problems } = normalizePage({
    file: 'x_twice.txt',
    bytes: new TextEncoder().encode(text),
    sidecar,
  });
  return { articles, problems };
}

/** 36 characters that a column ends with, in mid-sentence. */
const tail = '渠水通到了田埂上，种粮大户站在地头算账，一亩地能省下水电费四十多元，村里';

describe('the seam of a repeat', () => {
  const before = '村口的路修了两年。老王说，如今路面又宽又平，再也不怕下雨天，县里的客车';
  const after = '一天开六趟，孩子上学不用再走山路。';
  const opening = '记者日前在田间看到，';
  const page = [
    '村口通了客车',
    before,
    `据新华社北京1月21日电 ${opening}${tail}`,
    `${tail}还打算再修一条支渠。`,
    after,
  ].join('\n\n');
  const sidecar = [
    'arrangement:',
    '  - because: 两行是一句话',
    '    pieces:',
    '      - { lines: 3, starts: 村口, ends: 客车 }',
    '      - { lines: 9, starts: 一天, ends: 山路。, joins: runs-on }',
  ].join('\n');

  it('stands where the first printing ends, in the article that holds it and in no other', () => {
    const { articles } = read(page, sidecar);
    expect(articles.map(({ blocks }) => blocks.map(({ text }) => text))).toEqual([
      [before + after],
      [`${opening}${tail}还打算再修一条支渠。`],
    ]);
    const [around, within] = articles;
    expect(around?.seams).toEqual([
      {
        block: 'p1',
        offset: before.length,
        kind: 'join',
        lost: false,
        rule: 'arranged',
        note: '第3行接第9行',
        between: { before: 3, behind: 9 },
      },
    ]);
    expect(within?.seams).toEqual([
      {
        block: 'p1',
        offset: opening.length + tail.length,
        kind: 'repeat',
        lost: false,
        rule: 'column-tail',
        note: '第7行起重出36字，只取一遍',
        repeated: { line: 7, length: 36 },
      },
    ]);
  });

  it('is counted in the text, with the spaces that wraps give', () => {
    const lines = [
      '据新华社北京1月21日电 记者日前在现场看到Micro',
      `LED大屏，${tail}`,
      `${tail}还打算再修一条支渠。`,
    ];
    const [{ blocks, seams } = { blocks: [], seams: [] }] = read(lines.join('\n\n')).articles;
    expect(blocks[0]?.text).toBe(`记者日前在现场看到Micro LED大屏，${tail}还打算再修一条支渠。`);
    const [repeat] = seams.filter(({ kind }) => kind === 'repeat');
    expect(repeat).toMatchObject({ block: 'p1', offset: `记者日前在现场看到Micro LED大屏，${tail}`.length });
  });
});

describe('the place of the first printing', () => {
  const goesOn = `${tail}还打算再修一条支渠。`;
  /** Sentences, each other than the rest, of a number of characters in all. */
  const prose = (length: number, from: number): string =>
    Array.from(
      { length: Math.ceil(length / 20) },
      (_, at) => `第${from + at}户的水表已经装好，正等着开闸放水。`,
    )
      .join('')
      .slice(-length);
  const causes = (...lines: string[]): string[] =>
    read(lines.join('\n\n'))
      .problems.filter(({ rule }) => rule === 'repeats:column-tail')
      .map(({ cause }) => `${String(cause?.place.line)}:${String(cause?.place.column)}`);

  it('counts from the start of its line, however long that is', () => {
    expect(causes(prose(5000, 1000) + tail, goesOn)).toEqual(['1:5001']);
  });

  it('counts the Markdown marks before it', () => {
    expect(causes('# 渠水到田头', `记者**日前**在田间看到，${tail}`, goesOn)).toEqual(['3:15']);
  });

  it('is in a line that lies half beyond reach', () => {
    const half = prose(30, 9000);
    const lines = [prose(4000, 1000), prose(3970, 3000) + half, '再往前走就是新修的机耕路了。', tail];
    expect(causes(...lines, `${half}${lines[2] ?? ''}${goesOn}`)).toEqual(['3:3971']);
  });
});

describe('what an engine gives without end', () => {
  const first = '县里的渠修好了，水通到了田头。';
  /** How often something is said to be repeated, and what of it is set aside. */
  const looped = (text: string) => {
    const bytes = new TextEncoder().encode(`${first}\n${text}`);
    const { page, problems } = normalizePage({ file: 'x_loop.txt', bytes, sidecar: null });
    const loop = problems.find(({ rule }) => rule === 'repeats:loop');
    const copies = Number(/run of (\d+) times/u.exec(loop?.message ?? '')?.[1] ?? 1);
    const aside = page?.unassigned.filter(({ reason }) => reason === 'repeated-run') ?? [];
    return { copies, aside: aside.map((entry) => entry.text) };
  };

  it.each([
    // What a tag parts stands on lines of its own, as if a line's end stood there.
    ['<p>渠</p>', 60, ['渠</p>', '<p>渠</p>', '<p>渠']],
    ['田头水响<br>', 12, ['田头水响<br>', '田头水响<br>', '田头水响']],
    // Without Han, lines that no table has so many of.
    ['-1<br>', 150, ['-1<br>', '-1<br>', '-1']],
    ['-，\n', 150, ['-，', '-，', '-，']],
  ])('%j, %i times, stands once, and the rest aside as one', (piece, times, [head, piecemeal, tail]) => {
    const aside = `${head}${piecemeal?.repeat(times - 3)}${tail}`;
    expect(looped(piece.repeat(times))).toEqual({ copies: times, aside: [aside] });
  });

  it.each([
    [
      'a column of dashes',
      `${Array.from({ length: 120 }, (_, at) => `${at}号船\n`).join('')}${'—\n'.repeat(60)}`,
    ],
    ['dots that lead to a number', `目录${'…'.repeat(120)}12`],
    ['a refrain', '<p>渠水</p>'.repeat(4)],
  ])('is not %s', (_, text) => {
    expect(looped(text)).toEqual({ copies: 1, aside: [] });
  });
});
