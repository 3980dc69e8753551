import { describe, expect, it } from 'vitest';
import { normalizePage } from '../../src/normalize/normalize-page.ts';
import { isCreditAlone } from '../../src/normalize/phrases/credits.ts';
import { lineEnd } from '../../src/text/classes.ts';

function records(lines: readonly string[], sidecar: string | null = null) {
  const bytes = new TextEncoder().encode(`${lines.join('\n')}\n`);
  return normalizePage({ file: 'x_page.txt', bytes, sidecar });
}

const said = '市民纷纷前来选购年宵花，花农说今年的价格比去年便宜，品种也比去年多。';
const port = '今年以来，港口新开三条国际航线，吞吐量同比增长百分之五，码头上的货轮一艘接着一艘。';
const DAY_OF_PAGE = 'date: { value: 2025-01-22, basis: stated }\n';

describe('a dateline at the head of a text', () => {
  it.each([
    ['新华社北京1月21日电 ', '新华社北京1月21日电', '北京', '2025-01-21'],
    ['新华社北京１月２１日电 ', '新华社北京１月２１日电', '北京', '2025-01-21'],
    ['新华社北京一月二十一日电 ', '新华社北京一月二十一日电', '北京', '2025-01-21'],
    ['综合新华社华盛顿1月21日电 ', '综合新华社华盛顿1月21日电', '华盛顿', '2025-01-21'],
    ['南方日报讯 ', '南方日报讯', null, null],
    ['晨报讯 ', '晨报讯', null, null],
    ['【本报讯】', '【本报讯】', null, null],
    ['【本報訊】', '【本報訊】', null, null],
    ['据新华社电 ', '据新华社电', null, null],
    ['南方日報訊 ', '南方日報訊', null, null],
    ['（新加坡讯）', '（新加坡讯）', '新加坡', null],
    ['（吉隆坡21日讯）', '（吉隆坡21日讯）', '吉隆坡', '2025-01-21'],
    ['（吉隆坡30日訊）', '（吉隆坡30日訊）', '吉隆坡', '2024-12-30'],
    ['（中央社台北二十一日電）', '（中央社台北二十一日電）', '台北', '2025-01-21'],
    ['中央社台北民國114年1月21日電 ', '中央社台北民國114年1月21日電', '台北', '2025-01-21'],
    ['【本报讯)', '【本报讯)', null, null],
  ])('%s', (head, raw, place, date) => {
    const [article] = records(['新春花市开张', '', `${head}${said}`], DAY_OF_PAGE).articles;
    expect(article?.dateline).toEqual({ raw, place, date });
    expect(article?.blocks.map(({ text }) => text)).toEqual([said]);
  });

  it.each([
    '人民网与该县合作推出电商直播，',
    '本报曾多次报道该地电动车充电难，',
    '中新社记者获得的资讯显示，',
    '新华社发布的通讯《港口新事》说，',
    '人民网电商频道开通，',
    '本报讯息不断，',
  ])('%s is a sentence', (head) => {
    const [article, ...more] = records(['新春花市开张', '', said, '', `${head}${said}`]).articles;
    expect(article?.dateline).toBeNull();
    expect(article?.blocks.map(({ text }) => text)).toEqual([said, `${head}${said}`]);
    expect(more).toEqual([]);
  });
});

describe('a byline', () => {
  it.each([
    ['新华社北京1月21日电（记者王 敏 李雪松）', ['王敏', '李雪松']],
    ['本报讯（记者 张 丽 王 波）', ['张丽', '王波']],
    ['本报讯（记者/罗丽 通讯员/陈思敏）', ['罗丽', '陈思敏']],
    ['本报讯（首席记者 罗丽）', ['罗丽']],
    ['据新华社酒泉1月15日电（李建国、王小明）', ['李建国', '王小明']],
    ['本报讯 记者张丽华报道：', ['张丽华']],
    ['本报北京12月27日讯 记者李文亮 ', ['李文亮']],
    ['本报讯首席记者甄丽娟16日，', ['甄丽娟']],
    ['【本報訊】（全媒體記者陳大文通訊員李小華）', ['陳大文', '李小華']],
    ['本报讯(记者 王 小敏 李雪 松】', ['王小敏', '李雪松']],
  ])('stands behind the dateline: %s', (head, names) => {
    const [article] = records(['新春花市开张', '', `${head}${said}`]).articles;
    expect(article?.byline?.names).toEqual(names);
    expect(article?.blocks.map(({ text }) => text)).toEqual([
      head.endsWith('16日，') ? `16日，${said}` : said,
    ]);
  });

  it.each([
    ['本报记者 王 敏 李雪松', ['王敏', '李雪松']],
    ['■本报通讯员 杨光荣 田小美', ['杨光荣', '田小美']],
    ['□ 麦田', ['麦田']],
    ['本报记者 张三丰 文/图', ['张三丰']],
    ['本报评论员', []],
    ['作者：李明', ['李明']],
    ['首席记者 罗丽', ['罗丽']],
    ['全媒体记者 王敏', ['王敏']],
    ['高級記者 陳大文', ['陳大文']],
    ['南方日报融媒体记者 王敏 通讯员 李强', ['王敏', '李强']],
    ['本报记者 王敏/文 李强/图', ['王敏', '李强']],
    ['本报记者王小敏/文李强图', ['王小敏', '李强']],
    ['文：陳大文', ['陳大文']],
  ])('has a line of its own under the headline: %s', (line, names) => {
    const [article, ...more] = records(['新春花市开张', line, '', said]).articles;
    expect([article?.headline, article?.byline?.raw]).toEqual(['新春花市开张', line]);
    expect(article?.byline?.names).toEqual(names);
    expect(more).toEqual([]);
  });

  it.each([
    ['（王 敏）', ['王敏']],
    ['（王海波 李小明）', ['王海波', '李小明']],
    ['（作者：王敏）', ['王敏']],
  ])('closes a text: %s', (tail, names) => {
    const page = ['新春花市开张', '', `${said}${tail}`, '', '港口新开国际航线', '', port];
    const [first, second] = records(page).articles;
    expect([first?.byline?.names, first?.blocks.map(({ text }) => text)]).toEqual([names, [said]]);
    expect([first?.complete, second?.headline]).toEqual([true, '港口新开国际航线']);
  });
});

