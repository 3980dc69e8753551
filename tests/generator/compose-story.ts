import type { Random } from './random.ts';
import type { Story, StoryBlock } from './story.ts';
import type { Topic } from './topics/topic.ts';

const surnames = '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧'.match(/./gu) ?? [];
const givenNames = [
  '建国',
  '晓燕',
  '志强',
  '雨桐',
  '海波',
  '秀兰',
  '思远',
  '明',
  '丽华',
  '玉',
  '国栋',
  '佳宁',
  '立新',
  '岚',
];
const cities = ['青岚市', '云溪市', '石浦市', '临川市', '江阳市', '永宁市', '海陵市'];
const counties = ['沙坪县', '白石县', '南渡县', '金口县', '龙泉县', '双河县', '桃源县', '岭东县'];

const maxims = [
  '小切口，大民生。',
  '路通了，人心也就通了。',
  '功夫在平时，成效在日常。',
  '变化，写在细节里。',
  '一子落，满盘活。',
  '账要算细，步子要迈稳。',
];
const leadIns = ['一组数字，勾勒出变化的轮廓：', '梳理起来，办法有这样几条：', '去年的成绩单上写着：'];
const turns = ['难题是怎样解开的——', '变化从哪里来——', '好事怎样办好——', '记者走访发现，办法都是逼出来的——'];
const bridges = [
  '据了解，',
  '记者在现场看到，',
  '与此同时，',
  '不仅如此，',
  '对比往年，',
  '近年来，',
  '数据显示，',
  '',
  '',
  '',
];
const closings = [
  '下一步，{市}将总结{县}的做法，完善配套办法，{年}年起在全市推开{s}。',
  '“明年这个时候再来看，一定又不一样。”{人}说。',
  '据悉，{s}的后续工作已排出时间表，{月}月底前将全部完成。',
  '采访结束时天色已晚，{人}还在和同事商量{s}的细节，笔记本上又添了满满一页。',
];

/** Writes a story on one of a topic's subjects; the same chance writes the same story. */
export function composeStory(topic: Topic, subject: number, random: Random): Story {
  const fill = slots(topic, subject, random);
  const facts = random.shuffle(topic.facts);
  const sayings = random.shuffle(topic.sayings);
  const headings = random.chance(0.5) ? topic.headings : [];
  const blocks: StoryBlock[] = [paragraph(fill(random.pick(topic.leads)))];
  while (facts.length > 0 || sayings.length > 0) {
    const heading = headings[blocks.filter((block) => block.type === 'heading').length];
    if (heading !== undefined && blocks.at(-1)?.type === 'paragraph' && random.chance(0.4)) {
      blocks.push({ type: 'heading', text: fill(heading) });
    }
    blocks.push(...passage(facts, sayings, { fill, random }).map(paragraph));
  }
  blocks.push(paragraph(fill(random.pick(closings))));
  return {
    id: topic.subjects[subject] ?? '',
    topic: topic.subjects.join(),
    headline: fill(random.pick(topic.headlines)),
    subheadline: random.chance(0.15) ? fill('——来自{市}{县}的一线观察') : null,
    dateline: random.chance(0.8) ? fill(`${random.pick(['', '据'])}新华社{城}{月}月{日}日电`) : null,
    byline: random.chance(0.6) ? fill(random.pick(['记者{记}', '记者{记} {记2}'])) : null,
    blocks,
  };
}

interface Means {
  fill: (template: string) => string;
  random: Random;
}

/** One to four paragraphs in a row, made of what is left of the facts and sayings. */
function passage(facts: string[], sayings: string[], { fill, random }: Means): string[] {
  const fact = (): string => fill(facts.pop() ?? '{县}的做法得到了{%}受访群众的认可。');
  const told = (): string => `${random.pick(bridges)}${fact()}`;
  const saying = sayings.pop();
  const kind = random.int(0, 9);
  if (kind === 0) return [random.pick(maxims), `${told()}${told()}`];
  if (kind === 1) return [random.pick(turns), told()];
  if (kind === 2 && facts.length > 2) {
    const items = [fact(), fact()].map((item) => item.replace(/。$/u, '；'));
    return [random.pick(leadIns), ...items, ...(random.chance(0.5) ? ['……'] : [])];
  }
  if (saying === undefined) return [random.chance(0.4) ? `${told()}${fact()}` : told()];
  const words = fill(saying);
  if (kind < 5) return [`“${words}。”${fill('{职}{人}')}说。${told()}`];
  if (kind < 7) return [`${told()}${fill('{职}{人2}')}告诉记者：“${words}。”`];
  const [first = words, ...rest] = words.split('，');
  return rest.length === 0
    ? [`${told()}“${words}！”${fill('{人}')}感慨地说。`]
    : [`“${first}，”${fill('{人}')}说，“${rest.join('，')}。”${random.chance(0.5) ? told() : ''}`];
}

const paragraph = (text: string): StoryBlock => ({ type: 'paragraph', text });

/** Fills slots: places and people stay the same throughout a story, numbers are new each time. */
function slots(topic: Topic, subject: number, random: Random): Means['fill'] {
  const person = (): string => `${random.pick(surnames)}${random.pick(givenNames)}`;
  const city = random.pick(cities);
  const fixed = new Map([
    ['s', topic.subjects[subject] ?? ''],
    ['市', city],
    ['城', city.replace(/市$/u, '')],
    ['县', random.pick(counties)],
    ['人', person()],
    ['人2', person()],
    ['记', person()],
    ['记2', person()],
  ]);
  const fresh = new Map<string, () => string | number>([
    ['职', () => random.pick(topic.offices)],
    ['n', () => random.int(11, random.pick([99, 99, 700, 4800]))],
    ['小', () => random.int(2, 9)],
    ['d', () => `${random.int(1, 98)}.${random.int(1, 9)}`],
    ['%', () => `${random.int(3, 98)}${random.chance(0.4) ? `.${random.int(1, 9)}` : ''}%`],
    ['年', () => random.int(2019, 2025)],
    ['月', () => random.int(1, 12)],
    ['日', () => random.int(1, 28)],
  ]);
  const fill = (template: string): string =>
    template.replaceAll(/\{([^}]+)\}/gu, (_, slot: string) => {
      const value = fixed.get(slot) ?? fresh.get(slot)?.();
      if (value === undefined) throw new Error(`no slot {${slot}}`);
      return fill(String(value));
    });
  return fill;
}
