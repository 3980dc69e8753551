import { expect, test } from 'vitest';
import { found } from './sample-story.ts';

/** Where something typed is found: `000-a1:p2` and how often. */
function placesOf(typed: string): Record<string, number> {
  const hits = found(typed).flatMap(({ editions }) =>
    editions.flatMap(({ edition, hits }) =>
      hits.map(({ unit, count }) => [`${edition.id}:${unit.at}`, count] as const),
    ),
  );
  return Object.fromEntries(hits);
}

test('a word is found in every edition that prints it, and in no other', () => {
  expect(placesOf('郑重强调')).toEqual({ '000-a1:p2': 1, '001-a1:p1': 1 });
  expect(placesOf('郑军')).toEqual({ '003-a1:p1': 1 });
  expect(placesOf('郑中')).toEqual({});
});

test('marks neither part nor are needed', () => {
  expect(placesOf('教育郑重')).toEqual({ '000-a1:p2': 1, '001-a1:p1': 1 });
  expect(placesOf('教育；郑重')).toEqual({ '000-a1:p2': 1, '001-a1:p1': 1 });
});

test('a phrase over the end of a paragraph stands where it begins, in each edition by its own paragraphs', () => {
  expect(placesOf('建设典型')).toEqual({ '000-a1:p2': 1, '001-a1:p1': 1, '003-a1:p1': 1 });
  expect(placesOf('示范在青海')).toEqual({ '000-a1:p1': 1 });
  expect(placesOf('建设案例')).toEqual({});
});

test('but not over the end of a field of the head', () => {
  expect(placesOf('担当身先')).toEqual({});
  expect(placesOf('干担当记者')).toEqual({});
});

test('what a paper is called, and its day, say which editions are meant', () => {
  expect(placesOf('通报 青岛')).toEqual({ '003-a1:p2': 1 });
  expect(placesOf('通报 2025年1月22日')).toEqual(placesOf('通报'));
  expect(placesOf('通报 2025-01-22')).toEqual(placesOf('通报'));
  expect(placesOf('通报 1月23日')).toEqual({});
  expect(placesOf('小马 1月23日')).toEqual({ '004-a1:p1': 1 });
});

test('a paper or a day alone is no text: its pages are found, not all their articles', () => {
  expect(placesOf('青岛日报')).toEqual({});
  expect(placesOf('2025-01-22')).toEqual({});
});

test('a single digit is no day', () => {
  expect(placesOf('通报 2')).toEqual({});
});

test('headline, byline and section headings are found too', () => {
  expect(placesOf('减负赋能促干部')).toEqual({ '000-a1:headline': 1 });
  expect(placesOf('董博婷')).toEqual({ '000-a1:byline': 1 });
  expect(placesOf('身先示范')).toEqual({ '000-a1:p1': 1 });
});

test('every place counts, overlapping ones too', () => {
  expect(placesOf('典型')).toEqual({ '000-a1:p3': 1, '001-a1:p2': 1, '003-a1:p2': 1, '004-a1:p2': 2 });
});

test('of several words all must stand in the article', () => {
  expect(placesOf('案例 做法')).toEqual({ '004-a1:p2': 1 + 1 });
  expect(placesOf('案例 小马')).toEqual({ '004-a1:p1': 1, '004-a1:p2': 1 });
  expect(placesOf('案例 郑重')).toEqual({});
});

test('where some blocks hold all the words, only those are shown', () => {
  expect(placesOf('典型 通报')).toEqual({ '000-a1:p3': 2, '001-a1:p2': 2, '003-a1:p2': 2 });
});
