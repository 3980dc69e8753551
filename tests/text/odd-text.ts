import fc from 'fast-check';
import { anyCharacter } from './any-character.ts';

/** Text with everything that joins, splits, vanishes or quotes. */
export const oddText = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      '形',
      '式',
      '２',
      '9',
      '.',
      '．',
      '%',
      '％',
      '…',
      ...Array.from('가學習“”"「」\t\n'),
      ' ',
      '\u3000',
      'Ａ',
      'é',
      'e\u0301',
      'ｶ',
      'ﾞ',
      '각',
      '\u1100',
      '\u1161',
    ),
    fc.constantFrom(
      '𠮷',
      '👨‍👩‍👧',
      '\ufe0f',
      '\u200d',
      '\ud842',
      '\udfb7',
      'ﬁ',
      'İ',
      'Σ',
      'ß',
      '①',
      '\u0345',
      '\u202e',
    ),
    fc.string({ unit: anyCharacter, minLength: 1, maxLength: 1 }),
  ),
  maxLength: 60,
});