describe('what stands in brackets behind the last sentence', () => {
  it.each(['（完）', '（据《人民日报》）', '（市农业农村局供稿）'])('%s leaves nothing open', (tail) => {
    const [article] = records(['新春花市开张', '', said, '', `${port}${tail}`]).articles;
    expect(article?.complete).toBe(true);
    expect(article?.blocks.at(-1)?.text).toBe(`${port}${tail}`);
  });

  it('ends the line it is on, and not one in mid-sentence', () => {
    expect(lineEnd('增长百分之五。（完）')).toBe('sentence');
    expect(lineEnd('（作者单位：省委党校）')).toBe('sentence');
    expect(lineEnd('增长百分之五（比去年）')).toBe('open');
    expect(lineEnd('（完）增长百分之五')).toBe('open');
  });
});

describe('a mark that a text goes on on another page', () => {
  it.each([
    ['（下转第2版）', said],
    ['（下转A05版）', '市民纷纷前来选购年宵花，花'],
    ['>>>下转02版', '市民纷纷前来选购年宵花，花'],
  ])('%s at the end of its last line is no text of it', (mark, text) => {
    const { articles, page } = records([
      '新春花市开张',
      '',
      `${text}${mark}`,
      '',
      '港口新开国际航线',
      '',
      port,
    ]);
    expect(articles[0]?.blocks.map((block) => block.text)).toEqual([text]);
    expect([articles[0]?.missing, articles[1]?.headline]).toEqual([['end'], '港口新开国际航线']);
    expect(page?.unassigned.map((entry) => [entry.reason, entry.text])).toEqual([['turn-mark', mark]]);
  });

  it.each([
    ['（上接第1版）', '1'],
    ['（紧接第一版）', '1'],
    ['▲（上接A01版）', 'A1'],
    ['▶▶上接第十二版', '12'],
    ['（上接第一〇版）', '10'],
  ])('%s begins its second half', (mark, number) => {
    const [article] = records([`${mark}${said}`]).articles;
    expect(article?.continuedFrom).toEqual({ raw: mark, page: number });
  });
});

describe('those who made the page', () => {
  it.each([
    '本版责编：程是颉 张 安 唐天奕',
    '编辑 郝敏 版式 王静 校对 李莉',
    '值班主任 周晓峰 美编 吴 迪 审读 侯玉娟',
    '责编：纪文　美编：向阳　校对：秦方',
  ])('are credited: %s', (line) => {
    const kinds = records(['新春花市开张', '', said, '', line]).articles.map(({ kind }) => kind);
    expect(kinds).toEqual(['article', 'credits']);
  });

  it.each(['统筹：把握发展与安全的辩证法', '设计：让生活更加美好'])(
    'are not meant by a headline: %s',
    (headline) => {
      const [article, ...more] = records([headline, '', '本报记者 王敏', '', said]).articles;
      expect([article?.kind, article?.headline, more.length]).toEqual(['article', headline, 0]);
    },
  );
});

describe('a reporter with the place of the report', () => {
  it.each([
    ['〔記者王大明／台北報導〕', '記者王大明／', ['王大明'], '〔台北報導〕', '台北', null],
    ['【記者李小華台中報導】', '記者李小華', ['李小華'], '【台中報導】', '台中', null],
    ['（中央社記者陳小美台北21日電）', '記者陳小美', ['陳小美'], '（中央社台北21日電）', '台北', '中央社'],
    ['【本報記者陳大文報道】', '【本報記者陳大文報道】', ['陳大文'], null, null, null],
  ])('stands at the head of a text: %s', (head, ...[byline, names, dateline, place, agency]) => {
    const [article] = records(['新春花市開張', '', `${head}${said}`]).articles;
    expect([article?.byline?.raw, article?.byline?.names]).toEqual([byline, names]);
    expect([article?.dateline?.raw ?? null, article?.dateline?.place ?? null]).toEqual([dateline, place]);
    expect([article?.agency, article?.blocks.map(({ text }) => text)]).toEqual([agency, [said]]);
  });

  it('may have a line of its own', () => {
    const [article] = records(['新春花市開張', '記者王大明／台北報導', '', said]).articles;
    expect([article?.headline, article?.byline?.names]).toEqual(['新春花市開張', ['王大明']]);
  });
});

describe('the text of a picture', () => {
  it.each([
    '■花市昨日人潮湧現。 （陳大文攝）',
    '■花市入口。 資料圖片',
    '▲花市昨日開張。（記者王大明攝）',
    '图为花市一角。 市园林局供图',
  ])('is told by its credit: %s', (caption) => {
    const kinds = records(['新春花市開張', '', said, '', caption]).articles.map(({ kind }) => kind);
    expect(kinds).toEqual(['article', 'caption']);
  });

  it.each(['中国驻当地大使馆供图', '（網上圖片）', '资料图片', '本报记者陈帆摄', '本报记者 王敏/文 李强/图'])(
    '%s is a credit alone',
    (text) => expect(isCreditAlone(text)).toBe(true),
  );

  it.each(['市民纷纷前来选购', '新华社发言人说', '他向博物馆供图。', '记者安图'])('%s is none', (text) =>
    expect(isCreditAlone(text)).toBe(false),
  );
});
