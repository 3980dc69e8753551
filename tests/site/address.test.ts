import { expect, it } from 'vitest';
import { articleAddress, compareIds, pairAddress, ruleAddress } from '../../src/site/address.ts';

it('ends every address of a page with a slash, before the anchor', () => {
  expect(articleAddress('000-a1', 'p12')).toBe('/articles/000-a1/#p12');
});

it('gives a pair one address, whichever way round it is asked for', () => {
  expect(pairAddress('s-000-a1', ['003-a10', '003-a2'])).toBe('/stories/s-000-a1/003-a2~003-a10/');
  expect(pairAddress('s-000-a1', ['003-a2', '003-a10'])).toBe('/stories/s-000-a1/003-a2~003-a10/');
});

it('writes a rule without its colon', () => {
  expect(ruleAddress('classify:shape')).toBe('/method/rules/classify-shape/');
});

it('orders ids as readers count', () => {
  expect(['000-a10', '000-a9', '000-a1'].toSorted(compareIds)).toEqual(['000-a1', '000-a9', '000-a10']);
});
