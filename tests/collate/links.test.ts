import { describe, expect, it } from 'vitest';
import { Groups } from '../../src/collate/groups.ts';
import { linksOf } from '../../src/collate/links.ts';
import { storeSymbols } from '../../src/collate/reuse/symbols.ts';
import { findReuse, lengthOf, makesReprints } from '../../src/collate/reuse/reuse.ts';
import { article } from '../site/comparison/sample.ts';

/** Signs that stand nowhere else. */
const own = (length: number, first: number): string =>
  Array.from({ length }, (_, at) => String.fromCharCode(first + at)).join('');

const shared = own(60, 0x4e00);

/** Links of two articles that share so many signs from the beginnings given, as `block:from-to/block:from-to`. */
function links(
  a: readonly string[],
  b: readonly string[],
  [fromA, fromB, length]: readonly [number, number, number],
) {
  const passage = { fromA, fromB, toA: fromA + length, toB: fromB + length, equal: length };
  return linksOf([{ a: 0, b: 1, passages: [passage] }], [article('001-a1', a), article('002-a1', b)]);
}

const places = (...given: Parameters<typeof links>): string[] =>
  links(...given).flatMap(({ passages }) =>
    passages.map(
      (one) => `${one.a.block}:${one.a.from}-${one.a.to}/${one.b.block}:${one.b.from}-${one.b.to}`,
    ),
  );

describe('a link', () => {
  it('tells where both articles have the passage, marks within it counted', () => {
    const a = `甲，乙。${shared.slice(0, 20)}，${shared.slice(20, 30)}。`;
    const b = `子丑寅：“${shared.slice(0, 30)}”卯`;
    expect(links([a], [b], [2, 3, 30])).toEqual([
      {
        ...{ a: '001-a1', b: '002-a1', kind: 'quotes' },
        passages: [
          {
            a: { block: 'p1', from: 4, to: 35 },
            b: { block: 'p1', from: 5, to: 35 },
            text: `${shared.slice(0, 20)}，${shared.slice(20, 30)}`,
          },
        ],
      },
    ]);
  });

  it('is one for each pair of blocks, where ten signs fall into it', () => {
    const a = [shared.slice(0, 20), shared.slice(20, 40)];
    expect(places(a, [shared.slice(0, 40)], [0, 0, 40])).toEqual(['p1:0-20/p1:0-20', 'p2:0-20/p1:20-40']);
    expect(places([shared.slice(0, 40)], a, [0, 0, 40])).toEqual(['p1:0-20/p1:0-20', 'p1:20-40/p2:0-20']);
    const uneven = [shared.slice(0, 30), shared.slice(30, 40)];
    expect(places(uneven, [shared.slice(0, 40)], [0, 0, 40])).toEqual([
      'p1:0-30/p1:0-30',
      'p2:0-10/p1:30-40',
    ]);
    const short = [shared.slice(0, 31), shared.slice(31, 40)];
    expect(places(short, [shared.slice(0, 40)], [0, 0, 40])).toEqual(['p1:0-31/p1:0-31']);
    expect(
      places([`甲乙${shared.slice(0, 25)}`, '丙丁'], [`${shared.slice(0, 25)}子丑`], [2, 0, 25]),
    ).toEqual(['p1:2-27/p1:0-25']);
    expect(places(['甲乙', shared.slice(0, 25)], ['子', `丑${shared.slice(0, 25)}`], [2, 2, 25])).toEqual([
      'p2:0-25/p2:1-26',
    ]);
  });

  it('stands in the order of the blocks, passages of one pair of blocks together', () => {
    const a = [shared.slice(0, 15), shared.slice(15, 45)];
    const b = [shared.slice(30, 45), `${shared.slice(0, 15)}${shared.slice(15, 30)}`];
    const one = (fromA: number, fromB: number, length: number) => ({
      ...{ fromA, fromB, toA: fromA + length, toB: fromB + length, equal: length },
    });
    const found = linksOf(
      [{ a: 0, b: 1, passages: [one(30, 0, 15), one(15, 30, 15), one(0, 15, 15)] }],
      [article('001-a1', a), article('002-a1', b)],
    );
    expect(found.map(({ passages }) => passages.map((p) => `${p.a.block}-${p.b.block}`).join())).toEqual([
      ...['p1-p2', 'p2-p1', 'p2-p2'],
    ]);
    const two = linksOf(
      [{ a: 0, b: 1, passages: [one(0, 0, 12), one(20, 20, 12)] }],
      [article('001-a1', [shared]), article('002-a1', [shared])],
    );
    expect(two.map(({ passages }) => passages.length)).toEqual([2]);
    expect(linksOf([{ a: 0, b: 5, passages: [one(0, 0, 12)] }], [article('001-a1', a)])).toEqual([]);
  });

  it('quotes where either has it between marks of quotation, open and not closed', () => {
    const kind = (a: string, b: string): string | undefined =>
      links(
        [a],
        [b],
        [
          Array.from(a).findIndex((sign) => sign === shared[0]) - marks(a),
          Array.from(b).findIndex((sign) => sign === shared[0]) - marks(b),
          30,
        ],
      )[0]?.kind;
    const marks = (text: string): number =>
      text.split(shared[0] ?? '')[0]?.replace(/[^“”「」：]/gu, '').length ?? 0;
    const text = shared.slice(0, 30);
    expect(kind(`甲${text}`, `子${text}`)).toBe('shares-passage');
    expect(kind(`甲：“${text}”`, `子${text}`)).toBe('quotes');
    expect(kind(`甲${text}`, `子：「${text}」`)).toBe('quotes');
    expect(kind(`“甲”${text}`, `「子」${text}`)).toBe('shares-passage');
    expect(kind(`“甲”“${text}`, `子${text}`)).toBe('quotes');
    expect(kind(`甲${text}“子`, `子${text}`)).toBe('shares-passage');
    expect(kind(`“甲”乙“丙”${text}`, `子${text}`)).toBe('shares-passage');
    expect(kind(`“甲”乙“丙”“${text}`, `子${text}`)).toBe('quotes');
    expect(kind(`甲${text.slice(0, 10)}”${text.slice(10)}“`, `“子${text}”`)).toBe('quotes');
  });
});

