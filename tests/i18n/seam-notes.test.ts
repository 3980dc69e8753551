import { expect, it } from 'vitest';
import { comparison as english } from '../../src/i18n/en/comparison.ts';
import { records as englishRecords } from '../../src/i18n/en/records.ts';
import { comparison as chinese } from '../../src/i18n/zh-CN/comparison.ts';
import { records as chineseRecords } from '../../src/i18n/zh-CN/records.ts';

it('what a program notes of a seam is said in the language of the page, and what an editor or the print says as it is', () => {
  const join = { note: '第3行接第9行', between: { before: 3, behind: 9 } };
  const repeat = { note: '第7行起重出36字，只取一遍', repeated: { line: 7, length: 36 } };
  expect(chinese.seamNote(join)).toBe('第3行接第9行');
  expect(chinese.seamNote(repeat)).toBe('第7行起重出36字，只取一遍');
  expect(english.seamNote(join)).toBe('line 3 runs on in line 9');
  expect(english.seamNote(repeat)).toBe('from line 7 on 36 characters stand again');
  expect(english.seamNote({ note: '（上接第1版）' })).toBe('（上接第1版）');
});

it('where an article is continued from is quoted in Chinese and said in English', () => {
  expect(chineseRecords.continued({ raw: '上接第1版', page: '1' })).toBe('上接第1版');
  expect(englishRecords.continued({ raw: '上接第1版', page: '1' })).toBe('continued from page 1');
  expect(englishRecords.continued({ raw: '上接要闻版', page: null })).toBe('continued from elsewhere');
});
