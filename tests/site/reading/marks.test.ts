import { describe, expect, it } from 'vitest';
import { marksOf } from '../../../src/site/reading/marks.ts';
import { article, story, variant } from '../comparison/sample.ts';
import { archiveOf, doubled } from './archive.ts';

const base = article('000-a1', ['在青海，郑重强调。', '产量1288.8万辆，扫码码了解。']);
const other = article('001-a1', ['在青海，郑军强调。', '产量1286.6万辆，扫码了解。']);
const articles = [base, other];
const heavy = variant('v-0000000001', { articles, places: { '000-a1': 'p1:5-6', '001-a1': 'p1:5-6' } });
const figure = variant('v-0000000002', {
  articles,
  class: 'fluent',
  places: { '000-a1': 'p2:5-8', '001-a1': 'p2:5-8' },
});
const comma = variant('v-0000000003', {
  articles,
  class: 'punctuation',
  places: { '000-a1': 'p1:3-4', '001-a1': 'p1:3-4' },
});
const told = (
  id: string,
  archive = archiveOf({ articles, story: story(articles), variants: [figure, comma, heavy] }),
) =>
  marksOf(archive, archive.article(id)).map((mark) => [mark.id, mark.class, mark.block, mark.from, mark.to]);

describe('marksOf', () => {
  it('marks what changes the sense, in the order of the text, and no punctuation', () => {
    expect(told('000-a1').map(([id]) => id)).toEqual(['v-0000000001', 'v-0000000002']);
  });

  it('marks a number whole, decimal point and all', () => {
    // 产量1288.8万辆: the number stands at 2–8.
    expect(told('000-a1')[1]).toEqual(['v-0000000002', 'fluent', 'p2', 2, 8]);
  });

  it('marks what is suspicious by itself, in an article no other paper prints too', () => {
    const archive = archiveOf({
      articles: [base],
      suspicions: [doubled('l-0000000001', '000-a1', 'p2:13-15')],
    });
    expect(told('000-a1', archive)).toEqual([['l-0000000001', 'suspicion', 'p2', 13, 15]]);
  });

  it('leaves a suspicion out where a variant says more of the same place', () => {
    const suspicions = [
      doubled('l-0000000001', '000-a1', 'p1:5-6'),
      doubled('l-0000000002', '000-a1', 'p1:6-7'),
    ];
    const archive = archiveOf({ articles, story: story(articles), variants: [heavy], suspicions });
    expect(told('000-a1', archive).map(([id]) => id)).toEqual(['v-0000000001', 'l-0000000002']);
  });
});
