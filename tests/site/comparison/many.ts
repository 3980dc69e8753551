import type { Story } from '../../../src/records/story.ts';
import type { Variant } from '../../../src/records/variant.ts';
import { article, story, variant } from './sample.ts';

const before = ['会议听取汇报。', '在青海，郑重强调，干好实事。'];

/** Seven printings of two paragraphs: 006 misreads 重, 004 and 005 both misread 实事, 006 runs the paragraphs on. */
export const seven = ['000', '001', '002', '003', '004', '005', '006'].map((page) => {
  const id = `${page}-a1`;
  if (page === '006') return article(id, [before.join('').replace('重', '军')]);
  if (page === '004' || page === '005') return article(id, [before[0] ?? '', '在青海，郑重强调，干好买事。']);
  return article(id, before);
});

const inSecond = (from: number, to: number): Record<string, `${string}:${number}-${number}`> =>
  Object.fromEntries(
    seven.map(({ id }) => {
      const shift = id === '006-a1' ? 7 : 0;
      return [id, `${shift ? 'p1' : 'p2'}:${from + shift}-${to + shift}`];
    }),
  );

export const heavy = variant('v-0000000001', { articles: seven, places: inSecond(5, 6) });
export const deeds = variant('v-0000000002', { articles: seven, class: 'fluent', places: inSecond(11, 12) });
export const parted = variant('v-0000000003', {
  articles: seven,
  class: 'layout',
  places: Object.fromEntries(seven.map(({ id }) => [id, 'p1:7-7'])),
  breaks: seven.map(({ id }) => id).filter((id) => id !== '006-a1'),
});
export const variants: Variant[] = [heavy, deeds, parted];

const most = ['000-a1', '001-a1', '002-a1', '003-a1'];
const end = before[1]?.length ?? 0;

export const told: Story = story(seven, {
  headline: '干好实事',
  witnesses: seven.map(({ id }) => ({
    article: id,
    relation: 'whole',
    coverage: [{ from: { block: 'j1', offset: 0 }, to: { block: 'j2', offset: end } }],
  })),
  joint: {
    blocks: [
      { id: 'j1', type: 'paragraph', text: before[0] ?? '', runs: [], places: [], doubtful: [] },
      {
        id: 'j2',
        type: 'paragraph',
        text: before[1] ?? '',
        runs: [{ from: 0, to: end, articles: most }],
        places: [
          { from: 5, to: 6, variant: heavy.id },
          { from: 11, to: 12, variant: deeds.id },
        ],
        doubtful: [],
      },
    ],
  },
});
