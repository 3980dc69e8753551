import { describe, expect, it } from 'vitest';
import { readPage } from '../../scripts/fit/read-page.ts';
import type { LineLayout } from '../../src/normalize/read/raw-line.ts';

/** Type of 20 pixels, lines 28 apart. */
const EM = 20;
const LEAD = 28;

interface Drawn {
  /** From the column's left edge, and white above beyond what lines have, in ems. */
  at?: number;
  white?: number;
  em?: number;
  box?: null;
}

/** Han of which none comes twice. */
const han = (count: number, line: number): string =>
  Array.from({ length: count }, (_, at) => String.fromCharCode(0x4e00 + 40 * line + at)).join('');

/** Lines of Han in a column that begins at 100 pixels, each so many ems long. */
function placed(lines: readonly (readonly [ems: number, drawn?: Drawn])[]) {
  let top = 50;
  const layouts = lines.map(([ems, { at = 0, white = 0, em = EM, box } = {}]): LineLayout => {
    top += white * EM;
    const own = { x: 100 + at * EM, y: top, width: ems * em, height: em };
    top += LEAD + em - EM;
    return box === null ? {} : { box: own };
  });
  return readPage(lines.map(([ems], line) => han(ems, line)).join('\n'), layouts);
}

const full = [[12], [12], [12], [12]] as const;

describe('how a line stands on its scan', () => {
  it('is told in measures of its own column: set in, short of the edge, parted by white', () => {
    const lines = placed([[10, { at: 2 }], ...full, [3], [10, { at: 2, white: 1 }], ...full]);
    expect(lines.map(({ indent }) => indent)).toEqual([2, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0]);
    expect(lines.map(({ placing }) => placing?.short)).toEqual([0, 0, 0, 0, 0, 9, 0, 0, 0, 0, 0]);
    expect(lines.map(({ placing }) => Math.round(placing?.white ?? NaN))).toEqual([
      NaN,
      0,
      0,
      0,
      0,
      0,
      1,
      0,
      0,
      0,
      0,
    ]);
  });

  it('is told of its type against most of the page', () => {
    const sizes = placed([[6, { em: 40 }], ...full, [5, { em: 10 }]]).map(({ placing }) =>
      Math.exp(placing?.size ?? 0),
    );
    expect(sizes.map((size) => Math.round(10 * size) / 10)).toEqual([2, 1, 1, 1, 1, 0.5]);
  });

  it('says nothing of an indent where lines run along a slant, or have no box', () => {
    const slant = placed([[9, { at: 3 }], [10, { at: 2 }], [11, { at: 1 }], ...full]);
    expect(slant.map(({ indent }) => indent)).toEqual([NaN, NaN, 1, 0, 0, 0, 0]);
    const lacking = placed([[10, { at: 2 }], [12], [12, { box: null }], [12], [12]]);
    expect(lacking.map(({ indent }) => indent)).toEqual([2, 0, NaN, 0, 0]);
    expect(lacking[2]?.placing).toMatchObject({ short: NaN, white: NaN, size: NaN });
  });

  it('is not measured where too few lines show a column, and is where they would fit into the next one', () => {
    expect(placed([[10, { at: 2 }], [12]]).map(({ indent }) => indent)).toEqual([NaN, NaN]);
    const parted = placed([...full, [10, { white: 5, at: 2 }], [12]]);
    expect(parted.map(({ indent }) => indent)).toEqual([0, 0, 0, 0, 2, 0]);
  });
});

it('lines of plain text stand nowhere', () => {
  expect(readPage('村里修渠\n　　水来了。').map(({ placing, indent }) => [placing, indent])).toEqual([
    [null, 0],
    [null, 2],
  ]);
});