it('sets grow together by their first member', () => {
  const groups = new Groups(7);
  groups.join(5, 3);
  groups.join(1, 2);
  groups.join(6, 5);
  groups.join(3, 3);
  expect(groups.all()).toEqual([
    [1, 2],
    [3, 5, 6],
  ]);
  expect([0, 1, 2, 3, 4, 5, 6].map((member) => groups.rootOf(member))).toEqual([0, 1, 1, 3, 4, 3, 3]);
  groups.join(6, 2);
  expect(groups.all()).toEqual([[1, 2, 3, 5, 6]]);
  expect(groups.rootOf(6)).toBe(1);
});

describe('reuse', () => {
  const text = own(400, 0x4e00);
  const mine = (at: number): string => own(120, 0x6000 + 200 * at);

  it('a passage is as long as its shorter side, and makes reprints from a hundred on, or of nine tenths of both', () => {
    expect(lengthOf({ fromA: 2, toA: 12, fromB: 1, toB: 10, equal: 0 })).toBe(9);
    expect(lengthOf({ fromA: 2, toA: 10, fromB: 1, toB: 10, equal: 0 })).toBe(8);
    expect(makesReprints(100, [1000, 500])).toBe(true);
    expect(makesReprints(99, [1000, 500])).toBe(false);
    expect(makesReprints(36, [40, 30])).toBe(true);
    expect(makesReprints(35, [40, 30])).toBe(false);
    expect(makesReprints(36, [30, 41])).toBe(false);
  });

  it('pairs that share without being reprints are told in their order, those within one group not at all', () => {
    const part = text.slice(0, 60);
    const { groups, shared: pairs } = findReuse(
      storeSymbols([`${mine(0)}${part}`, `${mine(1)}${part}`, `${part}${mine(2)}`]),
      ['a', 'b', 'c'],
    );
    expect(groups).toEqual([]);
    expect(pairs.map(({ a, b }) => [a, b])).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
    ]);
    expect(pairs[0]?.passages).toEqual([{ fromA: 120, toA: 180, fromB: 120, toB: 180, equal: 60 }]);
    expect(findReuse(storeSymbols([text, text, `${mine(3)}${part}`]), ['a', 'b', 'c'])).toMatchObject({
      groups: [[0, 1]],
      shared: [
        { a: 0, b: 2 },
        { a: 1, b: 2 },
      ],
    });
  });

  it('a link takes twenty-five signs', () => {
    const sharing = (length: number): number =>
      findReuse(
        storeSymbols([
          `${mine(0)}${text.slice(0, length)}${mine(1)}`,
          `${mine(2)}${text.slice(0, length)}${mine(3)}`,
        ]),
        ['a', 'b'],
      ).shared.length;
    expect(sharing(24)).toBe(0);
    expect(sharing(25)).toBe(1);
  });

  it('pairs are told in order, however they come up, and not at all where a third makes reprints of both', () => {
    const [one, two] = [text.slice(0, 60), text.slice(100, 160)];
    const crossed = [`${one}${mine(4)}${two}`, `${mine(5)}${two}`, `${mine(6)}${one}`];
    expect(findReuse(storeSymbols(crossed), ['a', 'b', 'c']).shared.map(({ a, b }) => [a, b])).toEqual([
      [0, 1],
      [0, 2],
    ]);
    const part = text.slice(140, 200);
    const joined = [`${text.slice(0, 140)}${part}`, `${part}${text.slice(200, 340)}`, text.slice(0, 340)];
    expect(findReuse(storeSymbols(joined), ['a', 'b', 'c'])).toEqual({ groups: [[0, 1, 2]], shared: [] });
  });

  it('what one page prints twice is told as shared, and joins no two of its articles', () => {
    const { groups, shared: pairs } = findReuse(storeSymbols([text, text]), ['a', 'a']);
    expect(groups).toEqual([]);
    expect(pairs.map(({ a, b }) => [a, b])).toEqual([[0, 1]]);
  });
});
