import { expect, test } from 'vitest';
import { shownPages } from '../../scripts/shown-pages.ts';

const ofAnySite = ['home', 'pages', 'articles', 'days', 'search', 'desk', 'desk-log', 'method', '404'];

test('a page of each type is shown, of the story that most print', () => {
  const witnesses = ['000-a1', '002-a7', '003-a7'].map((article) => ({ article }));
  const shown = shownPages([
    { id: 's1', witnesses: witnesses.slice(1) },
    { id: 's2', witnesses },
  ]);
  expect(shown).toMatchObject({
    page: '/pages/000/',
    pair: '/stories/s2/000-a1~003-a7/',
  });
  expect(Object.keys(shown)).toEqual(expect.arrayContaining(ofAnySite));
});

test('without a story there are the pages that any site has', () => {
  expect(Object.keys(shownPages([])).toSorted()).toEqual(ofAnySite.toSorted());
});
