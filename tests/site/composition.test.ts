import { expect, test } from 'vitest';
import { compositionOf } from '../../src/site/composition.ts';

const article = (characters: number, papers = 1) => ({ characters, papers });

test('articles share the width by their characters, with gaps between them', () => {
  expect(compositionOf([article(300, 2), article(100)])).toEqual([
    { shared: true, from: 0, length: 744 },
    { shared: false, from: 752, length: 248 },
  ]);
});

test('an article without text is seen all the same', () => {
  expect(compositionOf([article(100), article(0)]).map(({ length }) => length)).toEqual([992, 1]);
});

test('a page without body text has no bars, rather than bars without a number', () => {
  expect(compositionOf([article(0), article(0)])).toEqual([]);
  expect(compositionOf([])).toEqual([]);
});
