import { describe, expect, it } from 'vitest';
import { briefly, collateFragments, collateLines } from './plain-notation.ts';

const poem = '天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往秋收冬藏闰余成岁律吕调阳云腾致雨露结为霜';
const other = '孔雀东南飞五里一徘徊十三能织素十四学裁衣十五弹箜篌十六诵诗书';

const relations = (...texts: string[]) => collateLines(...texts).witnesses.map(({ relation }) => relation);

describe('bad input', () => {
  it('takes an empty witness for one that covers nothing', () => {
    const collation = collateLines(poem, '', poem);
    expect(collation.witnesses.map(({ relation }) => relation)).toEqual(['whole', 'empty', 'whole']);
    expect(collation.variants).toEqual([]);
    expect(collateLines('', '').joint.blocks).toEqual([]);
  });

  it('finds nothing between two identical texts', () => {
    const collation = collateLines(poem, poem);
    expect(collation.variants).toEqual([]);
    expect(collation.joint.blocks.map(({ text }) => text)).toEqual([poem]);
  });

  it('lets a fragment abstain where it does not reach', () => {
    const collation = collateFragments(poem, poem.slice(10, 30));
    expect(collation.variants).toEqual([]);
    expect(collation.witnesses[1]).toMatchObject({
      witness: 'b',
      relation: 'part',
      coverage: [{ from: { block: 'j1', offset: 10 }, to: { block: 'j1', offset: 30 } }],
    });
  });

  it('makes no variants of unrelated texts', () => {
    expect(collateLines(poem, other).variants).toEqual([]);
    expect(relations(poem, other)).toEqual(['whole', 'unrelated']);
    expect(relations(poem, other, poem)).toEqual(['whole', 'unrelated', 'whole']);
  });

  it('keeps a text together that stands ten times in the other', () => {
    const misread = poem.replace('寒', '塞');
    expect(briefly(collateFragments(misread, poem.repeat(10)))).toEqual(['shape 塞|寒']);
    const long = poem.repeat(3) + other.repeat(12);
    expect(briefly(collateFragments(long.replace('玄', '立'), long.repeat(10)))).toHaveLength(1);
  });

  it.each([
    ['a rare Han that needs two code units', '𠮷', '𠮶'],
    ['combining marks', 'é', 'è'],
    ['a variation selector', '葛\u{E0100}', '葛\u{E0101}'],
    ['a joined emoji', '👨‍👩‍👧', '👨‍👩‍👦'],
    ['a flag', '🇨🇳', '🇨🇱'],
  ])('cuts no grapheme: %s', (_, left, right) => {
    const collation = collateLines(`天地${left}玄黄宇宙洪荒`, `天地${right}玄黄宇宙洪荒`);
    expect(collation.variants.map(({ readings }) => readings.map(({ text }) => text))).toEqual([
      [left, right],
    ]);
  });

  it('collates text that runs from right to left', () => {
    const first = 'في البدء خلق الله السماوات والأرض وكانت الأرض خربة';
    const collation = collateLines(first, first.replace('خربة', 'خالية'));
    expect(briefly(collation)).toEqual(['fluent خربة|خالية']);
  });

  it('takes two ends of fragments that share nothing for text that goes on in one alone', () => {
    const collation = collateFragments(
      poem + other,
      `${poem}白日依山尽黄河入海流欲穷千里目更上一层楼床前明月光疑是地上霜`,
    );
    expect(collation.variants).toEqual([]);
  });
});
