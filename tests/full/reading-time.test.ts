import { describe, expect, it } from 'vitest';
import { readLines } from '../../src/normalize/read/read-lines.ts';

describe('a page that repeats one piece a million times', () => {
  it.each([
    '<td>',
    '<!--',
    '<p>甲</p>',
    '![](',
    '| a |\n',
    '$9.\\,9\\%$',
    '字 ',
    '，\n',
    'a<br>b',
    '-=#*[',
    '甲，    乙，\n',
  ])('%j is read in time', (piece) => {
    const small = cost(piece.repeat(Math.ceil(100_000 / piece.length)));
    const large = cost(piece.repeat(Math.ceil(1_000_000 / piece.length)));
    // Ten times the text: ten times the time, and room for a busy machine; a square would be a hundred.
    expect(large).toBeLessThan(30 * Math.max(small, 20));
  });
});

/** The processor's time for reading a text, in ms; the better of two, as the first one may compile. */
function cost(text: string): number {
  const times = [0, 1].map(() => {
    const before = process.cpuUsage();
    readLines(text, 'x.txt');
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}
