import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPrintings, type FoundPrinting } from '../../../src/collate/printed/find-printings.ts';
import { leastSymbols } from '../../../src/collate/printed/grams.ts';
import { memoryIndex } from './memory-index.ts';

const market =
  '年宵花市昨日在体育馆广场开市，近百家花农搭起彩棚，金桔、蝴蝶兰与水仙摆满了过道。\n\n管理处说，今年摊位比去年多出三成，夜里十点收市，除夕当天提前到下午四点。';
const bridge =
  '跨江大桥北引桥合龙后，施工队转入桥面铺装，预计雨季之前可以通车。负责人介绍，桥上另设非机动车道，两岸居民骑车往来不必再绕行渡口。';
const weather = '本周后半段有一股冷空气南下，气温下降六到八度，海面风力较大，请渔船及时回港避风。';
const texts = [
  `花市开市\n\n${market}\n`,
  `大桥将通车\n\n${bridge}\n`,
  `${weather}\n\n${market.slice(0, 38)}\n`,
];
const index = memoryIndex(texts);

async function found(passage: string, most = 24): Promise<FoundPrinting[]> {
  const told = await findPrintings(passage, { index, most });
  return told.short ? [] : told.found;
}
const hanIn = (text: string): number => text.replaceAll(/\P{Script=Han}/gu, '').length;
const articles = async (passage: string): Promise<number[]> =>
  (await found(passage)).map(({ article }) => article);

describe('a passage is found', () => {
  it('with who prints all of it before who prints a part, and where in each it begins', async () => {
    const [whole, part, ...others] = await found(market);
    expect(others).toEqual([]);
    expect(whole).toMatchObject({
      article: 0,
      share: 1,
      alike: 1,
      at: texts[0]?.indexOf('年宵'),
      passageAt: 0,
    });
    expect(part).toMatchObject({ article: 2, alike: 1, at: texts[2]?.indexOf('年宵') });
    expect(part?.share).toBeCloseTo(hanIn(market.slice(0, 38)) / hanIn(market), 5);
  });

  it('whatever its script, its width, its marks and its lines', async () => {
    expect(await articles('跨江大橋北引橋合龍後，施工隊轉入橋面鋪裝，預計雨季之前可以通車')).toEqual([1]);
    expect(await articles('跨江大桥北引桥，合龙后施工队\n转入桥面铺装预计雨季\n之前可以通车')).toEqual([1]);
    const wide = memoryIndex(['本届展会共有ＡＢＣ１２３家企业参展，成交额比上届高出两成，其中八成来自境外']);
    const told = await findPrintings('本届展会共有abc123家企业参展,成交额比上届高出两成,其中八成来自境外', {
      index: wide,
      most: 1,
    });
    expect(told).toMatchObject({ found: [{ article: 0, share: 1 }] });
  });

  it('though a character in ten is misread, and how alike both are is said', async () => {
    const misread = bridge
      .replace('江', '汇')
      .replace('施', '旋')
      .replace('雨', '两')
      .replace('介', '价')
      .replace('岸', '崖')
      .replace('渡', '度');
    const [only] = await found(misread);
    expect(only).toMatchObject({ article: 1, share: 1 });
    // Each of six is gone from one side and come on the other.
    expect(only?.alike).toBeCloseTo(1 - 12 / (2 * hanIn(bridge)), 5);
  });

  it('in each of several articles that it was taken from', async () => {
    const both = await found(`${weather}\n${bridge}`);
    expect(both.map(({ article }) => article)).toEqual([1, 2]);
    expect(both[1]?.passageAt).toBe(0);
    expect(both[0]?.passageAt).toBe(weather.length + 1);
  });
});

it('nothing is found of what nobody prints, and a phrase in common is nothing', async () => {
  expect(await found('博物馆新展厅本月底试运行，观众可以凭身份证在门口领票，团体另行预约。')).toEqual([]);
  expect(
    await found('据了解，近百家花农搭起彩棚之前，主办方曾多次到邻县走访，听取养殖户和收购商的意见。'),
  ).toEqual([]);
});

it('a passage that says too little is not looked for, and what it takes is said', async () => {
  expect(await findPrintings('年宵花市，昨日开市。', { index, most: 24 })).toEqual({
    short: true,
    symbols: 8,
    least: leastSymbols,
  });
});

it('who is not looked into is counted', async () => {
  const same = memoryIndex([market, market, market]);
  expect(await findPrintings(market, { index: same, most: 2 })).toMatchObject({
    found: [{ article: 0 }, { article: 1 }],
    left: 1,
  });
});

it('any run of so many symbols that a text prints as it is finds this text', async () => {
  const letter = fc.integer({ min: 0x4e00, max: 0x4e00 + 400 }).map((code) => String.fromCharCode(code));
  const text = fc.string({ unit: letter, minLength: leastSymbols, maxLength: 200 });
  await fc.assert(
    fc.asyncProperty(text, fc.nat(), fc.nat(), async (printed, at, more) => {
      const from = at % (printed.length - leastSymbols + 1);
      const passage = printed.slice(from, from + leastSymbols + (more % 40));
      const told = await findPrintings(passage, { index: memoryIndex([printed]), most: 1 });
      expect(told).toMatchObject({ found: [{ article: 0, share: 1, alike: 1 }] });
    }),
  );
});
