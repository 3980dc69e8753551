import { expect, test } from 'vitest';
import { correctionsIn, readingPieces, readingText } from '../../src/corrections/reading-text.ts';
import { settleCorrections } from '../../src/corrections/settle-corrections.ts';
import type { Block } from '../../src/records/article.ts';
import { articles, bu, filed, records } from './sample.ts';

const { corrections } = settleCorrections(
  [
    filed(),
    filed({ id: bu, context: '场所外各类', from: '', to: '部' }),
    filed({ id: '003-a1#p2', context: '各类牌子。', from: '。', to: '。”', decision: 'reject' }),
  ],
  records,
);
const blocks = articles.find(({ id }) => id === '003-a1')?.blocks ?? [];
const own = correctionsIn('003-a1', corrections);
const read = (block: Block): string => readingText(block, own.get(block.id) ?? []);

test('the reading text has what was accepted, and nothing else changed', () => {
  expect(blocks.map(read)).toEqual([
    '在青海谈学习教育，郑重强调：“推进作风建设。”',
    '办公场所外部各类牌子。',
  ]);
});

test('the text as the OCR read it stands beside it', () => {
  expect(blocks.map(({ text }) => text)).toEqual([
    '在青海谈学习教育，郑军强调：“推进作风建设。”',
    '办公场所外各类牌子。',
  ]);
  const original = (block: Block): string =>
    readingPieces(block, own.get(block.id) ?? [])
      .map((piece) => (piece.kind === 'text' ? piece.text : piece.original))
      .join('');
  expect(blocks.map(original)).toEqual(blocks.map(({ text }) => text));
});

test('other witnesses read as before', () => {
  expect(correctionsIn('000-a1', corrections).size).toBe(0);
});
