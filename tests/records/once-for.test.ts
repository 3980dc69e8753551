import { expect, it } from 'vitest';
import { onceFor } from '../../src/records/once-for.ts';

it('works out what it gives for a record once, be it nothing, and anew for an equal one', () => {
  const asked: string[] = [];
  const first = onceFor(({ words }: { words: string[] }, or: string | undefined) => {
    asked.push(words.join());
    return words[0] ?? or;
  });
  const [none, one] = [{ words: [] }, { words: ['甲'] }];
  expect([first(none, undefined), first(none, undefined), first(one, '乙'), first(one, '乙')]).toEqual([
    undefined,
    undefined,
    '甲',
    '甲',
  ]);
  expect(asked).toEqual(['', '甲']);
  first({ words: ['甲'] }, '乙');
  expect(asked).toEqual(['', '甲', '甲']);
});
