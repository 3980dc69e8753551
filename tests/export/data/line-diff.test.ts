import { applyPatch, parsePatch } from 'diff';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineDiff } from '../../../src/export/data/line-diff.ts';

const names = { before: 'a.txt', after: 'b.txt' };

test('a change stands with three lines around it, and joins another that is as near', () => {
  const before = 'abcdefghijklmnopq'.split('').join('\n') + '\n';
  const after = before.replace('b', '乙').replace('g', '庚').replace('q', '末');
  expect(lineDiff(before, after, names)).toBe(
    [
      '--- a.txt',
      '+++ b.txt',
      '@@ -1,10 +1,10 @@',
      ...[' a', '-b', '+乙', ' c', ' d', ' e', ' f', '-g', '+庚', ' h', ' i', ' j'],
      '@@ -14,4 +14,4 @@',
      ...[' n', ' o', ' p', '-q', '+末'],
      '',
    ].join('\n'),
  );
});

test('the parser of another project makes the one text from the other', () => {
  const line = fc.constantFrom('', '一', '二', '-- a', '++ b', '@@ -1 +1 @@', '\\ c', '# d', ' e');
  const pairs = fc.array(fc.tuple(line, line, fc.boolean()), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(pairs, (made) => {
      const before = made.map(([old]) => `${old}\n`).join('');
      const after = made.map(([old, now, changes]) => `${changes ? now : old}\n`).join('');
      fc.pre(before !== after);
      const diff = lineDiff(before, after, names);
      expect(parsePatch(diff)).toHaveLength(1);
      expect(applyPatch(before, diff)).toBe(after);
    }),
    { numRuns: 500 },
  );
});

test('texts of other lines are nothing that a correction makes', () => {
  expect(() => lineDiff('一\n', '一\n二\n', names)).toThrow(
    'b.txt has other lines than a.txt; this is a bug',
  );
});
