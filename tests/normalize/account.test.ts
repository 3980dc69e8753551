import { describe, expect, it } from 'vitest';
import { normalizePage } from '../../src/normalize/normalize-page.ts';
import { accountFaults, rawLines } from './account.ts';

describe('the account', () => {
  /** The faults where a page gives one block, the rest of its text from the third line on, without some characters. */
  function dropped(start: string, marked: string, marks: readonly string[]): string[] {
    const whole = `${start}${marked}`;
    const { page, articles } = normalizePage({
      file: 'x_any.txt',
      bytes: new TextEncoder().encode(whole),
      sidecar: null,
    });
    const last = rawLines(whole).length;
    const sources = Array.from(marked).flatMap((char, at) =>
      marks.includes(char) ? [] : [{ line: last, column: at + 1, length: 1 }],
    );
    const text = Array.from(marked)
      .filter((char) => !marks.includes(char))
      .join('');
    if (page === null) throw new Error('no page');
    const without = articles.map((article) => ({
      ...article,
      blocks: article.blocks.map((block) => (block.text === marked ? { ...block, text, sources } : block)),
    }));
    return accountFaults(rawLines(whole), page, without);
  }

  it('misses * and _ that are no marks: on a plain page all, on a page with Markdown an odd one', () => {
    const both = ['1:3 * stands nowhere', '1:7 _ stands nowhere'];
    expect(dropped('', '各地*号标注_的价格。', ['*', '_'])).toEqual(both);
    expect(dropped('', '各地*号标注*的价格。', ['*'])).toHaveLength(2);
    expect(dropped('# 标题\n\n', '各地*号标注_的价格。', ['_'])).toEqual(['3:7 _ stands nowhere']);
    expect(dropped('# 标题\n\n', '各地*号标注*的价格。', ['*'])).toEqual([]);
  });
});
