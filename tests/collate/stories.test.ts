import { describe, expect, it } from 'vitest';
import { collatePlain } from '../../src/collate/plain/collate-plain.ts';
import { collateWitnesses, cut, witness } from './witness.ts';

const first = '过去一年，党中央以改革创新精神加强制度建设，把行之有效的经验做法固化下来上升为制度规范。';
const second = '作风建设永远在路上，为基层减负是一场攻坚战、持久战，必须强化政治引领、筑牢思想根基。';
const third = '放权赋能让基层干部有更多底气和动力抓落实，以好的作风振奋精神、激发斗志，干事创业。';
const fourth = '习近平总书记在国内考察调研时多次走进乡村、社区，倾听群众呼声，关心措施落地实效。';

describe('coverage', () => {
  it('gives a witness that leaves a passage out no vote on what the others dispute within it', () => {
    const visit = (water: string) => `会后，代表们察看了${water}水渠和农田，并与村民座谈，听取意见建议。`;
    const { story, variants } = collateWitnesses(
      witness('a', [first, visit('新修的'), second]),
      witness('b', [first, visit('新修好的'), second]),
      witness('c', [first, second]),
    );
    const inside = variants.find(({ readings }) => readings.some(({ text }) => text === '好'));
    expect(inside?.readings).toEqual([
      { text: '', witnesses: ['a', 'c'] },
      { text: '好', witnesses: ['b'] },
    ]);
    expect(inside).toMatchObject({ abstaining: [], majority: null, suspects: [] });
    expect(variants.filter(({ suspects }) => suspects.length > 0).map(({ suspects }) => suspects)).toEqual([
      ['c'],
      ['c'],
    ]);
    expect(story.witnesses[2]?.relation).toBe('abridged');
  });

  it('takes a sentence that only one witness adds at the end for its own, whatever mark ends the others', () => {
    const report = '会议再次聚焦作风建设，听取了整治形式主义为基层减负工作情况的报告。';
    const { story, variants } = collateWitnesses(
      cut(witness('a', [report]), 'end'),
      cut(witness('b', [report.replace('报告', '服告')]), 'end'),
      witness('c', [`${report}会后散去。`]),
    );
    expect(variants.map(({ readings }) => readings.map(({ text }) => text))).toEqual([['报', '服']]);
    expect(story.witnesses.map(({ relation }) => relation)).toEqual(['part', 'part', 'whole']);
  });

  it('follows a text to its last character, also where the one before it is missing', () => {
    const { variants } = collateWitnesses(
      witness('a', ['以中国式现代化全面推进强国建设、民族复兴伟业的过程']),
      witness('b', ['以中国式现代化全面推进强国建设、民族复任业的程']),
    );
    expect(variants.map(({ readings }) => readings.map(({ text }) => text))).toEqual([
      ['兴伟', '任'],
      ['过', ''],
    ]);
  });

  it('lets a witness abstain where it begins late or stops early', () => {
    const { story, variants } = collateWitnesses(
      witness('a', [first, second, third]),
      cut(witness('b', [second, third]), 'start'),
      cut(witness('c', [first, second]), 'end'),
    );
    expect(variants).toEqual([]);
    expect(story.witnesses.map(({ relation }) => relation)).toEqual(['whole', 'part', 'part']);
    expect(story.witnesses[1]?.coverage).toEqual([
      {
        from: { block: 'j2', offset: 0 },
        to: { block: 'j3', offset: third.length },
        own: { from: { block: 'p1', offset: 0 }, to: { block: 'p2', offset: third.length } },
      },
    ]);
  });

  it('loses nothing where a cut text begins beside another reading', () => {
    const { story } = collateWitnesses(
      cut(
        witness('a', [
          `night; the rain fell, and ${'in the house by the old bridge nobody slept. '.repeat(2)}`,
        ]),
        'start',
      ),
      cut(
        witness('b', [
          `nobody ${'in the house by the old bridge nobody slept. '.repeat(2)}At last it ceased.`,
        ]),
        'end',
        'start',
      ),
    );
    const printed = story.joint.blocks.map(({ text }) => text).join(' ');
    for (const word of ['night', 'rain', 'nobody', 'ceased']) expect(printed).toContain(word);
  });

  it('joins a whole text from witnesses that are all cut', () => {
    const { story } = collateWitnesses(
      cut(witness('a', [first, second]), 'end'),
      cut(witness('b', [second, third]), 'start', 'end'),
      cut(witness('c', [third, fourth]), 'start'),
    );
    expect(story.joint.blocks.map(({ text }) => text)).toEqual([first, second, third, fourth]);
    expect(story.joint.blocks.map(({ runs }) => runs.map(({ articles }) => articles.join('')))).toEqual([
      ['a'],
      ['ab'],
      ['bc'],
      ['c'],
    ]);
  });

  it('takes what a whole text lacks at its beginning or end for an omission', () => {
    const { variants } = collateWitnesses(witness('a', [first, second, third]), witness('b', [second]));
    expect(variants.map(({ rule, readings }) => [rule, readings.map(({ text }) => text)])).toEqual([
      ['classify:missing-block', [first, '']],
      ['classify:missing-block', [third, '']],
    ]);
  });

  it('sets two openings that share nothing against each other, not one behind the other', () => {
    const { story, variants } = collateWitnesses(
      witness('a', [second, third, fourth]),
      witness('b', ['扁舟一叶过前川，两岸青山入画船，借问酒家何处有，牧童遥指杏花天。', third, fourth]),
    );
    expect(variants.map(({ readings }) => readings.length)).toEqual([2]);
    expect(variants[0]?.readings[0]?.text).toBe(second.slice(0, -1));
    expect(story.joint.blocks.map(({ text }) => text)).toEqual([second, third, fourth]);
  });

  it('takes text that is missing between covered ends for an omission', () => {
    const { story, variants } = collateWitnesses(
      witness('a', [first, second, third]),
      witness('b', [first, third]),
    );
    expect(
      variants.map(({ class: given, rule, readings }) => [given, rule, readings.map(({ text }) => text)]),
    ).toEqual([['omission', 'classify:missing-block', [second, '']]]);
    expect(variants[0]?.places[1]).toMatchObject({ block: 'p2', from: 0, to: 0, line: 2, column: 1 });
    expect(story.witnesses[1]?.relation).toBe('abridged');
  });

  it.each([
    ['leaves a paragraph out', [first, third], 'abridged'],
    [
      'says another sentence in its place',
      [first, '扁舟一叶过前川，两岸青山入画船，借问酒家何处有，牧童遥指杏花天。', third],
      'whole',
    ],
    ['prints a paragraph elsewhere', [first, third, second], 'whole'],
  ])('tells whether a witness is abridged that %s', (_, blocks, relation) => {
    const { story } = collateWitnesses(witness('a', [first, second, third]), witness('b', blocks));
    expect(story.witnesses.map((one) => one.relation)).toEqual(['whole', relation]);
  });

  it('keeps words apart in the joint text where each witness parts them in its own way', () => {
    const texts = ['It was a long dark night\n\nthe end', 'but the rain', '; the rain'];
    const { joint } = collatePlain(texts.map((text, at) => ({ name: String(at), text })));
    expect(joint.blocks.map(({ text }) => text)).toEqual(['It was a long dark night the rain']);
  });

  it.each([
    ['at the end of the block before', { block: 'p1', offset: first.length }],
    ['at the beginning of the block behind', { block: 'p2', offset: 0 }],
  ])('lets a witness abstain where its print may have lost the text: %s', (_, seam) => {
    const { story, variants } = collateWitnesses(
      witness('a', [first, second, third]),
      witness('b', [first, third], [seam]),
    );
    expect(variants).toEqual([]);
    expect(story.witnesses[1]).toMatchObject({ relation: 'part', coverage: [{}, {}] });
  });
});

