import { describe, expect, it } from 'vitest';
import { normalizePage } from '../../src/normalize/normalize-page.ts';

function read(lines: readonly string[]) {
  const bytes = new TextEncoder().encode(`${lines.join('\n')}\n`);
  const { articles, page } = normalizePage({ file: 'x_page.txt', bytes, sidecar: null });
  const furniture = page?.unassigned.filter(({ reason }) => reason === 'furniture').map(({ text }) => text);
  return { articles, furniture };
}

const said = '市民纷纷前来选购年宵花，花农说今年的价格比去年便宜，品种也比去年多。';
const story = ['新春花市开张', '', '本报记者 王敏', '', said];

describe('the furniture of a page', () => {
  it.each([
    [['2 2025年1月17日 星期五', '要闻', '人民日报']],
    [['06 太原新闻', '2025年1月13日 星期一', '新闻热线：0351—4281234']],
    [['5　评论　2025年2月11日　星期二　人民日报']],
    [
      [
        '云岭新报',
        '2024年9月26日 星期四 农历甲辰年八月廿四',
        '国内统一连续出版物号 CN51—0001 第1832期 今日4版',
      ],
    ],
    [['2024年12月28日', '第3版']],
    [['民國114年2月18日 星期二', '要聞 A03', '乙巳年正月廿一日']],
    [['花城日報 www.example.cn 时事丨A03', 'A03 编辑王一民 视觉李二 校对张三']],
    [
      [
        '督印：海港報業有限公司 承印：海港印務公司 地址：海港道七號海港大廈三樓至五樓及地下全層 電話：21234567 每份十元 零售處：各報攤',
      ],
    ],
    [['２０２５年１月２１日　星期二　第４版']],
  ])('at its head goes aside: %j', (head) => {
    const { articles, furniture } = read([...head, '', ...story]);
    expect(furniture?.map((line) => line.replaceAll(/\s/gu, ''))).toEqual(
      head.map((line) => line.replaceAll(/\s/gu, '')),
    );
    expect(articles.map(({ headline, kicker }) => [headline, kicker])).toEqual([['新春花市开张', null]]);
  });

  it('at its foot goes aside, and the credits beside it are credits', () => {
    const { articles, furniture } = read([
      ...story,
      '',
      '体育 2025年1月22日 星期三 第15版',
      '本版责编：季芳 范佳元',
      '本版邮箱：huashi@example.cn',
    ]);
    expect(furniture).toEqual(['体育 2025年1月22日 星期三 第15版', '本版邮箱：huashi@example.cn']);
    expect(articles.map(({ kind }) => kind)).toEqual(['article', 'credits']);
  });

  it('is none of what a story says: a notice signed on a day, a sentence with a number to ring', () => {
    const { articles, furniture } = read([
      '停电公告',
      '',
      '因检修需要停电，请相关用户做好准备，联系电话：0354—4612345。',
      '',
      '晋中供电公司',
      '2024年7月19日',
    ]);
    expect(furniture).toEqual([]);
    expect(articles.map(({ headline, blocks }) => [headline, blocks.length])).toEqual([['停电公告', 3]]);
  });

  it('is no text of a brief at the foot of a page that ends with a number to ring', () => {
    const room = '临街铺面一间，六十平米，水电齐全，月租三千元。电话：13900000000';
    const { articles, furniture } = read([...story, '', '铺面出租', room]);
    expect(furniture).toEqual([]);
    expect(articles.flatMap(({ blocks }) => blocks.map(({ text }) => text))).toContain(room);
  });

  it('may be all of a page', () => {
    expect(read(['人民日报', '2025年1月17日 星期五'])).toEqual({
      articles: [],
      furniture: ['人民日报', '2025年1月17日 星期五'],
    });
  });
});
