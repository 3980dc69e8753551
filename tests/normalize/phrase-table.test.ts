import { describe, expect, it } from 'vitest';
import { PHRASES } from '../../src/normalize/phrases/table.ts';

describe.each(PHRASES.map((row) => [row.name, row] as const))(
  '%s',
  (_, { pattern, examples, nearMisses }) => {
    it.each(examples)('is $text', ({ text, group }) => {
      const found = pattern.exec(text);
      expect(found).not.toBeNull();
      if (group !== undefined)
        expect((found?.slice(1) as (string | undefined)[]).find((part) => part !== undefined)).toBe(group);
    });

    it.each(nearMisses)('is not %s', (text) => {
      expect(pattern.exec(text)?.[0]).toBeUndefined();
    });

    it('is told in time that grows with the text alone, whatever the text repeats', () => {
      const pieces = [
        ...examples.map(({ text }) => text),
        ...examples.flatMap(({ text }) => [text.slice(0, 2), text.slice(-2)]),
      ];
      for (const piece of new Set([...pieces, '王', '王 ', ' ', '（', '（记者王敏 ', '日报', '1'])) {
        const long = piece.repeat(Math.ceil(LONG / piece.length));
        const start = process.cpuUsage().user;
        for (const text of [long, `${long}。`, `。${long}`, `（记者${long}`]) pattern.test(text);
        expect((process.cpuUsage().user - start) / 1000, piece).toBeLessThan(MOST_MS);
      }
    });
  },
);

/** UTF-16 code units. */
const LONG = 30_000;
/** Of the processor, for four texts of that length: what is linear takes a tenth on a slow machine, and what is not, many times as much. */
const MOST_MS = 1_500;
