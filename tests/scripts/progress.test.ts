import { expect, test } from 'vitest';
import { Progress } from '../../scripts/progress.ts';

/** A screen with a clock that the test sets, and what was written. */
function screen(terminal: boolean) {
  const written: string[] = [];
  const clock = { ms: 0 };
  const progress = new Progress({ terminal, write: (text) => written.push(text), now: () => clock.ms });
  const at = (ms: number, tell: () => void): void => {
    clock.ms = ms;
    tell();
  };
  return { written, progress, at };
}

test('says nothing of what takes less than five seconds', () => {
  const { written, progress, at } = screen(true);
  at(0, () => progress.tell('read', 1, 4));
  at(4_999, () => progress.tell('pages', 3, 4));
  expect(written).toEqual([]);
});

test('writes one line over on a terminal: stage, count, and the time that is left at this pace', () => {
  const { written, progress, at } = screen(true);
  at(1_000, () => progress.tell('pages', 0, 1_200));
  at(6_000, () => progress.tell('pages', 100, 1_200));
  at(6_050, () => progress.tell('pages', 101, 1_200));
  at(31_000, () => progress.tell('pages', 600, 1_200));
  expect(written).toEqual([
    '\r\u001b[KMaking pages: 100 of 1,200, 55 s left',
    '\r\u001b[KMaking pages: 600 of 1,200, 30 s left',
  ]);
});

test('writes a plain line every ten seconds elsewhere, also while a stage tells nothing', () => {
  const { written, progress, at } = screen(false);
  at(0, () => progress.tell('pages', 0, 400));
  at(9_999, () => progress.tell('pages', 10, 400));
  at(10_000, () => progress.tell('pages', 20, 400));
  at(15_000, () => progress.tell('index'));
  at(20_000, () => progress.tick());
  expect(written).toEqual(['Making pages: 20 of 400, 4 min left\n', 'Indexing for search …\n']);
});

test('says no time while too little is done to tell: the first story may be printed two hundred times', () => {
  const { written, progress, at } = screen(false);
  at(0, () => progress.tell('collate', 0, 1_877));
  at(14_000, () => progress.tell('collate', 1, 1_877));
  at(30_000, () => progress.tell('collate', 24, 1_877));
  at(40_000, () => progress.tell('collate', 1_244, 1_877));
  expect(written).toEqual([
    'Collating stories: 1 of 1,877\n',
    'Collating stories: 24 of 1,877\n',
    'Collating stories: 1,244 of 1,877, 21 s left\n',
  ]);
});

test('takes its line away, and leaves plain lines alone', () => {
  const terminal = screen(true);
  terminal.progress.clear();
  expect(terminal.written).toEqual(['\r\u001b[K']);
  const plain = screen(false);
  plain.progress.clear();
  expect(plain.written).toEqual([]);
});
