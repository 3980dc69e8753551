import { describe, expect, it } from 'vitest';
import { normalizePage } from '../../src/normalize/normalize-page.ts';

/** Records by headline, section headings in brackets: `沿海港口吞吐量创新高 [港口里的一天]`. */
function heads(lines: readonly string[]): string[] {
  const bytes = new TextEncoder().encode(`${lines.join('\n')}\n`);
  const { articles } = normalizePage({ file: 'x_page.txt', bytes, sidecar: null });
  return articles.map(({ kind, headline, blocks }) => {
    const headings = blocks.filter(({ type }) => type === 'heading').map(({ text }) => `[${text}]`);
    return [
      kind === 'article' || kind === 'continuation' ? (headline ?? '–') : `(${kind})`,
      ...headings,
    ].join(' ');
  });
}

const port = [
  '清晨，浙江宁波舟山港的集装箱船缓缓靠泊，桥吊司机李雪松在四十多米高的驾驶室里操控吊具，一只只集装箱稳稳落下。',
  '今年以来，港口新开三条国际航线，吞吐量同比增长百分之五，码头上的货轮一艘接着一艘。',
];
const portMore = [
  '“过去装卸一条船要两天，现在只要一天。”李雪松说，码头的自动化改造让集装箱的周转快了一倍。',
  '据介绍，港口今年还将建成两座自动化码头，航线将通达六十个国家和地区。',
];
const school = [
  '下午放学的铃声一响，县实验小学的操场上热闹起来，孩子们三三两两去上体育课、美术课、科学课。',
  '学校把课后服务的时间延长到两个小时，老师、家长和志愿者轮流来上课，作业在学校就能写完。',
];

describe('the levels of a Markdown page', () => {
  it('headlines in strong type stand over stories, as the only level there is', () => {
    const page = [
      '**沿海港口吞吐量创新高**',
      '',
      '新华社杭州3月2日电 ',
      ...port,
      '',
      '**放学以后的两个小时**',
      '',
      '本报记者 王敏',
      '',
      ...school,
    ];
    expect(heads(page)).toEqual(['沿海港口吞吐量创新高', '放学以后的两个小时']);
  });

  it('strong type under # is for sections', () => {
    const page = ['# 沿海港口吞吐量创新高', '', ...port, '', '**驾驶室里的一天**', '', ...portMore];
    expect(heads(page)).toEqual(['沿海港口吞吐量创新高 [驾驶室里的一天]']);
  });

  it('## stands over stories where sections have ###, though nothing else says where one begins', () => {
    const page = [
      '## 沿海港口吞吐量创新高',
      '',
      ...port,
      '',
      '### 驾驶室里的一天',
      '',
      ...portMore,
      '',
      '## 放学以后的两个小时',
      '',
      ...school,
    ];
    expect(heads(page)).toEqual(['沿海港口吞吐量创新高 [驾驶室里的一天]', '放学以后的两个小时']);
  });

  it('two lines with # are two headlines, however they would go together', () => {
    const page = [
      ...port,
      '',
      '（新华社杭州3月2日电）',
      '',
      ...school,
      '',
      '# 沿海港口吞吐量',
      '',
      '# 创新高的背后是',
      '',
    ];
    expect(heads(page).join()).not.toContain('沿海港口吞吐量创新高的背后是');
  });
});

describe('headlines in a row', () => {
  const bodies = ['（上接第1版）', ...port, ...portMore, '', '（上接第2版）', ...school, ''];

  it('without a blank line between are parted by the texts they stand over', () => {
    expect(heads([...bodies, '放学后学校操场更热闹', '港口新航线通达六十国'])).toEqual([
      '港口新航线通达六十国',
      '放学后学校操场更热闹',
    ]);
  });

  it('are joined where the Han on both sides of a break stand together in the text', () => {
    expect(heads([...bodies, '港口新开三条国', '际航线通达各地', '', '放学后学校操场更热闹'])).toEqual([
      '港口新开三条国际航线通达各地',
      '放学后学校操场更热闹',
    ]);
  });
});

describe('lines set in like paragraphs', () => {
  it('are headings where they stop without a mark and the next line is set in too', () => {
    const wrapped = [
      '　　清晨，浙江宁波舟山港的集装箱',
      '船缓缓靠泊，桥吊司机李雪松在四十',
      '多米高的驾驶室里操控吊具。',
    ];
    const page = [
      '沿海港口吞吐量创新高',
      '新华社杭州3月2日电',
      ...wrapped,
      '　　驾驶室里的一天',
      ...wrapped,
      '　　码头，越来越快',
      ...wrapped,
    ];
    expect(heads(page)).toEqual(['沿海港口吞吐量创新高 [驾驶室里的一天] [码头，越来越快]']);
  });
});

/** Kicker, headline and sub-headline of the first record, and its byline. */
function titleOf(lines: readonly string[]) {
  const bytes = new TextEncoder().encode(`${lines.join('\n')}\n`);
  const [first] = normalizePage({ file: 'x_page.txt', bytes, sidecar: null }).articles;
  return [first?.kicker, first?.headline, first?.subheadline, first?.byline?.raw ?? null];
}

describe('display lines over a story', () => {
  it('are kicker, headline and sub-headline where there are three', () => {
    const page = [
      '# 稳定航线',
      '',
      '# 畅通外贸',
      '',
      '# 宁波舟山港前两月吞吐量创新高',
      '',
      '本报讯（记者王敏）',
      ...port,
    ];
    expect(titleOf(page)).toEqual(['稳定航线', '畅通外贸', '宁波舟山港前两月吞吐量创新高', '（记者王敏）']);
  });

  it('begin with who speaks, not with the line above', () => {
    const page = ['三市代表座谈 航运企业参加', '市长：要坚决打通外贸航线的堵点', '', ...port];
    expect(titleOf(page)).toEqual([
      '三市代表座谈 航运企业参加',
      '市长：要坚决打通外贸航线的堵点',
      null,
      null,
    ]);
  });

  it('are none where names alone stand at the end of the text', () => {
    const page = ['# 沿海港口吞吐量创新高', '', ...port.flatMap((text) => [text, '']), '王敏  付志远  赵川'];
    expect(titleOf(page)).toEqual([null, '沿海港口吞吐量创新高', null, '王敏 付志远 赵川']);
    expect(heads(page)).toEqual(['沿海港口吞吐量创新高']);
  });
});
