import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/records/article.ts';
import type { Story, Witness } from '../../../src/records/story.ts';
import type { Variant } from '../../../src/records/variant.ts';
import { apparatusOf } from '../../../src/site/story/apparatus.ts';
import { jointMap } from '../../../src/site/story/joint-map.ts';
import { jointBasis, jointView } from '../../../src/site/story/joint-view.ts';
import { matrixOf, type MatrixRow } from '../../../src/site/story/matrix.ts';
import { article, jointText, story as storyOf, variant } from '../comparison/sample.ts';

const paragraphs = [
  '会议再次聚焦作风建设，听取了整治形式主义情况的报告。',
  '在青海谈学习教育，郑重强调：“推进作风建设常态化长效化。”',
  '……',
  '习近平总书记深入地方、结合实际，一次次为基层减负指方向。',
  '党的二十届三中全会再启改革新篇，以中国式现代化推进强国建设。',
];
const first = article('000-a1', paragraphs);
const cut = article('002-a1', [paragraphs[0] ?? '', paragraphs[1] ?? '', '习近平总书记深入地方、结合']);
const late = article('003-a7', [
  (paragraphs[1] ?? '').replace('重', '军'),
  '……',
  paragraphs[3] ?? '',
  (paragraphs[4] ?? '').replace('新篇', '新篇章'),
]);
const again = article('004-a1', paragraphs);
const articles: Article[] = [first, cut, late, again];

const heavy = variant('v-0000000001', {
  articles,
  places: { '000-a1': 'p2:10-11', '002-a1': 'p2:10-11', '003-a7': 'p1:10-11', '004-a1': 'p2:10-11' },
});
const dots = variant('v-0000000002', {
  articles,
  class: 'omission',
  places: { '000-a1': 'p3:0-2', '002-a1': 'p3:0-0', '003-a7': 'p2:0-2', '004-a1': 'p3:0-2' },
});
const chapter = variant('v-0000000003', {
  articles,
  class: 'addition',
  places: { '000-a1': 'p5:15-15', '003-a7': 'p4:15-16', '004-a1': 'p5:15-15' },
  abstaining: ['002-a1'],
});
const variants: Variant[] = [heavy, dots, chapter];

const witness = (id: string, from: [number, number], to: [number, number]): Witness => ({
  article: id,
  relation: 'part',
  coverage: [{ from: { block: `j${from[0]}`, offset: from[1] }, to: { block: `j${to[0]}`, offset: to[1] } }],
});
const last = paragraphs[4]?.length ?? 0;
const story: Story = storyOf(articles, {
  witnesses: [
    witness('000-a1', [1, 0], [5, last]),
    witness('002-a1', [1, 0], [4, 13]),
    witness('003-a7', [2, 0], [5, last]),
    witness('004-a1', [1, 0], [5, last]),
  ],
  joint: jointText(paragraphs),
});
const map = jointMap(story, variants, articles);
const rows = matrixOf(story, map);

const picture = (all: readonly MatrixRow[]): string[] =>
  all.map(
    ({ number, cells }) =>
      `${number} ${cells.map(({ share, variants: own }) => `${share}${own.length || ''}`).join(' ')}`,
  );

describe('matrixOf', () => {
  it('says of every block how much of it each witness prints, and counts where it departs', () => {
    expect(picture(rows)).toEqual([
      '1 whole whole none whole',
      '2 whole whole whole1 whole',
      '3 whole whole1 whole whole',
      '4 whole tail-cut whole whole',
      '5 whole none whole1 whole',
    ]);
    expect(rows[1]?.cells[2]?.class).toBe('shape');
  });

  it('gives a long omission its own word', () => {
    const short = article('002-a1', [paragraphs[0] ?? '', '在青海谈学习教育，郑重强调。']);
    const long = variant('v-0000000004', {
      articles: [first, short],
      class: 'omission',
      places: { '000-a1': 'p2:13-29', '002-a1': 'p2:13-13' },
      majority: null,
      suspects: [],
    });
    const pair: Story = {
      ...story,
      witnesses: [witness('000-a1', [1, 0], [5, last]), witness('002-a1', [1, 0], [2, 30])],
    };
    const cells = matrixOf(pair, jointMap(pair, [long], [first, short]))[1]?.cells;
    expect(cells?.map(({ share }) => share)).toEqual(['whole', 'abridged']);
  });
});

