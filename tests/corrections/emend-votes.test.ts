import { describe, expect, it } from 'vitest';
import { emendJointTexts } from '../../src/corrections/emend-joint.ts';
import type { Correction } from '../../src/records/correction.ts';
import type { JointBlock, Story } from '../../src/records/story.ts';
import { article, variant } from '../site/comparison/sample.ts';
import { entry } from './sample.ts';

const id = 'v-00000000a1';
const ids = ['000-a1', '001-a1', '002-a1', '003-a1', '004-a1'];

/** Papers that read the signs given at one place, `甲甲` before it and `乙乙` behind. */
function papers(signs: readonly string[]) {
  const articles = signs.map((sign, at) => article(ids[at] ?? '', [`甲甲${sign}乙乙`]));
  const places = Object.fromEntries(
    articles.map((one, at) => [one.id, `p1:2-${2 + (signs[at]?.length ?? 0)}` as const]),
  );
  return { articles, variants: [variant(id, { articles, places, majority: null, suspects: [] })] };
}

/** Their story; the joint text reads `sign`. */
function storyOf(articles: readonly { id: string }[], sign: string, more: Partial<JointBlock> = {}): Story {
  const all = articles.map((one) => one.id);
  const to = 2 + sign.length;
  const block: JointBlock = {
    ...{ id: 'j1', type: 'paragraph', text: `甲甲${sign}乙乙`, doubtful: [{ from: 2, to, variant: id }] },
    runs: [
      { from: 0, to: 2, articles: all },
      { from: 2, to, articles: all.slice(0, 1) },
      { from: to, to: to + 2, articles: all },
    ].filter((run) => run.from < run.to),
    ...more,
  };
  const witnesses = all.map((one) => ({ article: one, relation: 'whole' as const, coverage: [] }));
  return { id: 's-000-a1', headline: null, witnesses, moves: [], joint: { blocks: [block] } };
}

const correction = (at: number, to: string, more: Partial<Correction> = {}): Correction => ({
  ...entry({ id, witness: ids[at] ?? '', to }),
  ...{ file: 'a.yaml', line: 1, column: 1, state: 'applied', stale: null, filedAs: null, confirmations: [] },
  ...{ place: { block: 'p1', from: 2, to: 3 }, from: '?' },
  ...more,
});

/** What the joint text reads, by whom, and whether that is doubtful, with some witnesses corrected. */
function emended(signs: readonly string[], now: string, ...corrections: Correction[]): string {
  const { articles, variants } = papers(signs);
  const [made] = emendJointTexts([storyOf(articles, now)], { articles, variants, corrections });
  const [block] = made?.joint.blocks ?? [];
  const text = block?.text.slice(2, -2) ?? '';
  const by = block?.runs.find(({ from, to }) => from <= 2 && 2 < to && text !== '')?.articles ?? [];
  return `${text} ${by.map((one) => one.slice(2, 3)).join('')}${(block?.doubtful.length ?? 0) > 0 ? ' ?' : ''}`;
}

describe('votes are counted once more over what is corrected', () => {
  it('more than half of three or more win, or all of two', () => {
    expect(emended(['天', '夫'], '天', correction(1, '天'))).toBe('天 01');
    expect(emended(['天', '夫'], '天', correction(1, '大'))).toBe('天 0 ?');
    expect(emended(['天', '夫', '大'], '天', correction(2, '夫'))).toBe('夫 12');
    expect(emended(['天', '夫', '大', '太'], '天', correction(3, '夫'))).toBe('天 0 ?');
    expect(emended(['天', '夫', '大', '太', '夫'], '天', correction(3, '夫'))).toBe('夫 134');
  });

  it('without a winner what stands stays, by whoever has it, or else what was corrected to counts', () => {
    expect(emended(['天', '夫', '大', '天'], '天', correction(2, '夫'))).toBe('天 03 ?');
    expect(emended(['天', '夫'], '太', correction(1, '大'))).toBe('大 1 ?');
    expect(emended(['天', '夫'], '太', correction(0, '大'))).toBe('大 0 ?');
  });

  it('a winner in several spellings is spelled as it stands, else as its first', () => {
    expect(emended(['１', '1', '大'], '1', correction(2, '１'))).toBe('1 012');
    expect(emended(['１', '1', '大'], '2', correction(2, '1'))).toBe('１ 012');
  });

  it('a variant whose witnesses are named in no order names them in order', () => {
    expect(emended(['夫', '天', '夫'], '天', correction(1, '夫'))).toBe('夫 012');
  });

  it('what is not applied, or is another story’s, changes nothing', () => {
    const { articles, variants } = papers(['天', '夫']);
    const given = storyOf(articles, '天');
    const records = { articles, variants };
    for (const corrections of [[], [correction(1, '天', { state: 'kept' })], [correction(4, '天')]])
      expect(emendJointTexts([given], { ...records, corrections })[0]).toBe(given);
    const others = variants.map((one) => ({ ...one, story: 's-other' }));
    const [made] = emendJointTexts([given], {
      articles,
      variants: others,
      corrections: [correction(1, '天')],
    });
    expect(made?.joint.blocks[0]).toEqual(given.joint.blocks[0]);
  });
});

