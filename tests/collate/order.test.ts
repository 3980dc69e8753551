import { expect, it } from 'vitest';
import { compareArticleIds } from '../../src/collate/order.ts';

it('articles stand by their pages, then by their numbers', () => {
  const ids = ['001-a2', '000-a10', 'b-a-a1', '001-a1', '000-a9', 'a-a2'];
  const sorted = ['000-a9', '000-a10', '001-a1', '001-a2', 'a-a2', 'b-a-a1'];
  expect(ids.toSorted(compareArticleIds)).toEqual(sorted);
  expect(sorted.toReversed().toSorted(compareArticleIds)).toEqual(sorted);
});

it('what is no article id stands by its name', () => {
  expect(['b', 'a10', 'a9'].toSorted(compareArticleIds)).toEqual(['a10', 'a9', 'b']);
});
