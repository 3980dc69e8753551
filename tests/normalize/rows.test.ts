import { describe, expect, it } from 'vitest';
import { normalizePage } from '../../src/normalize/normalize-page.ts';

function read(lines: readonly string[]) {
  const bytes = new TextEncoder().encode(`${lines.join('\n')}\n`);
  return normalizePage({ file: 'x_page.txt', bytes, sidecar: null }).articles.map(({ headline, blocks }) => ({
    headline,
    blocks: blocks.map(({ type, text }) => (type === 'heading' ? `[${text}]` : text)),
  }));
}

const said = '市民纷纷前来选购年宵花，花农说今年的价格比去年便宜，品种也比去年多。';

describe('rows', () => {
  it('of a table are paragraphs of their own, under the title of the table', () => {
    const page = ['今日天气', '太原 晴 -9℃～4℃ 西北风', '大同 多云 -16℃～-2℃ 微风', '长治 晴 -8℃～5℃ 微风'];
    expect(read(['新春花市开张', '', '本报记者 王敏', '', said, '', ...page])).toEqual([
      { headline: '新春花市开张', blocks: [said] },
      { headline: '今日天气', blocks: page.slice(1) },
    ]);
  });

  it('stand apart by spaces as wide as a Han too', () => {
    const page = [
      '今日菜价',
      '青瓜　2.50　2.80　涨',
      '冬笋　9.00　8.40　跌',
      '（单位：元/斤　来源：镇农贸市场）',
    ];
    const [notice, ...others] = read([...page, '', '渡口换了新船', '', '本报记者 王敏', '', said]);
    expect(notice?.headline).toBe('今日菜价');
    expect(notice?.blocks.map((text) => text.slice(0, 2))).toEqual(['青瓜', '冬笋', '（单']);
    expect(others).toEqual([{ headline: '渡口换了新船', blocks: [said] }]);
  });

  it('of results end a story as well as a sentence does', () => {
    const scores = ['山西队 105∶99 山东队', '浙江队 118∶102 四川队'];
    const page = [
      '辽宁队五连胜',
      '',
      '新华社北京1月21日电（记者王敏）',
      said,
      '当日其他比赛结果如下：',
      ...scores,
    ];
    expect(read(page)).toEqual([
      {
        headline: '辽宁队五连胜',
        blocks: [said, '当日其他比赛结果如下：', '山西队105∶99山东队', '浙江队118∶102四川队'],
      },
    ]);
  });

  it('who signs a notice and when are the last of it', () => {
    expect(read(['停电公告', '', said, '晋中供电公司', '2024年7月19日', '', '注销公告', '', said])).toEqual([
      { headline: '停电公告', blocks: [said, '晋中供电公司', '2024年7月19日'] },
      { headline: '注销公告', blocks: [said] },
    ]);
  });

  it('of verse are verses', () => {
    const verses = ['凤凰台上望春山，', '万壑松风一水还。', '旧垒新巢双燕语，', '夕阳芳草几人闲。'];
    expect(read(['登凤凰台', '', '何田', '', ...verses])).toEqual([{ headline: '登凤凰台', blocks: verses }]);
  });

  it('are not seen in a column whose digits stand apart', () => {
    const page = [
      '本报讯（记者王敏）墙上的 277 根立柱',
      '保留了下来，旁边的 15 块看板更',
      '新了 3 次，合格率上升。',
    ];
    expect(read(page).map(({ blocks }) => blocks)).toEqual([
      ['墙上的277根立柱保留了下来，旁边的15块看板更新了3次，合格率上升。'],
    ]);
  });
});

describe('the parts of a law', () => {
  it('are headings, however many stand in a row', () => {
    const page = [
      '河湖岸线保护法',
      '（2024年12月25日通过）',
      '第一章 总 则',
      '　　第一条 为了加强保护，制定本法。',
      '　　第二章 附 则',
      '　　第二条 本法自公布之日起施行。',
    ];
    expect(read(page)).toEqual([
      {
        headline: '河湖岸线保护法',
        blocks: [
          '[第一章 总 则]',
          '第一条 为了加强保护，制定本法。',
          '[第二章 附 则]',
          '第二条 本法自公布之日起施行。',
        ],
      },
    ]);
  });
});
