import { describe, expect, it } from 'vitest';
import { listParts, listPaths, partsAround } from '../../src/site/list-parts.ts';

describe('a long list', () => {
  it('is cut into parts, of which the last holds what is left', () => {
    const parts = listParts(['a', 'b', 'c', 'd', 'e'], 2);
    expect(parts.map(({ number, of, items }) => `${number}/${of} ${items.join('')}`)).toEqual([
      '1/3 ab',
      '2/3 cd',
      '3/3 e',
    ]);
  });

  it('has one part where it is empty, at its own address', () => {
    expect(listPaths([], 10)).toEqual([
      { params: { list: undefined }, part: { number: 1, of: 1, items: [] } },
    ]);
  });

  it('has its other parts beneath its address', () => {
    expect(listPaths([1, 2, 3], 1).map(({ params }) => params.list)).toEqual([undefined, 'list/2', 'list/3']);
  });

  it('leads to its ends and to what is near, and says where parts are left out', () => {
    expect(partsAround({ number: 10, of: 40 }, 2)).toEqual([1, null, 8, 9, 10, 11, 12, null, 40]);
    expect(partsAround({ number: 2, of: 4 }, 2)).toEqual([1, 2, 3, 4]);
  });
});
