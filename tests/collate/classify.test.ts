import { describe, expect, it } from 'vitest';
import { numberValue } from '../../src/collate/classify/number-value.ts';
import { collateWitnesses, witness } from './witness.ts';

/** Class and rule of the one variant between two texts, `郑[重/军]强调`; with `voices`, the left one has two witnesses. */
function ruleOf(notation: string, voices: 1 | 2 = 1): string {
  const side = (group: 'left' | 'right'): string =>
    notation.replace(/\[(?<left>[^/\]]*)\|(?<right>[^\]]*)\]/gu, `$<${group}>`);
  const left = ['a', 'b'].slice(0, voices).map((id) => witness(id, [side('left')]));
  const { variants } = collateWitnesses(...left, witness('c', [side('right')]));
  return variants.map(({ class: given, rule }) => `${given} ${rule.replace('classify:', '')}`).join(', ');
}

describe('rules, each firing and silent on a near miss', () => {
  it.each([
    ['width', '2024年岁末[，|,]北京中南海', 'width width'],
    ['punctuation', '深处关心作物长势[、|，]深入民族中学', 'punctuation punctuation'],
    ['not width: another mark', '2024年岁末[，|.]北京中南海', 'punctuation punctuation'],
    ['abbreviation', '全部15万家规[模以|]上工业企业开展中试', 'editorial abbreviation'],
    ['abbreviation, the other way', '全部15万家规[|模以]上工业企业开展中试', 'editorial abbreviation'],
    ['no abbreviation: another word', '全部15万家法[模以|]上工业企业开展中试', 'omission omitted'],
    ['number in other digits', '工业企业入围，占比近[四分之一|1/4]的规模企业', 'editorial number-form'],
    ['another number', '年销量达[1288.8|1286.6]万辆的规模', 'fluent fluent-number'],
    ['letter case', '数据显示 the season of [Light|light] 已经过去', 'editorial letter-case'],
    ['list item', '工业母机、[仪器仪表、|]工业软件等领域', 'editorial list-item'],
    ['no list item: no mark goes with it', '放开手脚[闯|]、卸下包袱干', 'omission omitted'],
    ['clause', '到了2025年，[面对外部环境变化的影响，|]中国制造如何继续', 'editorial clause'],
    [
      'no clause: it begins within one',
      '到了2025年中国[面对外部环境变化的影响，|]制造如何继续',
      'omission omitted',
    ],
    ['look-alike', '在青海谈学习教育，郑[重|军]强调', 'shape shape'],
    ['no look-alike', '对考核督办繁[复|重]、基层公务', 'fluent fluent'],
    ['title of a document', '最新修订的《中国共产党[纪律|群众]处分条例》将', 'fluent fluent-document'],
    ['office', '以习近平[同志|总书记]为核心的党中央', 'fluent fluent-office'],
    ['name', '工业和信息化部副部长张[云明|国庆]说，我国工业', 'fluent fluent-name'],
  ])('%s', (_, notation, expected) => {
    expect(ruleOf(notation)).toBe(expected);
  });

  it('calls what the majority lacks an addition, and what it has an omission', () => {
    expect(ruleOf('再启改革新篇[|章]，以中国式现代化全面推进', 2)).toBe('addition added');
    expect(ruleOf('再启改革新篇[章|]，以中国式现代化全面推进', 2)).toBe('omission omitted');
    expect(ruleOf('再启改革新篇[|章]，以中国式现代化全面推进')).toBe('omission omitted');
  });

  it('takes a list item that a majority has for an omission', () => {
    expect(ruleOf('工业母机、[仪器仪表、|]工业软件等领域', 2)).toBe('omission omitted');
  });

  it('does not take a sentence for a misreading of another one', () => {
    const [left, right] = [
      '会议听取了关于整治形式主义为基层减负工作情况的汇报',
      '全体与会同志深入交换意见并就下步安排达成共识',
    ];
    expect(ruleOf(`当天上午，天气晴朗，[${left}|${right}]。到了晚上，大家各自回家休息去了。`)).toMatch(
      /^editorial rewritten/u,
    );
  });
});

describe('numbers', () => {
  it.each([
    ['15万', 150_000],
    ['十五万', 150_000],
    ['一百零五', 105],
    ['二〇二五', 2025],
    ['150,000', 150_000],
    ['四分之一', 0.25],
    ['1/4', 0.25],
    ['百分之五', 0.05],
    ['5%', 0.05],
    ['十', 10],
    ['两亿三千万', 230_000_000],
  ])('%s', (text, value) => {
    expect(numberValue(text)).toBeCloseTo(value, 9);
  });

  it.each(['', '万里', '规模', 'abc', '分之'])('is none: %s', (text) => {
    expect(numberValue(text)).toBeNull();
  });
});