describe('breaks between blocks', () => {
  it('writes a merged paragraph as one variant of layout', () => {
    const { variants } = collateWitnesses(witness('a', [first, second]), witness('b', [first + second]));
    expect(variants.map(({ class: given, readings }) => [given, readings.map(({ text }) => text)])).toEqual([
      ['layout', ['¶', '']],
    ]);
    expect(variants[0]?.places.map(({ block, from, to }) => [block, from, to])).toEqual([
      ['p1', first.length, first.length],
      ['p1', first.length, first.length],
    ]);
  });

  it('parts a difference at a break and says that it belongs to it', () => {
    const merged = `${first.slice(0, -1)}、${second}`;
    const { variants } = collateWitnesses(witness('a', [first, second]), witness('b', [merged]));
    expect(variants.map(({ class: given }) => given)).toEqual(['punctuation', 'layout']);
    expect(new Set(variants.map(({ group }) => group)).size).toBe(1);
    expect(variants[0]?.group).not.toBeNull();
  });
});

describe('moves', () => {
  it('says what a witness prints elsewhere, and calls it neither omission nor addition', () => {
    const { story, variants } = collateWitnesses(
      witness('a', [first, second, third, fourth]),
      witness('b', [first, third, fourth, second]),
    );
    expect(story.moves).toEqual([
      { witness: 'b', block: 'p4', from: 0, to: second.length, after: { block: 'j1', offset: first.length } },
    ]);
    expect(variants.map(({ class: given, rule }) => [given, rule])).toEqual([
      ['editorial', 'classify:moved'],
      ['editorial', 'classify:moved'],
    ]);
    expect(new Set(variants.map(({ group }) => group)).size).toBe(1);
    expect(story.joint.blocks.map(({ text }) => text)).toEqual([first, second, third, fourth]);
  });
});

describe('verdicts', () => {
  const misread = second.replace('根基', '根甚');

  it('settles nothing between two witnesses', () => {
    const { story, variants } = collateWitnesses(witness('a', [second]), witness('b', [misread]));
    expect(variants).toMatchObject([{ class: 'shape', majority: null, suspects: [] }]);
    expect(story.joint.blocks[0]?.doubtful).toHaveLength(1);
  });

  it('names the suspect where two agree against one, and gives the joint text their reading', () => {
    const { story, variants } = collateWitnesses(
      witness('a', [misread]),
      witness('b', [second]),
      witness('c', [second]),
    );
    expect(variants).toMatchObject([{ majority: '基', suspects: ['a'], abstaining: [] }]);
    expect(story.joint.blocks).toMatchObject([{ text: second, doubtful: [] }]);
  });

  it('settles nothing where two stand against two', () => {
    const { variants } = collateWitnesses(
      ...[misread, second, second, misread].map((text, at) => witness(`w${at}`, [text])),
    );
    expect(variants).toMatchObject([{ majority: null, suspects: [] }]);
  });

  it('counts no witness that does not reach the place', () => {
    const { variants } = collateWitnesses(
      witness('a', [first, misread]),
      witness('b', [first, second]),
      cut(witness('c', [first]), 'end'),
    );
    expect(variants).toMatchObject([{ majority: null, abstaining: ['c'] }]);
  });

  it('keeps two unrelated variants beside each other apart', () => {
    const { variants } = collateWitnesses(
      witness('a', [second]),
      witness('b', [second.replace('攻坚', '功坚')]),
      witness('c', [second.replace('攻坚', '攻竖')]),
    );
    expect(variants.map(({ suspects }) => suspects)).toEqual([['b'], ['c']]);
  });
});
