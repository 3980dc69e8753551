import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SourceMap } from '../../src/text/source-map.ts';
import { sourced } from './sourced.ts';

describe('where a character stands in the raw page', () => {
  const han = new SourceMap({
    text: '天地玄黄宇宙洪',
    sources: [
      { line: 3, column: 1, length: 4 },
      { line: 5, column: 2, length: 3 },
    ],
  });

  it('goes from run to run', () => {
    expect(han.placeOf(0)).toEqual({ line: 3, column: 1 });
    expect(han.placeOf(3)).toEqual({ line: 3, column: 4 });
    expect(han.placeOf(4)).toEqual({ line: 5, column: 2 });
  });

  it('puts the end behind the last character, and nothing outside', () => {
    expect(han.placeOf(7)).toEqual({ line: 5, column: 5 });
    expect(han.placeOf(8)).toBeNull();
    expect(han.placeOf(-1)).toBeNull();
    expect(new SourceMap({ text: '', sources: [] }).placeOf(0)).toBeNull();
  });

  it('holds no place between the runs or beside them', () => {
    expect(han.offsetOf({ line: 5, column: 2 })).toBe(4);
    expect(han.offsetOf({ line: 3, column: 5 })).toBeNull();
    expect(han.offsetOf({ line: 5, column: 1 })).toBeNull();
    expect(han.offsetOf({ line: 4, column: 1 })).toBeNull();
  });

  it('cuts the runs to a stretch, and says from where to where it reaches', () => {
    expect(han.runsOf(2, 6)).toEqual([
      { line: 3, column: 3, length: 2 },
      { line: 5, column: 2, length: 2 },
    ]);
    expect(han.extentOf(2, 6)).toEqual({ line: 3, column: 3, endLine: 5, endColumn: 4 });
    expect(han.extentOf(4, 4)).toEqual({ line: 5, column: 2, endLine: 5, endColumn: 2 });
  });
});

describe('what joins two runs stands nowhere', () => {
  it('a space that a line wrap stands for is behind the line', () => {
    const map = new SourceMap({
      text: 'Abcd efg',
      sources: [
        { line: 3, column: 1, length: 4 },
        { line: 5, column: 2, length: 3 },
      ],
    });
    expect(map.placeOf(4)).toEqual({ line: 3, column: 5 });
    expect(map.placeOf(5)).toEqual({ line: 5, column: 2 });
    expect(map.extentOf(4, 5)).toEqual({ line: 3, column: 5, endLine: 3, endColumn: 5 });
  });

  it('a space within a line was read, though a wrap gives one further on', () => {
    // 3: **企业** B的Micro   5: LED
    const map = new SourceMap({
      text: '企业 B的Micro LED',
      sources: [
        { line: 3, column: 3, length: 2 },
        { line: 3, column: 7, length: 8 },
        { line: 5, column: 1, length: 3 },
      ],
    });
    expect(map.placeOf(2)).toEqual({ line: 3, column: 7 });
    expect(map.placeOf(10)).toEqual({ line: 3, column: 15 });
    expect(map.placeOf(11)).toEqual({ line: 5, column: 1 });
  });

  it('tabs and line feeds part the cells of a table, empty cells too', () => {
    // 7: |项目|   |户数|   8: |      | 甲 | |
    const map = new SourceMap({
      text: '项目\t\t户数\n\t甲\t',
      sources: [
        { line: 7, column: 2, length: 2 },
        { line: 7, column: 9, length: 2 },
        { line: 8, column: 10, length: 1 },
      ],
    });
    expect(map.placeOf(4)).toEqual({ line: 7, column: 9 });
    expect(map.placeOf(8)).toEqual({ line: 8, column: 10 });
    expect(map.placeOf(10)).toEqual({ line: 8, column: 11 });
    expect(map.offsetOf({ line: 8, column: 10 })).toBe(8);
  });
});

describe('there and back', () => {
  it('leads every character to its place and back, whatever joins the runs', () => {
    fc.assert(
      fc.property(sourced, ({ text, sources, places }) => {
        const map = new SourceMap({ text, sources });
        places.forEach((place, offset) => {
          if (place === null) return;
          expect(map.placeOf(offset)).toEqual(place);
          expect(map.offsetOf(place)).toBe(offset);
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('gives the runs back that a text is made of', () => {
    fc.assert(
      fc.property(sourced, fc.nat(60), fc.nat(60), ({ text, sources, places }, one, other) => {
        const [from, to] = [one, other].map((at) => Math.min(at, text.length)).toSorted((a, b) => a - b) as [
          number,
          number,
        ];
        const taken = new SourceMap({ text, sources })
          .runsOf(from, to)
          .flatMap(({ line, column, length }) =>
            Array.from({ length }, (_, at) => ({ line, column: column + at })),
          );
        expect(taken).toEqual(places.slice(from, to).filter((place) => place !== null));
      }),
      { numRuns: 500 },
    );
  });
});

describe('a text and its lines', () => {
  const run = (line: number, length: number) => ({ line, column: 1, length });

  it('what joins two runs stands nowhere, just behind the first', () => {
    const map = new SourceMap({ text: 'ab cd', sources: [run(1, 2), run(2, 2)] });
    expect(map.runsOf(2, 3)).toEqual([]);
    expect(map.extentOf(2, 3)).toEqual({ line: 1, column: 3, endLine: 1, endColumn: 3 });
    expect(map.placeOf(3)).toEqual({ line: 2, column: 1 });
  });

  it('a space that a line begins with is its own where nothing else is missing', () => {
    const map = new SourceMap({ text: 'a b', sources: [run(1, 1), run(2, 2)] });
    expect(map.placeOf(1)).toEqual({ line: 2, column: 1 });
  });

  it('a text without lines has no places', () => {
    const map = new SourceMap({ text: '', sources: [] });
    expect([map.placeOf(0), map.extentOf(0, 0), map.runsOf(0, 0)]).toEqual([null, null, []]);
  });
});
