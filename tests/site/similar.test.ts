import { expect, it } from 'vitest';
import type { Link } from '../../src/records/link.ts';
import type { Archive } from '../../src/site/records.ts';
import { similarTo } from '../../src/site/similar.ts';

const quotation = '过去更多的是要求群众去做事';

/** 004-a2 quotes a speech that 000 and 003 report in one story, 003 without a headline. */
const links: Link[] = [
  link('000-a1', '004-a2', 'p31'),
  link('003-a7', '004-a2', 'p18'),
  { ...link('003-a4', '004-a2', 'p1'), kind: 'shares-passage' },
];

function link(a: string, b: string, block: string): Link {
  const at = (name: string) => ({ block: name, from: 0, to: quotation.length });
  return { a, b, kind: 'quotes', passages: [{ a: at(block), b: at('p1'), text: quotation }] };
}

const headlines: Record<string, string | null> = { '000-a1': '为基层减负赋能', '003-a4': '新能源汽车' };
const archive = {
  linksOf: (id: string) => links.filter(({ a, b }) => a === id || b === id),
  storyOf: (id: string) => (id === '000-a1' || id === '003-a7' ? { id: 's-000-a1' } : undefined),
  article: (id: string) => ({
    id,
    page: id.slice(0, 3),
    headline: headlines[id] ?? null,
    blocks: [{ text: '首句。' }],
  }),
} as unknown as Archive;

it('names a story once, by its first witness, and its other witnesses beside it', () => {
  const [story, other, ...more] = similarTo(archive, '004-a2');
  expect(more).toEqual([]);
  expect(story).toEqual({
    id: '000-a1',
    label: '000',
    headline: '为基层减负赋能',
    reprints: [{ id: '003-a7', label: '003', block: 18 }],
    passages: [{ kind: 'quotes', text: quotation, here: 1, there: 31 }],
  });
  expect(other).toMatchObject({ id: '003-a4', reprints: [], passages: [{ kind: 'shares-passage' }] });
});

it('sees a link from either side', () => {
  expect(similarTo(archive, '003-a7')).toEqual([
    {
      id: '004-a2',
      label: '004',
      headline: '首句。',
      reprints: [],
      passages: [{ kind: 'quotes', text: quotation, here: 18, there: 1 }],
    },
  ]);
});

it('has nothing for an article that shares nothing', () => {
  expect(similarTo(archive, '001-a2')).toEqual([]);
});
