import { describe, expect, it } from 'vitest';
import { normalizePage } from '../../src/normalize/normalize-page.ts';
import { anyPieces } from '../normalize/any-text.ts';

/** Pieces that were dear once, or look as if they could be: what opens and never closes, what closes and was not open. */
const dear = [
  '<td>',
  '<!--',
  '</h2>',
  '<p>甲</p>',
  '<h1>甲</h1>',
  'a<br>b',
  '![](',
  '| a |\n',
  '$9.\\,9\\%$',
  '-=#*[',
  '字 ',
  '，\n',
  '（上接第1版）\n',
  '”\n',
  '𠮷',
  'я',
];

const [small, large] = [600_000, 5_000_000];

/** Processor milliseconds for normalizing a page of so many bytes of one piece, the least of a few. */
function cost(piece: string, bytes: number, times: number): number {
  const one = new TextEncoder().encode(piece);
  const page = new Uint8Array(Math.floor(bytes / one.length) * one.length);
  for (let at = 0; at < page.length; at += one.length) page.set(one, at);
  const costs = Array.from({ length: times }, () => {
    const before = process.cpuUsage();
    normalizePage({ file: 'x_1.txt', bytes: page, sidecar: null });
    return process.cpuUsage(before).user / 1000;
  });
  return Math.min(...costs);
}

describe('5 MB of one piece again and again cost what eight times 0.6 MB do, with room for what is kept in memory', () => {
  it.each([...new Set([...dear, ...anyPieces])])('%j', (piece) => {
    const few = Math.max(20, cost(piece, small, 3));
    // A square would be seventy times as much; other work on the machine doubles one round or another.
    expect(cost(piece, large, 3) / few).toBeLessThan((2 * large) / small);
  });
});

describe('1 MB of what a model gives without end costs a second at most, tags between its copies or not', () => {
  it.each([
    'a<br>b',
    '<p>甲</p>',
    '<h1>甲</h1>',
    'Page<br>two',
    '<tr><td>甲</td></tr>',
    '，\n',
    '（上接第1版）\n',
  ])('%j', (piece) => {
    expect(cost(piece, 1_000_000, 3)).toBeLessThan(1000);
  });
});
