import { describe, expect, it } from 'vitest';
import { collateLines } from './plain-notation.ts';

const lines = [
  '春雨初晴，山路上行人渐多，卖茶的老人把担子放在桥头。',
  '河水涨了一尺，船家说今天不能过渡，众人只好在岸边等候。',
  '傍晚时分，城门将闭，鼓声从楼上传来，行人都加快了脚步。',
];
const scholar = '有一书生坐在石上读书，不管风雨，也不问时辰，只顾吟诵。';

/** The lines with another one put in behind so many of them. */
const withAt = (at: number, line: string): string => lines.toSpliced(at, 0, line).join('\n');

const movesOf = (...texts: string[]) =>
  collateLines(...texts).moves.map(({ witness, block, gap, moved }) => ({
    witness,
    block,
    differ: gap !== moved,
  }));

describe('a text that is printed elsewhere', () => {
  it('is one move of the witness that stands alone with it', () => {
    expect(movesOf(withAt(1, scholar), withAt(3, scholar), withAt(1, scholar))).toEqual([
      { witness: 'b', block: 4, differ: true },
    ]);
  });

  it('is a move of each witness that has it there, where several have', () => {
    const [here, there] = [withAt(1, scholar), withAt(3, scholar)];
    expect(movesOf(here, there, there, here, here)).toEqual([
      { witness: 'b', block: 4, differ: true },
      { witness: 'c', block: 4, differ: true },
    ]);
  });

  it('may have been altered by the way, but not be another text', () => {
    const altered = scholar.replace('石上', '树下').replace('只顾', '高声');
    expect(movesOf(withAt(1, scholar), withAt(3, altered))).toHaveLength(1);
    const other = '有一道士立在松下看云，不管风雨，也不问姓名，只是微笑。';
    expect(movesOf(withAt(1, scholar), withAt(3, other))).toEqual([]);
  });
});
