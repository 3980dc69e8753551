import { join } from 'node:path';
import { expect, inject } from 'vitest';
import { readRecord } from '../../src/export/read-records.ts';
import { test } from '../browser/fixture.ts';
import { emendedArticles, phrasesAcross } from '../search/emended-texts.ts';
import { phrasesIn, phrasesNowhere } from '../search/phrases.ts';
import { plainSearch } from '../search/plain-search.ts';
import { askAll } from '../search/search-page.ts';

const [articles, corrections] = await Promise.all([
  readRecord(join(inject('site'), 'data'), 'articles'),
  readRecord(join(inject('site'), 'data'), 'corrections'),
]);
const emended = emendedArticles(articles, corrections);
const across = phrasesAcross(articles, corrections, { each: 12, seed: 5 });

test('phrases of the corrected texts and of those as read are found, each where it stands and nowhere else', async ({
  open,
}) => {
  const { corrected, asRead } = across;
  const queries = [
    ...corrected,
    ...asRead,
    ...phrasesIn(emended, 600, 6),
    ...phrasesNowhere([...articles, ...emended], 200, 7),
  ];
  expect(queries.length).toBeGreaterThan(1_200);
  const answers = await askAll(await open('/search/'), queries);
  const wrong = queries.flatMap((typed, at) => {
    const results = plainSearch(articles, typed);
    const apart = plainSearch(emended, typed).difference(results);
    const answer = { results: new Set(answers[at]?.hrefs), apart: new Set(answers[at]?.emended) };
    const isRight =
      answer.results.symmetricDifference(results).size + answer.apart.symmetricDifference(apart).size === 0;
    return isRight ? [] : [{ typed, expected: { results, apart }, ...answer }];
  });
  expect(wrong.slice(0, 10)).toEqual([]);
});

test('most phrases over a corrected place do stand in one of the texts only', () => {
  const differs = (typed: string): boolean =>
    plainSearch(emended, typed).symmetricDifference(plainSearch(articles, typed)).size > 0;
  const { corrected, asRead } = across;
  expect(corrected.length).toBeGreaterThan(200);
  expect(corrected.filter(differs).length).toBeGreaterThan(corrected.length / 2);
  expect(asRead.filter(differs).length).toBeGreaterThan(asRead.length / 2);
});

test('finds in corrected texts are filtered as the others are', async ({ open }) => {
  const page = await open('/search/');
  await askAll(page, ['郑重强调']);
  const emended = page.locator('main [data-emended]');
  expect(await emended.count()).toBe(1);
  // It stands in 003, whose paper is not known.
  const known = page.locator('main fieldset[data-facet="paper"] label', { hasText: '青岛日报' });
  await known.click();
  await expect.poll(() => emended.count()).toBe(0);
  await known.click();
  await expect.poll(() => emended.count()).toBe(1);
});

test('an edition that has the words as corrected is not said to lack them', async ({ open }) => {
  const page = await open('/search/');
  await askAll(page, ['郑重强调']);
  const summaries = page.locator('main .found-story .found-summary');
  expect(await summaries.allTextContents()).toContain('校改后也见于 003');
  expect((await summaries.allTextContents()).filter((text) => /未见于.*003/u.test(text))).toEqual([]);
});

test('words shown as they were read, which an editor has corrected, say so', async ({ open }) => {
  const page = await open('/search/');
  await askAll(page, ['郑军强调']);
  expect(await page.locator('main .found-place').allTextContents()).toEqual([
    '003 第1段 · 识读原文，已有校改',
  ]);
  await askAll(page, ['郑重强调']);
  const asRead = page.locator('main [data-result] .found-place');
  expect((await asRead.allTextContents()).filter((text) => text.includes('校改'))).toEqual([]);
});

test('of several words one may be the corrected one', async ({ open }) => {
  // 郑军 as read in its first paragraph, 精文减会 as corrected in its twenty-seventh.
  const page = await open('/search/');
  const [both] = await askAll(page, ['郑军强调 精文减会']);
  expect(both?.hrefs).toEqual([]);
  expect(both?.emended).toEqual([]);
  const [corrected] = await askAll(page, ['郑重强调 精文减会 基层减负']);
  expect(corrected?.emended).toContain('/articles/003-a7/#p1');
  expect(corrected?.emended).toContain('/articles/003-a7/#p27');
});
