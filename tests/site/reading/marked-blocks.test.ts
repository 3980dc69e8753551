import { expect, it } from 'vitest';
import { emendedArticle } from '../../../src/site/desk/emended-article.ts';
import { markedBlocks, type MarkedPiece } from '../../../src/site/reading/marked-blocks.ts';
import type { ArticleMark } from '../../../src/site/reading/marks.ts';
import { article } from '../comparison/sample.ts';
import { applied, archiveOf } from './archive.ts';

const text = '郑军强调找准准靶靶向';

/** A block in a notation of its own: `[…]` a mark, `军>重` a correction. */
function shown(marks: readonly [number, number][], corrections: readonly [number, number, string][]): string {
  const own = article('000-a1', [text]);
  const archive = archiveOf({
    articles: [own],
    corrections: corrections.map(([from, to, meant]) =>
      applied('000-a1', `p1:${from}-${to}`, { from: text.slice(from, to), to: meant }),
    ),
  });
  const set = marks.map(([from, to]) => ({ id: `${from}`, block: 'p1', from, to }) as unknown as ArticleMark);
  const [block] = markedBlocks(emendedArticle(archive, own).blocks, set);
  return (block?.pieces ?? []).map(told).join('');
}

function told(piece: MarkedPiece): string {
  if (piece.kind === 'text') return piece.text;
  if (piece.kind === 'emended') return `${piece.original}>${piece.text}`;
  return `[${piece.pieces.map(told).join('')}]`;
}

it('cuts the text at marks', () => {
  expect(
    shown(
      [
        [1, 2],
        [4, 6],
      ],
      [],
    ),
  ).toBe('郑[军]强调[找准]准靶靶向');
});

it('sets a mark around a correction, and around nothing where nothing is read', () => {
  expect(shown([[1, 2]], [[1, 2, '重']])).toBe('郑[军>重]强调找准准靶靶向');
  expect(shown([[4, 4]], [])).toBe('郑军强调[]找准准靶靶向');
});

it('takes words that a correction adds into the mark that stands where they are added', () => {
  expect(shown([[4, 4]], [[4, 4, '：']])).toBe('郑军强调[>：]找准准靶靶向');
});

it('never cuts a correction: a mark takes in the whole of one it touches', () => {
  expect(shown([[6, 8]], [[5, 7, '准']])).toBe('郑军强调找[准准>准靶]靶向');
  expect(shown([[5, 6]], [[5, 7, '准']])).toBe('郑军强调找[准准>准]靶靶向');
});

it('leaves a mark that begins inside an earlier one to its note, and keeps neighbours apart', () => {
  expect(
    shown(
      [
        [4, 8],
        [6, 9],
      ],
      [],
    ),
  ).toBe('郑军强调[找准准靶]靶向');
  expect(
    shown(
      [
        [5, 7],
        [7, 9],
      ],
      [[5, 7, '准']],
    ),
  ).toBe('郑军强调找[准准>准][靶靶]向');
});
