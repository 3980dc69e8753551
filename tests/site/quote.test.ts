import { describe, expect, it } from 'vitest';
import { quoteOf } from '../../src/site/quote.ts';

const lines = ['一篇在此。', '全省实现了县县全覆盖，每千人口拥有 3 岁', '以下婴幼儿托位数'];
const place = (line: number, column: number, endLine: number, endColumn: number) => ({
  line,
  column,
  endLine,
  endColumn,
});

describe('quoteOf', () => {
  it('sets the characters meant among those around them', () => {
    expect(quoteOf(lines, place(2, 6, 2, 8))).toEqual({
      before: '全省实现了',
      meant: '县县',
      after: '全覆盖，每千人口拥有 3',
    });
  });

  it('cuts a place of several lines at the end of its first', () => {
    expect(quoteOf(lines, place(2, 16, 3, 3))).toEqual({
      before: '现了县县全覆盖，每千人口',
      meant: '拥有 3 岁……',
      after: '',
    });
  });

  it('splits no character of two code units', () => {
    expect(quoteOf(['𠮷𠮷', '𠮷'], place(1, 3, 1, 5))).toEqual({ before: '𠮷', meant: '𠮷', after: '' });
  });

  it('quotes nothing from a line that is not there', () => {
    expect(quoteOf(lines, place(9, 1, 9, 2))).toBeNull();
  });
});
