import { describe, expect, it } from 'vitest';
import { linesOf, read } from './read-text.ts';

const title = '# 渡口开了夜班船';
const first = '从本周起，东岸渡口每晚加开四班渡船，末班开到夜里十一点。';
const second = '船工老姚说，夜里过河的多是下班的工人。';

describe('what models and converters put around a text', () => {
  it('goes aside: fences, page marks, rules, comments, talk', () => {
    const { articles, markup, faults } = read(
      '好的，以下是图片中识别出的内容：',
      '```markdown',
      title,
      '',
      first,
      '',
      '{2}-----------',
      '',
      '--- Page 3 ---',
      '',
      '***',
      '<!-- 第三页 -->',
      second,
      '```',
      '注：原图右侧有污损，部分文字无法识别。',
    );
    expect(articles).toEqual([['article', '渡口开了夜班船', [first, second]]]);
    expect(markup.join('')).toContain('无法识别');
    expect(faults).toEqual([]);
  });

  it.each([
    'OCR结果：',
    '根据图片内容，提取的文字如下：',
    '该图片为一张报纸版面，文字内容如下：',
    'The image shows a newspaper page; the text is as follows:',
    "I'm unable to read the image clearly.",
  ])('and so does “%s”', (words) => {
    expect(read(words, title, '', first).articles).toEqual([['article', '渡口开了夜班船', [first]]]);
  });

  it.each(['渡船时刻如下：', '抱歉，末班船已开走', '图片展今起开放'])('and not “%s”', (words) => {
    expect(linesOf(words, '', first).map(([, text]) => text)).toEqual([words, first]);
  });

  it('is no dash in a text, nor a note that was printed', () => {
    const lines = ['——编者', '注：票价以公告为准。', '-5℃'];
    expect(linesOf(...lines).map(([, text]) => text)).toEqual(lines);
  });
});

describe('LaTeX', () => {
  it.each([
    ['增长 $9.\\,9\\%$ ；', '增长9.9%；'],
    ['增长$ 2,\\,5 \\% $，', '增长2.5%，'],
    ['共$1,\\,200$人', '共1,200人'],
    ['气温 $35^{\\circ}\\mathrm{C}$ 以上', '气温35℃以上'],
    ['北纬$30^\\circ$', '北纬30°'],
    ['$120\\mathrm{m}^{2}$的房子', '120m²的房子'],
    ['约\\(3\\times5\\)米', '约3×5米'],
    ['降价 \\$100', '降价$100'],
    ['占$12.3$成', '占12.3成'],
  ])('%s reads %s', (raw, text) => {
    expect(linesOf(raw)).toEqual([[1, text, false]]);
    expect(read(raw).faults).toEqual([]);
  });

  it.each([
    '从$100到$200不等',
    '$100 million and $200 million',
    '售价$5',
    '$x$',
    '$\\frac{1}{2}$',
    '50\\50',
    'US$3，HK$4',
  ])('%s is none that is read', (raw) => {
    expect(linesOf(raw)).toEqual([[1, raw, false]]);
  });
});

describe('an engine that spaces its Han', () => {
  const clean = [
    '渡口开了夜班船',
    '',
    '本报讯（记者姚成）从本周起，东岸渡口每晚加开',
    '四班渡船，末班开到夜里11点。船工说，New Moon号',
    '也要下水。',
  ];
  const spaced = clean.map((line) =>
    line.replaceAll(
      /(?<=[^\x20-\x7e])(?=[^\x20-\x7e])|(?<=\d)(?=点)|(?<=里)(?=\d)|(?<=，)(?=N)|(?<=n)(?=号)/gu,
      ' ',
    ),
  );

  it('reads as its clean twin', () => {
    expect(spaced[4]).toBe('也 要 下 水 。');
    expect(linesOf(...spaced)).toEqual(linesOf(...clean));
    expect(read(...spaced).articles).toEqual(read(...clean).articles);
    expect(read(...spaced).faults).toEqual([]);
  });

  it('leaves wider gaps', () => {
    expect(linesOf(...spaced, '渡 口  夜 船').at(-1)).toEqual([6, '渡口  夜船', false]);
  });
});

