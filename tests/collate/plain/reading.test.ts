import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breaksOf, withBreaks } from '../../../src/collate/plain/layout.ts';
import { mostAlike } from '../../../src/collate/plain/likeness.ts';
import { hasLineHyphen, hyphenAt, wordsWithin } from '../../../src/collate/plain/line-hyphens.ts';
import { readPlainText } from '../../../src/collate/plain/read-plain-text.ts';
import { readTei } from '../../../src/collate/plain/read-tei.ts';
import { coverageMarks } from '../../../src/collate/plain/tei-coverage.ts';
import type { Segment } from '../../../src/collate/plain/walk.ts';
import { witness } from '../witness.ts';

const paragraphs = (text: string, keepLines = false): string[] =>
  readPlainText('a', text, { keepLines }).blocks.map((block) => block.text);

describe('a plain text', () => {
  it('is a paragraph a line where lines end as sentences do, and joined where most run on', () => {
    expect(paragraphs('甲乙。\n丙丁。\n\n戊己。')).toEqual(['甲乙。', '丙丁。', '戊己。']);
    expect(paragraphs('甲乙\n丙丁。\n\n戊己\n庚。')).toEqual(['甲乙丙丁。', '戊己庚。']);
    expect(paragraphs('the rain\nfell on\nus.\n\nNobody\nslept.')).toEqual([
      'the rain fell on us.',
      'Nobody slept.',
    ]);
    expect(paragraphs('the rain\nfell.', true)).toEqual(['the rain', 'fell.']);
    // One of two lines runs on: no more than half.
    expect(paragraphs('甲乙。\n丙丁\n戊己。')).toEqual(['甲乙。', '丙丁', '戊己。']);
  });

  it('has a space where both sides part their words, and none beside Han', () => {
    expect(paragraphs('甲乙\nrain\nfell\n丙丁')).toEqual(['甲乙rain fell丙丁']);
    expect(paragraphs('  the rain \n\tfell on us ')).toEqual(['the rain fell on us']);
  });

  it('begins behind a mark of byte order, whatever ends its lines, and knows where each line stands', () => {
    expect(paragraphs('\uFEFF甲乙\r\n丙丁\r戊己')).toEqual(['甲乙丙丁戊己']);
    const [block] = readPlainText('a', '\n  甲乙\n 丙丁').blocks;
    expect(block).toMatchObject({
      id: '1',
      sources: [
        { line: 2, column: 3, length: 2 },
        { line: 3, column: 2, length: 2 },
      ],
    });
    expect(readPlainText('a', ' \n\n ').blocks).toEqual([]);
  });

  it('parts no word at a line’s end', () => {
    expect(paragraphs('the beau-\ntiful rain\nfell on\nus')).toEqual(['the beautiful rain fell on us']);
    expect(paragraphs('a well-known man, a well-\nknown one\nfell on\nus')).toEqual([
      'a well-known man, a well-known one fell on us',
    ]);
    const [block] = readPlainText('a', 'the beau-\ntiful rain\nfell').blocks;
    expect(block?.sources.map(({ length }) => length)).toEqual([8, 10, 4]);
  });

  it('is there again with what its blocks have not', () => {
    const line = fc
      .array(fc.constantFrom('a', 'b', '甲', ' ', '-', '。'), { maxLength: 6 })
      .map((signs) => signs.join(''));
    const file = fc.array(fc.tuple(line, fc.constantFrom('\n', '\r\n', '\r')), { maxLength: 6 });
    fc.assert(
      fc.property(file, fc.boolean(), (lines, bom) => {
        const text = `${bom ? '\uFEFF' : ''}${lines.flat().join('')}`;
        const { blocks } = readPlainText('a', text);
        const breaks = breaksOf(text, blocks);
        expect(withBreaks(blocks.map((block) => block.text).join(''), breaks)).toBe(text);
        for (const { length, text: by } of breaks) expect(length + by.length).toBeGreaterThan(0);
      }),
      { seed: 41, numRuns: 150 },
    );
    expect(breaksOf('ab\ncd', readPlainText('a', 'ab\ncd').blocks)).toEqual([
      { at: 2, length: 1, text: '\n' },
    ]);
  });
});

