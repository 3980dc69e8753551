import { expect, it } from 'vitest';
import { paragraphsOf } from '../../../src/site/comparison/paragraphs.ts';
import type { Row } from '../../../src/site/comparison/rows.ts';
import { type Stream, streamOf } from '../../../src/site/comparison/stream.ts';

const paragraphs = (...texts: readonly string[]): Stream =>
  streamOf(texts.map((text, index) => ({ id: `p${index + 1}`, type: 'paragraph', text })));

const a = { article: '001-a1', stream: paragraphs('渠水通了。', '田也绿了。') };
const b = { article: '002-a1', stream: paragraphs('渠水通了。村里演戏。', '又演一场。') };

/** A row by its blocks, with nothing marked in it. */
function row(inA: number | null, inB: number | null, part: number): Row {
  const side = ({ stream }: typeof a, at: number | null): Row['a'] => {
    const block = at === null ? undefined : stream.blocks[at];
    return block === undefined ? null : { block, range: { from: block.from, to: block.from } };
  };
  return { a: side(a, inA), b: side(b, inB), part, pieces: [] };
}

/** The names that the page has for its rows, and for the blocks of B that begin beside blocks of A. */
function names(rows: readonly Row[]): string[] {
  const views = paragraphsOf(rows, a, b, { attached: new Map(), labels: new Map() });
  return views
    .flatMap((paragraph) => paragraph.rows)
    .flatMap(({ id, opensB }) => [id, ...(opensB === null ? [] : [`b-${opensB}`])]);
}

it('a block of B that began beside a block of A goes on under another name', () => {
  expect(names([row(0, 0, 1), row(null, 0, 1), row(null, 0, 2)])).toEqual(['p1', 'b-p1', 'b-p1-2', 'b-p1-3']);
});

it('a block of B that stands alone has its own name, and none beside A', () => {
  expect(names([row(null, 0, 1), row(0, 0, 1), row(0, 0, 2), row(null, 1, 1)])).toEqual([
    'b-p1',
    'p1',
    'p1-2',
    'b-p2',
  ]);
});