describe('a decided variant', () => {
  it('is found where the text of one that is not suspected stands', () => {
    const { articles, variants } = papers(['夫', '天', '天']);
    const decided = variants.map((one) => ({ ...one, majority: '天', suspects: ['000-a1'] }));
    const given = storyOf(articles, '天', { doubtful: [] });
    const corrections = [correction(1, '大'), correction(2, '大')];
    const [made] = emendJointTexts([given], { articles, variants: decided, corrections });
    expect(made?.joint.blocks[0]?.text).toBe('甲甲大乙乙');
    const stranger = storyOf(articles, '火', { doubtful: [] });
    const [same] = emendJointTexts([stranger], { articles, variants: decided, corrections });
    expect(same?.joint.blocks[0]?.text).toBe('甲甲火乙乙');
  });

  it('of several in the joint text each is emended in its own place', () => {
    const articles = [article('000-a1', ['甲天乙夫丙']), article('001-a1', ['甲大乙太丙'])];
    const variants = [
      variant('v-00000000b1', {
        articles,
        places: { '000-a1': 'p1:1-2', '001-a1': 'p1:1-2' },
        majority: null,
      }),
      variant('v-00000000b2', {
        articles,
        places: { '000-a1': 'p1:3-4', '001-a1': 'p1:3-4' },
        majority: null,
      }),
    ];
    const given = storyOf(articles, '', {
      text: '甲天乙夫丙',
      runs: [{ from: 0, to: 5, articles: ['000-a1'] }],
      doubtful: [
        { from: 1, to: 2, variant: 'v-00000000b1' },
        { from: 3, to: 4, variant: 'v-00000000b2' },
      ],
    });
    const corrections = [correction(1, '夫', { id: 'v-00000000b2' })];
    const [made] = emendJointTexts([given], { articles, variants, corrections });
    expect(made?.joint.blocks[0]).toMatchObject({
      text: '甲天乙夫丙',
      doubtful: [{ from: 1, to: 2, variant: 'v-00000000b1' }],
    });
  });
});

describe('elsewhere', () => {
  const signs = ['天', '天', '天'];
  const wrong = (at: number, more: Partial<Correction> = {}): Correction =>
    correction(at, '丙', {
      id: `${ids[at]}#p1`,
      from: '乙',
      place: { block: 'p1', from: 3, to: 4 },
      ...more,
    });
  const text = (...corrections: Correction[]): string => {
    const { articles } = papers(signs);
    const given = storyOf(articles, '天', { doubtful: [] });
    const [made] = emendJointTexts([given], { articles, variants: [], corrections });
    const [block] = made?.joint.blocks ?? [];
    const run = block?.runs.find(({ from, to }) => from <= 3 && 3 < to);
    expect(block?.doubtful).toEqual([]);
    return `${block?.text} ${run?.articles.map((one) => one.slice(2, 3)).join('')}`;
  };

  it('a correction counts where more than half of those whose text stands there have it', () => {
    expect(text(wrong(0))).toBe('甲甲天乙乙 012');
    expect(text(wrong(2), wrong(0))).toBe('甲甲天丙乙 02');
    expect(text(wrong(0), wrong(1, { to: '丁' }))).toBe('甲甲天乙乙 012');
  });

  it('and where the joint text has what is corrected, at a place that is known', () => {
    expect(text(wrong(0, { from: '子' }), wrong(1, { from: '子' }))).toBe('甲甲天乙乙 012');
    expect(text(wrong(0, { place: null }), wrong(1, { place: null }))).toBe('甲甲天乙乙 012');
  });
});
