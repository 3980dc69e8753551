import { describe, expect, it } from 'vitest';
import { collateNotation, writeNotation } from './plain-notation.ts';

const before = '会议指出，各地区各部门要认真学习，';
const behind = '，确保各项工作落到实处，取得成效。';

/** Input and expectation at once: the variants of the two texts have to be the ones that are written. */
const pairs = [
  '在青海谈学习教育，郑[重/军]强调：推进作风建设',
  '全面从严[整治形式主义/治政]、为基层减负的坚强意志',
  '找准[裉节/准靶]靶向施治、深化治本',
  '以习近平[同志/总书记]为核心的党中央',
  '再启改革新篇[/章]，以中国式现代化',
  '进一步[全面/]深化改革',
  '扫码[/码]了解政策',
  '工业母机、[/仪器仪表、]工业软件等领域',
  '作物长势[、/，]深入民族中学',
  '年产量达[1288.8/1286.6]万辆',
  '达到[2,400/2,500]个',
  '𠮷[野/家]在',
  '[𠮷/𠮶]祥如意',
  'The [colour/color] of the sky was [grey/gray] that day',
];

describe('pairs in the notation', () => {
  it.each(pairs)('%s', (pair) => {
    const text = before + pair + behind;
    const first = text.replace(/\[(?<left>[^/\]]*)\/[^\]]*\]/gu, '$<left>');
    expect(writeNotation(collateNotation(text), first)).toBe(text);
  });
});
