import { describe, expect, it } from 'vitest';
import { normalizePage } from '../../src/normalize/normalize-page.ts';

const text = '新华社北京1月21日电 𠮷野家，二〇二五年。\n';
const bytesOf = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex, 'hex'));
const utf16 = (order: 'le' | 'be'): Uint8Array => {
  const bytes = Uint8Array.from(Buffer.from(`\uFEFF${text}`, 'utf16le'));
  return order === 'le' ? bytes : Uint8Array.from(Buffer.from(bytes).swap16());
};

/** Encoded with Python 3.11: `text.encode('gb18030').hex()`; 𠮷 takes four bytes in it. */
const gb18030 = 'd0c2bbaac9e7b1b1bea931d4c23231c8d5b5e7209534b235d2b0bcd2a3acb6fea996b6fecee5c4eaa1a30a';

const read = (bytes: Uint8Array) => normalizePage({ file: 'x_enc.txt', bytes, sidecar: null });

describe('encodings, tried in the order of the contract', () => {
  it.each([
    ['utf-8', 'without a mark', new TextEncoder().encode(text)],
    ['utf-8', 'with a byte-order mark', new TextEncoder().encode(`\uFEFF${text}`)],
    ['utf-16le', 'with its mark', utf16('le')],
    ['utf-16be', 'with its mark', utf16('be')],
    ['gb18030', 'where UTF-8 fails', bytesOf(gb18030)],
  ])('%s %s', (encoding, _, bytes) => {
    const { page, articles } = read(bytes);
    expect(page).toMatchObject({ encoding, newline: 'lf' });
    expect(articles).toHaveLength(1);
    expect(articles[0]).toMatchObject({
      dateline: { raw: '新华社北京1月21日电', place: '北京', date: null },
      sources: { dateline: [{ line: 1, column: 1, length: 11 }] },
      blocks: [{ text: '𠮷野家，二〇二五年。', sources: [{ line: 1, column: 13, length: 11 }] }],
    });
  });

  it.each([
    ['in the middle', 'e4bc9affe8aeae', '3'],
    ['at the end, where a character is cut short', 'e4bc9ae8ae', '[345]'],
    ['at the start', 'ffe4bc9a', '0'],
  ])('refuses what is none of them, naming the first bad byte %s', (_, hex, offset) => {
    const { page, articles, problems } = read(bytesOf(hex));
    expect({ page, articles }).toEqual({ page: null, articles: [] });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ severity: 'error' });
    expect(problems[0]?.message).toMatch(new RegExp(`\\b${offset}\\b`, 'u'));
  });

  it.each([
    ['lf', '一。\n二。\n'],
    ['crlf', '一。\r\n二。\r\n'],
    ['cr', '一。\r二。\r'],
    ['mixed', '一。\r\n二。\n三。\r'],
    ['none', '一。'],
  ])('notes how lines end: %s', (newline, lines) => {
    expect(read(new TextEncoder().encode(lines)).page?.newline).toBe(newline);
  });

  it('counts the same lines whatever ends them', () => {
    const places = ['\n', '\r\n', '\r'].map((end) =>
      read(new TextEncoder().encode(`甲乙丙丁。${end}${end}戊己庚辛。${end}`)).articles.map(
        (article) => article.blocks,
      ),
    );
    expect(places[1]).toEqual(places[0]);
    expect(places[2]).toEqual(places[0]);
    expect(places[0]?.flat().at(-1)?.sources).toEqual([{ line: 3, column: 1, length: 5 }]);
  });
});
