import { expect, it } from 'vitest';
import { collateWitnesses, witness } from './witness.ts';

/** `**企业** B的Micro` on line 3, its strong type not in the text, and `LED…` on line 5. */
const inStrongType = (further: string, text: string) => ({
  ...witness('a', []),
  blocks: [
    {
      id: 'p1',
      type: 'paragraph' as const,
      text: `重点企业 B的产品采用Micro ${further}`,
      sources: [
        { line: 3, column: 3, length: 4 },
        { line: 3, column: 9, length: 12 },
        { line: 5, column: 1, length: further.length },
      ],
    },
  ],
  other: witness('b', [`重点企业 B的产品采用Micro ${text}`]),
});

it('a variant behind strong type and a wrapped Latin word has its own column', () => {
  const { other, ...own } = inStrongType('LED屏幕技术推广。', 'LED屏幂技术推广。');
  const [variant] = collateWitnesses(own, other).variants;
  expect(variant?.places[0]).toMatchObject({ witness: 'a', from: 21, to: 22, line: 5, column: 5 });
});

it('what lacks at the beginning of a line, behind a wrap that gives a space, is told at the end of the one before', () => {
  const { other, ...own } = inStrongType('LED屏幕技术推广。', '新LED屏幕技术推广。');
  const [variant] = collateWitnesses(own, other).variants;
  expect(variant?.places[0]).toMatchObject({ witness: 'a', from: 17, to: 17, line: 3, column: 21 });
});
