import { describe, expect, it } from 'vitest';
import { linesOf, read } from './read-text.ts';

const title = '# 渡口开了夜班船';
const first = '从本周起，东岸渡口每晚加开四班渡船，末班开到夜里十一点。';
const second = '船工老姚说，夜里过河的多是下班的工人。';

describe('pictures', () => {
  it.each([
    ['of Markdown', '![渡船](./img/a(1).jpg)'],
    ['of HTML in a box', '<div align="center"><img src="a.jpg" alt="a > b" /></div>'],
    ['in a figure', '<figure><img src="a.jpg"></figure>'],
  ])('%s are markup, and the paragraphs around them stay', (_, picture) => {
    const { articles, markup, faults } = read(title, '', first, '', picture, '', second);
    expect(articles).toEqual([['article', '渡口开了夜班船', [first, second]]]);
    expect(markup).toEqual([picture]);
    expect(faults).toEqual([]);
  });

  it('leave the sentence around them whole', () => {
    const text = `本报讯（记者姚成）${first}${second}`;
    const { blocks } = read(title, '', text.slice(0, 46), '', '![](a.jpg)', '', text.slice(46));
    expect(blocks.map((block) => block.text)).toEqual([first + second]);
  });

  it('stand for a blank line only where there is one on both sides', () => {
    expect(linesOf('甲', '![](a)', '乙')).toEqual([
      [1, '甲', false],
      [3, '乙', false],
    ]);
    expect(linesOf('甲', '', '![](a)', '乙')).toEqual([
      [1, '甲', false],
      [4, '乙', false],
    ]);
    expect(linesOf('甲', '', '![](a)', '<img src="b">', '', '乙')).toEqual([
      [1, '甲', false],
      [6, '乙', true],
    ]);
  });

  it('are none without an address', () => {
    expect(linesOf('真好![笑]', '![')).toEqual([
      [1, '真好![笑]', false],
      [2, '![', false],
    ]);
  });
});

describe('tags', () => {
  it('around text go, and part lines where they part them', () => {
    expect(linesOf('<p>甲</p><p>乙<br>丙</p>', '<center>丁</center>')).toEqual([
      [1, '甲', false],
      [1, '乙', true],
      [1, '丙', false],
      [2, '丁', true],
    ]);
  });

  it('are only those of HTML', () => {
    expect(linesOf('气温<5度，<新书>上架', '甲 < 乙 > 丙')).toEqual([
      [1, '气温<5度，<新书>上架', false],
      [2, '甲 < 乙 > 丙', false],
    ]);
  });

  it('of headings make headings', () => {
    const { articles } = read('<h1>渡口开了夜班船</h1>', `<p>${first}</p>`, `<p>${second}</p>`);
    expect(articles).toEqual([['article', '渡口开了夜班船', [first, second]]]);
  });

  it('that break a line part two Latin words, and nothing gets lost', () => {
    const { blocks, faults } = read(title, '', `${first}Night<br>Ferry是它的名字。`);
    expect(blocks.map(({ text }) => text)).toEqual([`${first}Night Ferry是它的名字。`]);
    expect(faults).toEqual([]);
  });

  it('of white space are a space within a line and nothing at its edges', () => {
    expect(linesOf('&nbsp;&emsp;姚成&nbsp;李东&nbsp;', '甲 &amp; 乙')).toEqual([
      [1, '姚成 李东', false],
      [2, '甲 &amp; 乙', false],
    ]);
  });
});

describe('tables', () => {
  const rows = [
    ['班次', '开船', '票价'],
    ['末班', '', '3元'],
  ];

  it.each([
    ['of pipes', ['| 班次 | 开船 | 票价 |', '|:---|---:|---|', '| 末班 |  | 3元 |']],
    ['of pipes without edges', ['班次 | 开船 | 票价', '---|---|---', '末班 | | 3元']],
    ['of pipes without a rule', ['| 班次 | 开船 | 票价 |', '| 末班 |  | 3元 |']],
    [
      'of HTML on one line',
      [
        '<table><tr><th>班次</th><th>开船</th><th>票价</th></tr><tr><td>末班</td><td/><td>3元</td></tr></table>',
      ],
    ],
    [
      'of HTML over lines, its ends left out',
      [
        '<table border="1">',
        '<tr><td>班',
        '次',
        '<td><b>开船</b><td>票价',
        '<tr>',
        '<td colspan=2>末班<td>3元</td>',
        '</table>',
      ],
    ],
    [
      'of HTML that breaks off',
      ['<table><tr><td>班次</td><td>开船</td><td>票价</td></tr><tr><td>末班</td><td></td><td>3元'],
    ],
  ])('%s go to the story around them', (_, table) => {
    const { blocks, faults } = read(title, '', first, '', ...table, '', second);
    expect(blocks.map(({ type, text }) => [type, text])).toEqual([
      ['paragraph', first],
      ['table', '班次\t开船\t票价\n末班\t\t3元'],
      ['paragraph', second],
    ]);
    expect(blocks[1]?.rows).toEqual(rows);
    expect(faults).toEqual([]);
  });

  it('are no lines with a single pipe, and a rule alone is markup', () => {
    expect(linesOf('甲|乙', '', '|---|', '', '| 丙 |')).toEqual([
      [1, '甲|乙', false],
      [5, '| 丙 |', true],
    ]);
  });
});