describe('a hyphen at a line’s end', () => {
  const at = (line: string, next: string, own: readonly string[] = [], all: readonly string[] = []): string =>
    hyphenAt(line, next, { own: new Set(own), all: new Set([...own, ...all]) });

  it('is gone where it parts a word, and kept where the word has it', () => {
    expect(at('beau-', 'tiful')).toBe('gone');
    expect(at('Anglo-', 'Saxon')).toBe('kept');
    expect(at('1914-', '18')).toBe('kept');
    expect(at('the 9-', 'year')).toBe('kept');
    expect(at('well-', 'known', ['well-known'])).toBe('kept');
    expect(at('a Well\u2010', 'known man', ['well-known'])).toBe('kept');
    expect(at('well-', 'known', [], ['well-known'])).toBe('kept');
    expect(at('well-', 'known', ['wellknown'], ['well-known'])).toBe('gone');
    expect(at('mother-in-', 'law', ['mother-in-law'])).toBe('kept');
  });

  it('is none beside blanks, marks and Han, and one that is made for it is always gone', () => {
    expect(at('beau', 'tiful')).toBe('none');
    expect(at('beau -', 'tiful')).toBe('none');
    expect(at('beau-', '“tiful')).toBe('none');
    for (const made of ['\u00ad', '\u00ac', '\u2e17']) expect(at(`beau${made}`, 'Tiful')).toBe('gone');
    expect(at('beau\u00ad', '1')).toBe('none');
  });

  it('is looked for where some line ends with one, and words are known in small letters', () => {
    expect(hasLineHyphen('beau-\ntiful')).toBe(true);
    expect(hasLineHyphen('beau-  \r\ntiful')).toBe(true);
    expect(hasLineHyphen('beau-tiful\n')).toBe(false);
    expect([...wordsWithin('Well\u2010known, don’t 9-year')]).toEqual(['well-known', 'don’t', '9-year']);
  });
});

describe('a TEI file', () => {
  const read = (body: string): string[] =>
    readTei(`<TEI><teiHeader>kopf</teiHeader><text>${body}</text></TEI>`).trim().split('\n\n');

  it('is its blocks, each a line, without notes, furniture and what was struck out', () => {
    expect(read('<p>One  <note>no <p>not</p></note>two</p><p>Three</p>')).toEqual(['One two', 'Three']);
    expect(read('<head>A</head><lg><l>B</l><l>C</l></lg>D')).toEqual(['A', 'B', 'C', 'D']);
    expect(read('<p>a<choice><sic>b</sic><corr>c</corr></choice><del>d</del>e</p>')).toEqual(['ace']);
    expect(read('<p>a<app><lem>b</lem><rdg>c</rdg></app></p><back><p>z</p></back>')).toEqual(['ab']);
  });

  it('has a blank at a break of line or page, or none where the word goes on', () => {
    expect(read('<p>rain<lb/>fell<pb/>on<cb/>us</p>')).toEqual(['rain fell on us']);
    expect(read('<p>beau-<lb break="no"/>tiful beau <lb break="no"/>tiful</p>')).toEqual([
      'beautiful beautiful',
    ]);
    expect(read('<p>a<note><lb/></note>b</p>')).toEqual(['ab']);
  });

  it('may name its elements with a prefix, and nothing outside its text is read', () => {
    const prefixed =
      '<t:TEI xmlns:t="x"><t:teiHeader><t:p>a</t:p></t:teiHeader>b<t:text><t:p>c</t:p><t:note>d</t:note></t:text>e</t:TEI>';
    expect(readTei(prefixed)).toBe('c\n');
    expect(() => readTei('<TEI><p></TEI>')).toThrow();
  });
});

describe('coverage in TEI', () => {
  /** What is said before each segment of two witnesses, of which the second is where there is a sign. */
  const marks = (there: string): string[] => {
    const segments = Array.from(there, (sign, at): Segment => {
      const own = new Map([['a', { from: at, text: 'x' }]]);
      if (sign === 'x') own.set('b', { from: at, text: 'x' });
      return { block: 0, from: at, to: at + 1, variant: null, own };
    });
    const said = coverageMarks(
      segments,
      new Map([
        ['a', 'A'],
        ['b', 'B'],
      ]),
    );
    return segments.map((segment) =>
      said(segment).replaceAll(/<app type="coverage"><rdg wit="#B"><(\w+)\/><\/rdg><\/app>/gu, '$1'),
    );
  };

  it('says who begins, stops, lacks what follows and has it again; nothing of who is there from the beginning', () => {
    expect(marks('xxx')).toEqual(['', '', '']);
    expect(marks('-xx')).toEqual(['', 'witStart', '']);
    expect(marks('xx-')).toEqual(['', '', 'witEnd']);
    expect(marks('x-x')).toEqual(['', 'lacunaStart', 'lacunaEnd']);
    expect(marks('-x-x-')).toEqual(['', 'witStart', 'lacunaStart', 'lacunaEnd', 'witEnd']);
    expect(marks('--')).toEqual(['lacunaStart', '']);
  });
});

it('of the other texts the one that is most alike is named, and how much', () => {
  const texts = [
    witness('a', ['abcd']),
    witness('b', ['xbcd', ' ']),
    witness('c', ['', ' abcx y']),
    witness('d', []),
  ];
  expect(mostAlike(texts, 0)).toEqual({ to: 'b', share: 6 / 8 });
  expect(mostAlike(texts, 2)).toEqual({ to: 'a', share: 6 / 9 });
  expect(mostAlike([witness('a', ['abcd']), witness('b', ['ABCD'])], 0)?.share).toBeLessThan(1);
  expect(mostAlike([witness('a', ['甲']), witness('b', ['乙']), witness('c', ['乙'])], 0)).toEqual({
    to: 'b',
    share: 0,
  });
  expect(mostAlike([witness('a', ['甲'])], 0)).toBeNull();
});
