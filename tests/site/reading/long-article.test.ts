import { describe, expect, it } from 'vitest';
import { anchorsIn, comparisonPart } from '../../../src/site/comparison/comparison-part.ts';
import { compare } from '../../../src/site/comparison/compare.ts';
import { pairParts } from '../../../src/site/comparison/pairs.ts';
import { readingView } from '../../../src/site/reading/view.ts';
import { textParts } from '../../../src/site/text-parts.ts';
import { article, story as storyOf, variant } from '../comparison/sample.ts';
import { archiveOf } from './archive.ts';

/** Two printings of six paragraphs of 5,000 characters, of which the first and the fourth differ; three parts. */
const filling = Array.from({ length: 6 }, (_, at) => String.fromCodePoint(0x4e00 + at).repeat(4_995));
const printed = (reading: string) =>
  filling.map((text, at) => (at % 3 === 0 ? `郑${reading}强调。${text}` : `渠水通到。${text}`));
const articles = [article('000-a1', printed('重')), article('001-a1', printed('军'))];
const variants = [
  variant('v-0000000001', { articles, places: { '000-a1': 'p1:1-2', '001-a1': 'p1:1-2' } }),
  variant('v-0000000004', { articles, places: { '000-a1': 'p4:1-2', '001-a1': 'p4:1-2' } }),
];
const story = storyOf(articles);
const archive = archiveOf({ articles, story, variants, papers: {} });
const parts = textParts(articles[0]?.blocks ?? []);

describe('a very long article', () => {
  const views = parts.map((part) => readingView(archive, archive.article('000-a1'), part));

  it('is shown in parts, each with its own blocks and their notes', () => {
    expect(views.map(({ blocks }) => blocks.map(({ block }) => block.id))).toEqual([
      ['p1', 'p2'],
      ['p3', 'p4'],
      ['p5', 'p6'],
    ]);
    expect(views.map(({ notes }) => notes.map(({ id }) => id))).toEqual([
      ['v-0000000001'],
      ['v-0000000004'],
      [],
    ]);
  });

  it('leads from its address to the part that holds a block or a note', () => {
    expect([...(views[0]?.text.elsewhere ?? [])]).toEqual([
      [2, ['p3', 'p4', 'v-0000000004']],
      [3, ['p5', 'p6']],
    ]);
  });
});

describe('the comparison of a very long pair', () => {
  const whole = compare({ story, variants, articles }, '000-a1', '001-a1');
  const view = { story, a: '000-a1', b: '001-a1', labels: ['甲', '乙'] as [string, string], substantive: 2 };

  it('shows in its parts every paragraph once, and counts the variants of all', () => {
    const shown = parts.map((part) => comparisonPart(whole, 'a', part));
    const numbers = shown.map(({ sections }) =>
      sections.map((section) =>
        section.kind === 'paragraph' ? section.paragraph.number : [section.first, section.last],
      ),
    );
    expect(numbers).toEqual([[1, [2, 2]], [[3, 3], 4], [[5, 6]]]);
    expect(shown.map(({ substantive }) => substantive)).toEqual([2, 2, 2]);
  });

  it('names what an address may point to, each with its block', () => {
    expect(anchorsIn(whole, 'a').filter(([block]) => block === 4)).toEqual([
      [4, 'p4'],
      [4, 'b-p4'],
      [4, 'v-0000000004'],
    ]);
  });

  it('goes by the blocks of the longer text', () => {
    const longer = article('001-a1', [...printed('军'), '尾'.repeat(30_000)]);
    const two = archiveOf({ articles: [articles[0] ?? longer, longer], story, variants, papers: {} });
    expect(pairParts(archive, view)).toEqual({ side: 'a', parts });
    expect(pairParts(two, view)).toEqual({ side: 'b', parts: textParts(longer.blocks) });
  });
});
