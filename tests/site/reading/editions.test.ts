import { expect, it } from 'vitest';
import { otherEditions } from '../../../src/site/reading/editions.ts';
import { headlineOf } from '../../../src/site/reading/title.ts';
import { article, jointText, story, variant } from '../comparison/sample.ts';
import { archiveOf } from './archive.ts';

const texts = ['一年来，各地整治形式主义。', '走进田地，察看供水。', '郑重强调，干好有用的事。'];
const whole = article('000-a1', texts, { headline: '为基层减负赋能' });
const late = article('001-a1', texts.slice(1));
const cut = article(
  '002-a1',
  texts.slice(0, 2).map((text) => text.replace('田地', '田野')),
);
const articles = [whole, late, cut];
const at = (block: string, offset: number) => ({ block, offset });
const told = story(articles, {
  joint: jointText(texts),
  witnesses: [
    { article: '000-a1', relation: 'whole', coverage: [{ from: at('j1', 0), to: at('j3', 12) }] },
    { article: '001-a1', relation: 'part', coverage: [{ from: at('j2', 0), to: at('j3', 12) }] },
    { article: '002-a1', relation: 'part', coverage: [{ from: at('j1', 0), to: at('j2', 10) }] },
  ],
});
const field = variant('v-0000000001', {
  articles,
  class: 'fluent',
  places: { '000-a1': 'p2:2-4', '001-a1': 'p1:2-4', '002-a1': 'p2:2-4' },
});
const archive = archiveOf({ articles, story: told, variants: [field] });

it('lists the others, most variants first, with the blocks each prints too and the way to the comparison', () => {
  expect(
    otherEditions(archive, whole).map(({ id, substantive, prints, compared, prefix }) => [
      id,
      substantive,
      prints,
      compared,
      prefix,
    ]),
  ).toEqual([
    ['002-a1', 1, [[1, 2]], '/stories/s-000-a1/000-a1~002-a1/', ''],
    ['001-a1', 0, [[2, 3]], '/stories/s-000-a1/000-a1~001-a1/', ''],
  ]);
});

it('numbers the blocks as the article does, and names the column it stands in', () => {
  // 001 begins with the second paragraph, which is its first.
  expect(otherEditions(archive, late).map(({ id, prints, prefix }) => [id, prints, prefix])).toEqual([
    ['002-a1', [[1, 1]], ''],
    ['000-a1', [[1, 2]], 'b-'],
  ]);
});

it('takes the story’s headline where the page prints none, and says so', () => {
  expect(headlineOf(archive, whole)).toEqual({ text: '为基层减负赋能', taken: false });
  expect(headlineOf(archive, late)).toEqual({ text: '为基层减负赋能', taken: true });
  expect(headlineOf(archiveOf({ articles: [late] }), late)).toBeNull();
});
