import { describe, expect, it } from 'vitest';
import { normalizePage } from '../../src/normalize/normalize-page.ts';

function records(lines: readonly string[]) {
  const bytes = new TextEncoder().encode(`${lines.join('\n')}\n`);
  return normalizePage({ file: 'x_page.txt', bytes, sidecar: null }).articles;
}

const trees = ['开春以来，县里的干部群众上', '山植树，山坡上一片新绿，沟里的', '水也清了。'];
const market = ['市民纷纷前来选购年宵花，花', '农说今年的价格比去年便宜，品种', '也比去年多。'];

describe('a dateline or byline that wraps', () => {
  it('is read whole at the end of a text, and the headline under it is none of it', () => {
    const page = [
      '（上接第1版）',
      ...trees,
      '据新华社北京1月2',
      '1日电（记者王敏 ',
      '李强）',
      '新春花市开张迎客',
      ...market,
    ];
    const [first, second] = records(page);
    expect(first?.dateline?.raw).toBe('据新华社北京1月21日电');
    expect(first?.byline?.raw).toBe('（记者王敏李强）');
    expect(second?.headline).toBe('新春花市开张迎客');
  });

  it('stands on two lines where the reporters have one of their own, and does not go to the next story', () => {
    const page = [
      '（上接第1版）',
      ...trees,
      '新华社北京1月21日电',
      '（记者王敏）',
      '（上接第2版）',
      ...market,
    ];
    const [first, second] = records(page);
    expect([first?.dateline?.raw, first?.byline?.raw]).toEqual(['新华社北京1月21日电', '（记者王敏）']);
    expect([second?.dateline, second?.byline]).toEqual([null, null]);
  });

  it('in brackets behind the last sentence closes the story', () => {
    const page = ['（上接第1版）', ...trees.slice(0, 2), '水也清了。（本报记者 王敏 ', '李强）', ...market];
    const [first, second] = records(page);
    expect(first?.byline?.names).toEqual(['王敏', '李强']);
    expect(first?.blocks.at(-1)?.text).toBe(trees.join(''));
    expect(second?.blocks.map(({ text }) => text)).toEqual([market.join('')]);
  });

  it('opens a paragraph where its end stands on the next line', () => {
    const page = [
      '新春花市开张迎客',
      '据新华社北京1月21日',
      '电 市民纷纷前来选购年宵花，花',
      '农说今年的价格比去年便宜，品种',
      '也比去年多。',
    ];
    const [story] = records(page);
    expect(story?.headline).toBe('新春花市开张迎客');
    expect(story?.dateline?.raw).toBe('据新华社北京1月21日电');
    expect(story?.blocks).toHaveLength(1);
  });
});

describe('the text of a picture', () => {
  it.each([
    ['an agency in brackets behind the photographer', '　　图为渔民驾船收获海带苗。 李信君摄（人民视觉）'],
    ['a reporter, without a day', '　　图为渔民驾船收获海带苗。 本报记者 何光明摄'],
    ['an agency in brackets', '　　3月2日，渔民驾船收获海带苗。（新华社发）'],
    ['a photographer in brackets', '　　3月2日，渔民驾船收获海带苗。 新华社发（刘勤利 摄）'],
  ])('is told by its credit: %s', (_, caption) => {
    const kinds = records([...trees, '', caption, '', ...market]).map(({ kind }) => kind);
    expect(kinds).toContain('caption');
  });

  it('that wraps is one record, and a headline behind it is none of it', () => {
    const page = [
      '（上接第1版）',
      ...trees,
      '3月2日，渔民在荣成市爱莲湾驾船',
      '收获海带苗。 本报记者 何光明摄',
      '',
      '新春花市开张迎客',
      '本报记者 王敏',
      ...market,
    ];
    const found = records(page).map(({ kind, headline, blocks }) => [kind, headline, blocks.length]);
    expect(found).toEqual([
      ['continuation', null, 1],
      ['caption', null, 1],
      ['article', '新春花市开张迎客', 1],
    ]);
  });

  it('is not found in a story that ends with the word', () => {
    const page = [
      '（上接第1版）',
      '他退休以后爱上了摄影，走到哪里',
      '就拍到哪里，村里的变化都由他拍',
      '摄。',
      ...market,
    ];
    expect(records(page).map(({ kind }) => kind)).toEqual(['continuation']);
  });
});
