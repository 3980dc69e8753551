import { expect, test } from 'vitest';
import { searchDocuments } from '../../../src/export/search-documents.ts';
import type { Variant } from '../../../src/records/variant.ts';
import { misreadElsewhere } from '../../../src/site/search/elsewhere.ts';
import { findIn, foldDocument } from '../../../src/site/search/find.ts';
import { rowsOf, type SearchRow } from '../../../src/site/search/rows.ts';
import { article, story, variant } from '../comparison/sample.ts';
import { found, pages } from './sample-story.ts';

const rows = (typed: string): SearchRow[] => found(typed).flatMap((story) => rowsOf(story, typed));

/** An excerpt as text, found words in brackets. */
function shown({ excerpt }: SearchRow): string {
  return excerpt.pieces
    .map((piece) => (piece.kind === 'gap' ? '……' : piece.kind === 'found' ? `[${piece.text}]` : piece.text))
    .join('');
}

const where = ({ places }: SearchRow): string[] => places.map(({ edition, at }) => `${edition.id}#${at}`);

test('editions that print the same share a row, whatever their marks; others have one of their own', () => {
  const [first, second, ...more] = rows('强调');
  expect(more).toEqual([]);
  expect(first && shown(first)).toBe('在青海谈学习教育，郑重[强调]：“推进作风建设。”');
  expect(first && where(first)).toEqual(['000-a1#p2', '001-a1#p1']);
  expect(second && shown(second)).toBe('在青海谈学习教育，郑军[强调]：“推进作风建设。”');
  expect(second && where(second)).toEqual(['003-a1#p1']);
});

test('rows stand in the order of the text, also what only a later edition has', () => {
  expect(rows('的').flatMap(where)).toEqual(['000-a1#p3', '001-a1#p2', '003-a1#p2', '004-a1#p2']);
  expect(rows('郑').map(shown).at(0)).toContain('郑]重');
});

test('a row in the head names its field', () => {
  expect(rows('赋能').map(({ field }) => field)).toEqual(['headline']);
  expect(rows('通报').map(({ field }) => field)).toEqual(['block', 'block']);
});

test('what was found is marked as printed, with the marks inside it', () => {
  expect(rows('教育郑重').map(shown)).toEqual(['在青海谈学习[教育，郑重]强调：“推进作风建设。”']);
});

test('a long text is cut around what was found', () => {
  const [row] = rows('赋能');
  expect(row && shown(row)).toBe('为基层减负[赋能] 促干部实干担当');
});

test('a row says which editions read otherwise inside what was found', () => {
  const [row] = rows('郑重强调');
  expect(row?.elsewhere.map(({ variant, here, others }) => [variant.id, here, others])).toEqual([
    ['v-0000000001', '重', [{ text: '军', witnesses: ['003-a1'] }]],
  ]);
  expect(rows('强调').flatMap(({ elsewhere }) => elsewhere)).toEqual([]);
});

test('a difference of marks alone is no other reading', () => {
  expect(rows('学习教育郑').flatMap(({ elsewhere }) => elsewhere)).toEqual([]);
});

test('the right word leads to where it was misread, the misread one does not', () => {
  const misread = (typed: string): string[] =>
    misreadElsewhere(found(typed)).map(({ variant }) => variant.id);
  expect(misread('典型问题')).toEqual(['v-0000000003']);
  expect(misread('典型案例')).toEqual([]);
  expect(rows('典型案例').flatMap(({ elsewhere }) => elsewhere.map(({ suspected }) => suspected))).toEqual([
    true,
  ]);
});

test('an edition that lacks a passage does not misread the words in it, one that lacks a part of them does', () => {
  const articles = [
    article('000-a1', ['面对外部的不利影响，小马拉大车。']),
    article('001-a1', ['面对外部的不利影响，小马拉大车。']),
    article('003-a1', ['小马拉车。']),
  ];
  type Where = `${string}:${number}-${number}`;
  const lacking = (id: string, where: Where, absent: Where): Variant =>
    variant(id, {
      articles,
      class: 'omission',
      places: { '000-a1': where, '001-a1': where, '003-a1': absent },
    });
  const variants = [
    lacking('v-0000000004', 'p1:0-10', 'p1:0-0'),
    lacking('v-0000000005', 'p1:13-14', 'p1:3-3'),
  ];
  const [document] = searchDocuments({ pages: [...pages], articles, stories: [story(articles)], variants });
  const misread = (word: string): string[] => {
    const one = document && findIn(foldDocument(document), [word]);
    return one ? misreadElsewhere([one]).map(({ variant: { id } }) => id) : [];
  };
  expect(misread('的')).toEqual([]);
  expect(misread('影响')).toEqual([]);
  expect(misread('影响小马')).toEqual(['v-0000000004']);
  expect(misread('小马拉大车')).toEqual(['v-0000000005']);
  expect(misread('大')).toEqual([]);
});

test('what goes on in the next paragraph is shown with the line end between', () => {
  expect(rows('建设典型').map(shown)).toEqual(
    [
      '……郑重强调：“推进作风[建设。”\n典型]问题的通报。',
      '……郑军强调：“推进作风[建设。”\n典型]案例的通报。',
    ].map((text) => text.replace('……', '在青海谈学习教育，')),
  );
});

test('a reading of the next paragraph that others read otherwise is told too', () => {
  const [row] = rows('建设典型问题');
  expect(row?.elsewhere.map(({ variant, here }) => [variant.id, here])).toEqual([['v-0000000003', '问题']]);
});

test('what was typed in the other script is said to be so, as printed', () => {
  expect(rows('學習教育').map(({ otherScript }) => otherScript)).toEqual(['学习教育', '学习教育']);
  expect(rows('学习教育').map(({ otherScript }) => otherScript)).toEqual([null, null]);
  expect(rows('學习教育，鄭重').map(({ otherScript }) => otherScript)).toEqual(['学习教育，郑重']);
  expect(rows('“学习 教育”').map(({ otherScript }) => otherScript)).toEqual([null, null]);
});
