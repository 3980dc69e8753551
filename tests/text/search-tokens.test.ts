import fc from 'fast-check';
import { expect, test } from 'vitest';
import { probesFor, tokensOf } from '../../src/text/search-tokens.ts';

const folded = fc.string({
  unit: fc.constantFrom('形', '式', '主', '义', '的', '2', '0', 'v', 'é', '𠮷', '𠮶', '각'),
  maxLength: 60,
});

test('a text has the terms of every phrase in it', () => {
  fc.assert(
    fc.property(folded, fc.nat(), fc.integer({ min: 1, max: 30 }), (text, start, length) => {
      const chars = Array.from(text);
      const from = start % (chars.length + 1);
      const phrase = chars.slice(from, from + length).join('');
      const tokens = tokensOf(text);
      expect(probesFor(phrase).filter((probe) => !tokens.has(probe))).toEqual([]);
    }),
  );
});

test('terms are letters and digits of ASCII, whatever the script', () => {
  expect(
    [...tokensOf('形式A1é𠮷각ガ')].filter((token) => !/^[0-9a-z]{4}(?:[0-9a-z]{4})?$/u.test(token)),
  ).toEqual([]);
});

test('different characters and pairs have different terms', () => {
  expect(tokensOf('形式主义').size).toBe(4 + 3);
  expect(probesFor('𠮷')).not.toEqual(probesFor('𠮶'));
});

test('a word asks for itself or its pairs, each once, those first that lie far apart', () => {
  expect(probesFor('')).toEqual([]);
  expect(probesFor('形')).toHaveLength(1);
  expect(probesFor('形式')).toHaveLength(1);
  expect(probesFor('一一一一')).toHaveLength(1);
  const pairs = (...words: string[]): string[] => words.flatMap((word) => probesFor(word));
  expect(probesFor('形式主义')).toEqual(pairs('形式', '主义', '式主'));
  expect(probesFor('持续整治形式主义')).toEqual(
    pairs('持续', '主义', '治形', '整治', '式主', '续整', '形式'),
  );
});
