import { expect, test } from 'vitest';
import { normalizePage } from '../../src/normalize/normalize-page.ts';
import { setLines } from '../generator/set-lines.ts';

const paragraphs = [
  '本报讯 3月5日，记者从云溪市水利局获悉，今年全市计划改造提升老旧渠系480公里，惠及36个乡镇，受益农户超过九万户。',
  '去年冬天水渠修到了田埂边，今年浇地再不用排队等水。种粮大户赵庆喜站在地头算账，一亩地能省下水电费四十多元。',
  '云溪市将把小型水利设施管护纳入村规民约，由村民推选渠长，每月巡查不少于两次，问题随手拍照上报。',
  '最难的是上游几个山村，管道要翻过两道梁，施工队把水泵拆开，一件一件背上山去，再拼装起来。',
  '如今水从山顶自流而下，家家门前一个水表，用多少付多少，账目每季度张榜公布。',
  '县里还请来技术员，手把手教大家使用闸门，年轻人学得快，老人看几遍也就会了。',
];

/** Every line as wide as the column, the first ones too: what the reading dropped looks different, two characters shorter. */
const flush = paragraphs.flatMap((text) =>
  setLines(text, { width: 36, indent: 0, kinsoku: 'push', digits: 'half' }),
);

test('paragraphs set flush, without any indent, are known by two lines that surely are the last', () => {
  const bytes = new TextEncoder().encode(['渠水进村田埂通', '', ...flush, ''].join('\n'));
  const { articles } = normalizePage({ file: '009_x.txt', bytes, sidecar: null });
  const texts = articles.flatMap(({ blocks }) => blocks.map(({ text }) => text));
  expect(texts).toEqual(paragraphs.map((text) => text.replace('本报讯 ', '')));
});
