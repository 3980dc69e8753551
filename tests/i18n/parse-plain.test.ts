import { expect, test } from 'vitest';
import { parsePlain, plainOf } from '../../src/i18n/parse-plain.ts';

const start = '\u{FDD0}';

test('what holds no message is the same value, and parsed as it is', () => {
  const value = { text: '甲\n"乙"', places: [{ from: 0, to: null }] };
  expect(plainOf(value)).toBe(value);
  expect(parsePlain(JSON.stringify(value))).toEqual(value);
});

test('what a page says in the form of a message is none, however it is written', () => {
  const value = { text: `甲${start}["desk"]乙`, places: [{ text: start }] };
  for (const plain of [
    plainOf(value),
    parsePlain(JSON.stringify(value)),
    parsePlain(JSON.stringify(value).replaceAll(start, String.raw`\uFDD0`)),
  ]) {
    expect(JSON.stringify(plain)).not.toContain(start);
    expect(plain).toMatchObject({ text: expect.stringMatching(/^甲.\["desk"\]乙$/u) as string });
  }
  expect(value.text).toContain(start);
});