describe('what an engine makes of specks and folds', () => {
  const [upper, lower] = ['渡船每晚加开四班，末班开到夜里', '十一点，下班的工人不用再绕远路。'];

  it.each(['~ 一 |', '. a  oo', '_ ,  07', 'Po aif', 'we  NA i.', 'eae  = 1)', 'Ve', '='])(
    '%s is no line, and stays on the page',
    (speck) => {
      expect(linesOf(upper, speck, lower)).toEqual([
        [1, upper, false],
        [3, lower, false],
      ]);
      const { blocks, faults } = read('渡口开了夜班船', '', upper, '', speck, '', lower);
      expect(blocks.map(({ text }) => text)).toEqual([upper + lower]);
      expect(faults).toEqual([]);
    },
  );

  it.each(['07', '- 3 -', '一', 'A3', 'AI', 'GDP', 'Micro LED', '5.6%', '3.5 亿', '# a', '①'])(
    '%s may be writing',
    (line) => {
      expect(linesOf(upper, line, lower)).toHaveLength(3);
    },
  );

  it('is not told on a page of another language', () => {
    expect(linesOf('The ferry runs at night.', 'to be', 'continued')).toHaveLength(3);
  });

  it('leaves the blank line beside it', () => {
    expect(linesOf(upper, '', 'Bo fa', lower)).toEqual([
      [1, upper, false],
      [4, lower, true],
    ]);
  });
});

describe('what comes more than once', () => {
  it('as every line twice is read once', () => {
    const lines = [title.slice(2), '', first.slice(0, 14), first.slice(14), '', second];
    const twice = lines.flatMap((line) => (line === '' ? [''] : [line, line]));
    const bare = (all: ReturnType<typeof linesOf>) => all.map(([, text, blank]) => [text, blank]);
    expect(bare(linesOf(...twice))).toEqual(bare(linesOf(...lines)));
    expect(read(...twice).repeats).toEqual(lines.filter((line) => line !== ''));
    expect(read(...twice).faults).toEqual([]);
  });

  it('as a paragraph forty times stands once, with what follows', () => {
    const { articles, faults } = read(
      title,
      '',
      ...Array.from({ length: 40 }, () => [first, '']).flat(),
      second,
    );
    expect(articles).toEqual([['article', '渡口开了夜班船', [first, second]]]);
    expect(faults).toEqual([]);
  });

  it('as sentences forty times stands once', () => {
    const { articles } = read(title, '', `${second}${first.repeat(40)}`);
    expect(articles).toEqual([['article', '渡口开了夜班船', [second + first]]]);
  });

  it('as a refrain or a slogan stays', () => {
    const refrain = '摆渡的人啊，请你慢慢摇。';
    const lines = [
      refrain,
      '月亮上来了。',
      refrain,
      refrain,
      refrain,
      '加油！加油！加油！加油！加油！加油！',
    ];
    expect(linesOf(...lines).map(([, text]) => text)).toEqual(lines);
  });
});

describe('lines across the columns', () => {
  const left = ['夜班船头一晚坐了八成客，', '船工老姚开了二十年船，说', '从没见过夜里这么热闹。'];
  const right = ['对岸的小吃摊也跟着延长，', '馄饨卖到十一点，老板娘说', '收摊比往常晚了两个钟头。'];
  const both = [...left, ...left].map((line, at) => `${line}      ${[...right, ...right][at] ?? ''}`);

  it('are parted at their gaps, column after column, under a headline that spans them', () => {
    const read = linesOf('渡口开了夜班船两岸一片热闹居民说方便多了', ...both);
    expect(read.map(([, text]) => text)).toEqual([
      '渡口开了夜班船两岸一片热闹居民说方便多了',
      ...left,
      ...left,
      ...right,
      ...right,
    ]);
    expect(read.map(([number]) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 2, 3, 4, 5, 6, 7]);
  });

  it('stay where the fields are those of a table', () => {
    const rows = Array.from({ length: 8 }, (_, at) => `第${at}班    姚成    3元`);
    expect(linesOf(...rows).map(([, text]) => text)).toEqual(rows);
  });
});

describe('marks of Markdown', () => {
  it('before the items of a list are none of their words, and before a single line may be printed', () => {
    const items = ['- 东岸渡口加开四班。', '- 西岸渡口照旧。'];
    const { blocks, faults } = read(title, '', first, '', ...items, '', second);
    expect(blocks.map(({ text }) => text)).toEqual([first, '东岸渡口加开四班。', '西岸渡口照旧。', second]);
    expect(faults).toEqual([]);
    expect(read(title, '', first, '', '- 东岸渡口加开四班。').blocks.at(-1)?.text).toBe(
      '- 东岸渡口加开四班。',
    );
  });

  it('behind four spaces are text', () => {
    const { articles, faults } = read('    #', '# 新');
    expect(articles.map(([, headline]) => headline)).toEqual(['#', '新']);
    expect(faults).toEqual([]);
  });
});
