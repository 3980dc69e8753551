import { expect, it } from 'vitest';
import { readingView } from '../../../src/site/reading/view.ts';
import { compare } from '../../../src/site/comparison/compare.ts';
import { article, story, variant } from '../comparison/sample.ts';
import { archiveOf } from './archive.ts';

/** Two printings of one text that differ in its first characters, with so many more behind them. */
function printings(behind: number) {
  const articles = ['000-a1', '001-a1'].map((id, at) =>
    article(id, [at === 0 ? '郑重强调。' : '郑军强调。', '下'.repeat(behind)]),
  );
  const variants = [
    variant('v-0000000001', { articles, places: { '000-a1': 'p1:1-2', '001-a1': 'p1:1-2' } }),
  ];
  return { articles, variants, story: story(articles) };
}

function reading(behind: number) {
  const { articles, variants, story: of } = printings(behind);
  const archive = archiveOf({ articles, story: of, variants, papers: {} });
  return readingView(archive, archive.article('000-a1'));
}

it('an article of usual length notes its variants itself', () => {
  const { notes, notedThere } = reading(1_000);
  expect(notes.map(({ id }) => id)).toEqual(['v-0000000001']);
  expect(notedThere.size).toBe(0);
});

it('a very long one leaves them to the comparison, and its marks lead there', () => {
  const { notes, notedThere, blocks } = reading(20_000);
  expect(notes).toEqual([]);
  expect([...notedThere]).toEqual([['v-0000000001', '/stories/s-000-a1/000-a1~001-a1/#v-0000000001']]);
  expect(blocks[0]?.pieces.some((piece) => piece.kind === 'mark')).toBe(true);
});

it('of a very long pair the comparison says so', () => {
  for (const [behind, isLong] of [
    [1_000, false],
    [20_000, true],
  ] as const)
    expect(compare(printings(behind), '000-a1', '001-a1').isLong).toBe(isLong);
});
