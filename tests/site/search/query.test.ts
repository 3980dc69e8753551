import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readQuery } from '../../../src/site/search/query.ts';
import { anyCharacter } from '../../text/any-character.ts';

const words = (typed: string): readonly string[] => {
  const query = readQuery(typed);
  return query.kind === 'words' ? query.words : [];
};

test.for([
  ['形式主义', ['形式主义']],
  ['  形式主义  ', ['形式主义']],
  ['减负 担当', ['减负', '担当']],
  ['减负　担当', ['减负', '担当']],
  ['减负，担当', ['减负担当']],
  ['减负 减负', ['减负']],
  ['减负 ——', ['减负']],
  ['Ｃ－Ｖ２Ｘ', ['cv2x']],
  ['65.2%', ['65.2']],
  ['“形式主义”', ['形式主义']],
  ['<script>', ['script']],
  ['\u200f郑重\u202e', ['郑重']],
  ['\ud800郑重', ['郑重']],
] as const)('%j looks for %j', ([typed, expected]) => {
  expect(words(typed)).toEqual(expected);
});

test.for(['', '   ', '\u3000\n\t'])('%j is empty', (typed) => {
  expect(readQuery(typed).kind).toBe('empty');
});

test.for(['，。', '%', '"', '“”', '……', '\ud800', '\u200f', '👨‍👩‍👧'])('%j has nothing to look for', (typed) => {
  expect(readQuery(typed).kind).toBe('no-letters');
});

test('a query as long as a paragraph is looked for, a longer one is refused with its length', () => {
  expect(readQuery('一'.repeat(800)).kind).toBe('words');
  expect(readQuery('一'.repeat(10_000))).toEqual({ kind: 'too-long', length: 10_000 });
  expect(readQuery('，'.repeat(10_000))).toEqual({ kind: 'too-long', length: 10_000 });
  expect(readQuery('𠮷'.repeat(900))).toEqual({ kind: 'too-long', length: 900 });
  expect(readQuery(' '.repeat(10_000)).kind).toBe('empty');
});

test.for([
  ['"赋能 促干部"', ['赋能促干部']],
  ['“赋能 促干部”', ['赋能促干部']],
  ['「赋能　促\n干部」', ['赋能促干部']],
  ['"赋能 促干部" 减负', ['赋能促干部', '减负']],
  ['“形式 主义” “小马 拉大车”', ['形式主义', '小马拉大车']],
  ['“推进“作风 建设”工作”', ['推进作风建设工作']],
  ['赋能 促干部', null],
  ['"形式主义"', null],
  ['"赋能" 促干部', null],
  ['他说：“赋能 促干部”', null],
  ['"赋能 促干部', null],
] as const)('of %j quotation marks hold together %j', ([typed, expected]) => {
  const query = readQuery(typed);
  expect(query.kind === 'words' && query.phrases).toEqual(expected);
});

test('anything at all can be typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: anyCharacter }), (typed) => {
      const query = readQuery(typed);
      if (query.kind === 'words') expect(query.words.join('')).toMatch(/^[\p{L}\p{N}]+$/u);
    }),
  );
});