describe('jointMap', () => {
  it('finds every variant where the joint text has the majority’s reading', () => {
    const shown = map.places.map(({ variant: of, block, from, to }) => [
      of.id,
      block.id,
      from - block.from,
      map.stream.text.slice(from, to),
    ]);
    expect(shown).toEqual([
      ['v-0000000001', 'j2', 10, '重'],
      ['v-0000000002', 'j3', 0, '……'],
      ['v-0000000003', 'j5', 15, ''],
    ]);
  });

  it('takes an undecided place from the joint text, which names it', () => {
    const fuller = article('003-a1', ['步入2025年，中国制造如何继续向高端化迈进？']);
    const less = article('000-a2', ['2025年，中国制造如何继续向高端化迈进？']);
    const entering = variant('v-0000000005', {
      articles: [less, fuller],
      class: 'omission',
      places: { '000-a2': 'p1:0-0', '003-a1': 'p1:0-2' },
    });
    const text = fuller.blocks[0]?.text ?? '';
    const two = storyOf([less, fuller], {
      joint: {
        blocks: [
          {
            id: 'j1',
            type: 'paragraph',
            text,
            runs: [],
            doubtful: [{ from: 0, to: 2, variant: entering.id }],
          },
        ],
      },
    });
    const [place] = jointMap(two, [entering], [less, fuller]).places;
    expect(place).toMatchObject({ from: 0, to: 2, witness: '003-a1' });
    expect(jointView(two, jointMap(two, [entering], [less, fuller]))[0]?.segments[0]).toMatchObject({
      kind: 'mark',
      text: '步入',
      doubtful: true,
    });
  });
});

describe('jointView', () => {
  it('marks in the joint text where a witness departs from it, and keeps all of its characters', () => {
    const view = jointView(story, map);
    expect(view.map(({ segments }) => segments.map(({ text }) => text).join(''))).toEqual(paragraphs);
    expect(view[1]?.segments[1]).toMatchObject({
      kind: 'mark',
      text: '重',
      variant: 'v-0000000001',
      doubtful: false,
    });
  });

  it('runs blocks together that rest on the same witnesses', () => {
    expect(jointBasis(rows)).toEqual([
      { first: 1, last: 1, articles: ['000-a1', '002-a1', '004-a1'], partly: [] },
      { first: 2, last: 4, articles: ['000-a1', '002-a1', '003-a7', '004-a1'], partly: ['002-a1'] },
      { first: 5, last: 5, articles: ['000-a1', '003-a7', '004-a1'], partly: [] },
    ]);
  });
});

describe('apparatusOf', () => {
  const whole = { number: 1, of: 1, first: 1, last: paragraphs.length };
  const apparatus = apparatusOf(story, { map, variants, articles }, whole);

  it('notes every substantive variant at its joint block, from the side of the reading printed there', () => {
    expect(apparatus.substantive.map(({ block, note }) => [block, note.lemma, note.before])).toEqual([
      [2, '重', '郑'],
      [3, '……', ''],
      [5, '', '新篇'],
    ]);
  });

  it('notes of a part what stands in it, and counts what the whole story has', () => {
    const part = apparatusOf(story, { map, variants, articles }, { number: 2, of: 2, first: 3, last: 5 });
    expect(part.substantive.map(({ block }) => block)).toEqual([3, 5]);
    expect(part.counts).toEqual(apparatus.counts);
  });

  it('names the pairs that nowhere differ', () => {
    expect(apparatus.identical).toEqual([['000', '004']]);
  });
});
