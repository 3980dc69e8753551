import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collatePlain, type PlainCollation } from '../../../src/collate/plain/collate-plain.ts';
import { writeCsv } from '../../../src/collate/plain/csv.ts';
import { writeJson } from '../../../src/collate/plain/json.ts';
import { withBreaks } from '../../../src/collate/plain/layout.ts';
import { named } from '../../../src/collate/plain/named.ts';
import { notCompared } from '../../../src/collate/plain/not-compared.ts';
import { textOf } from '../../../src/collate/plain/plain-file.ts';
import { readTexts } from '../../../src/collate/plain/read-witness.ts';
import { readWitnesses, witnessesIn } from '../../../src/collate/plain/read-witnesses.ts';
import { readTokens } from '../../../src/collate/plain/read-tokens.ts';
import { breakSigns, escaped, escapedWithBreaks } from '../../../src/collate/plain/tei-text.ts';
import { inDivisions, languageOf, writeTei } from '../../../src/collate/plain/tei.ts';
import { segmentsOf } from '../../../src/collate/plain/walk.ts';

describe('what stands in a file', () => {
  const read = (text: string, name = 'a.txt') =>
    witnessesIn(text, { name, readMarkdown: (of) => `md ${of}` });

  it('is a text, Markdown, TEI or JSON by its name and beginning', () => {
    expect(read('甲')).toEqual({ texts: [{ name: 'a.txt', text: '甲' }] });
    expect(read('# 甲', 'a.md')).toEqual({ texts: [{ name: 'a.md', text: 'md # 甲' }] });
    expect(read('<TEI><text><p>甲</p></text></TEI>')).toEqual({ texts: [{ name: 'a.txt', text: '甲\n' }] });
    expect(read('<teiCorpus><text><p>甲</p></text></teiCorpus>')).toMatchObject({
      texts: [{ text: '甲\n' }],
    });
    expect(read('<html>甲</html>', 'a.xml')).toEqual({ problem: 'markup' });
    const json =
      '{"witnesses": [{"id": "A", "content": "甲"}, {"id": "B", "tokens": [{"t": "甲 ", "n": "x"}]}]}';
    expect(read(json, 'a.json')).toEqual({
      texts: [
        { name: 'A', text: '甲' },
        { name: 'B', tokens: [{ t: '甲 ', n: 'x' }] },
      ],
    });
  });

  it('is said to be broken, with what was expected', () => {
    expect(read('<TEI><p></TEI>')).toMatchObject({ problem: 'broken', format: 'TEI', place: null });
    expect(read('{"witnesses": [{"id": ""}]}', 'a.json')).toMatchObject({
      ...{
        problem: 'broken',
        format: 'JSON',
        reason: expect.stringContaining('expected {"witnesses"') as string,
      },
    });
  });

  it('is text in any encoding of pages, to the last sign, or none', () => {
    const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
    expect(textOf(bytes('\uFEFF甲'))).toBe('\uFEFF甲');
    expect(textOf(Uint8Array.of(0xbc, 0xd7, 0xd2, 0xd2))).toBe('甲乙');
    const file = { name: 'a', readMarkdown: String };
    expect(readWitnesses(bytes('甲'), file)).toEqual({ texts: [{ name: 'a', text: '甲' }] });
    expect(readWitnesses(Uint8Array.of(0, 1, 2, 0xff, 0, 0, 0xfe), file)).toEqual({ problem: 'binary' });
  });

  it('is named by its file, where two have one by their paths, and by numbers too', () => {
    const names = (...given: string[]): string[] =>
      named(given.map((name) => ({ name, text: '' }))).map(({ name }) => name);
    expect(names('x/a.txt', 'y/b.txt')).toEqual(['a.txt', 'b.txt']);
    expect(names('x/a.txt', 'y/a.txt', 'z')).toEqual(['x/a.txt', 'y/a.txt', 'z']);
    expect(names('a.txt', 'a.txt', 'a.txt', 'a-2.txt')).toEqual(['a.txt', 'a-3.txt', 'a-4.txt', 'a-2.txt']);
  });

  it('may be tokens, cut where they are cut, without the space behind them', () => {
    const [block] = readTokens('A', {
      tokens: [{ t: 'The ' }, { t: 'Rain', n: ' rain ' }, { t: ' ' }, { t: '.\n' }],
    }).blocks;
    expect(block).toMatchObject({
      ...{ id: '1', text: 'The Rain .\n', sources: [{ line: 1, column: 1, length: 11 }] },
      pieces: [
        { from: 0, to: 3, key: 'The' },
        { from: 3, to: 4, key: ' ' },
        { from: 4, to: 8, key: 'rain' },
        { from: 8, to: 9, key: ' ' },
        { from: 9, to: 10, key: '.' },
        { from: 10, to: 11, key: ' ' },
      ],
    });
    expect(readTokens('A', { tokens: [] }).blocks).toEqual([]);
    const [words, tokens] = readTexts(
      [
        { name: 'a', text: 'a well-\nknown man\nfell' },
        { name: 'b', text: 'the well-known man' },
      ],
      { lines: false },
    );
    expect(words?.blocks[0]?.text).toBe('a well-known man fell');
    expect(tokens?.blocks[0]?.text).toBe('the well-known man');
    expect(readTexts([{ name: 'a', text: 'a well-\nknown' }], { lines: true })[0]?.blocks).toHaveLength(2);
  });
});

const word = fc.constantFrom('rain ', 'fell. ', 'on ', '甲', '乙，', 'the ', 'us', '。');
const paragraph = fc.array(word, { minLength: 1, maxLength: 7 }).map((words) => words.join('').trim());
const text = fc.array(paragraph, { minLength: 1, maxLength: 3 }).map((all) => all.join('\n\n'));
const texts = fc
  .array(text, { minLength: 2, maxLength: 4 })
  .map((all) => all.map((one, at) => ({ name: `w${at}`, text: one })));

describe('every witness can be made again', () => {
  it('from the segments, and its file from those and its breaks', () => {
    fc.assert(
      fc.property(texts, fc.boolean(), (given, fragments) => {
        const collation = collatePlain(given, { fragments });
        const segments = segmentsOf(collation);
        for (const { name, text: file } of given) {
          const own = segments.flatMap((segment) => segment.own.get(name) ?? []);
          let at = 0;
          for (const piece of own) {
            expect(piece.from).toBe(at);
            at += piece.text.length;
          }
          const one = collation.witnesses.find(({ witness }) => witness === name);
          if (one?.coverage.length !== 0)
            expect(withBreaks(own.map((piece) => piece.text).join(''), one?.breaks ?? [])).toBe(file);
        }
        for (const [index, { block, from, to }] of segments.entries()) {
          const before = segments[index - 1];
          if (before?.block === block) expect(from).toBe(before.to);
          expect(collation.joint.blocks[block]?.text.length).toBeGreaterThanOrEqual(to);
        }
      }),
      { seed: 51, numRuns: 40 },
    );
  });

  it('and each place says what stands there', () => {
    fc.assert(
      fc.property(texts, (given) => {
        const { variants, witnesses } = collatePlain(given);
        const blocks = new Map(readTexts(given, { lines: false }).map((one) => [one.id, one.blocks]));
        for (const { places, readings, class: name } of variants)
          for (const { witness, block, from, to, text: spelled } of name === 'layout' ? [] : places) {
            const reading = readings.find((one) => one.witnesses.includes(witness))?.text;
            const there = blocks.get(witness)?.[block - 1]?.text.slice(from, to);
            expect(there).toBe(spelled ?? reading);
            if (spelled !== undefined) expect(spelled).not.toBe(reading);
          }
        expect(witnesses.map(({ witness }) => witness)).toEqual(given.map(({ name }) => name));
      }),
      { seed: 52, numRuns: 40 },
    );
  });
});

const moved = '众人把渠边的旧石一块一块搬到了高处，又在上面铺好了新的木板。';
const [first, second] = [
  '渠水通到了田头，村民们都说今年有救了。',
  '晚上大家在祠堂里开会，商量怎样分水，老人先说了从前的规矩，年轻人听完点头，直到半夜才散去。',
];

describe('written collations', () => {
  const three = (...paragraphs: string[][]): PlainCollation =>
    collatePlain(
      paragraphs.map((lines, at) => ({ name: String.fromCharCode(0x61 + at), text: lines.join('\n\n') })),
    );
  const twice = three([first, moved, second], [first, second, moved]);

  it('have a move once, with its two places', () => {
    expect(twice.moves).toEqual([
      expect.objectContaining({
        ...{ witness: 'b', block: 3, from: 0, to: moved.length },
        ...{ gap: twice.variants[0]?.id, moved: twice.variants[1]?.id },
      }),
    ]);
    const rows = writeCsv(twice).trim().split('\n');
    expect(rows).toHaveLength(2);
    expect(rows[1]).toContain(`${moved},2,3,1`);
    expect(rows[1]).toContain(`${moved},3,5,1`);
    const tei = writeTei(twice);
    const [gap, there] = twice.variants.map(({ id }) => id);
    expect(tei).toContain(`cause="transposition" corresp="#${there}"`);
    expect(tei).toContain(`cause="transposition" corresp="#${gap}"`);
  });

  it('are JSON, lists and all, with a base where there is one', () => {
    const none = collatePlain(
      [
        { name: 'a', text: first },
        { name: 'b', text: first },
      ],
      { base: 'b' },
    );
    const json = JSON.parse(writeJson(none)) as Record<string, unknown>;
    expect(json).toMatchObject({
      base: 'b',
      variants: [],
      moves: [],
      witnesses: [{ siglum: 'a' }, { siglum: 'b' }],
    });
    const other = JSON.parse(writeJson(twice)) as PlainCollation;
    expect(other).not.toHaveProperty('base');
    expect(other.variants).toEqual(twice.variants);
    expect(other.joint.blocks.map(({ text: of }) => of)).toEqual([first, moved, second]);
  });

  it('say of which texts nothing is compared, and why', () => {
    expect(notCompared(twice)).toEqual([]);
    expect(notCompared(three([first], [' '], [first]))).toEqual(['b is empty.']);
    const strange = 'abcdefghij klmnopqrst uvwxyz';
    expect(notCompared(three([first], [first], [strange]))).toEqual(['c shares no text with the others.']);
    expect(notCompared(three([first], [strange]))).toHaveLength(2);
  });
});

describe('TEI', () => {
  it('names signs of its own, and leaves out what XML has no place for', () => {
    expect(escaped('a<b>&"\r\u0000\uFFFE𠮷\n')).toBe('a&lt;b&gt;&amp;&quot;&#13;𠮷\n');
  });

  it('has line ends where each witness has them, those of one kind together', () => {
    const ids = new Map([
      ['a', 'A'],
      ['b', 'B'],
    ]);
    const end = (witness: string, at: number, of = '\n', length = 0) => ({ witness, at, length, text: of });
    expect(escapedWithBreaks('甲<乙', [end('b', 3), end('a', 1), end('b', 1)], ids)).toBe(
      '甲<lb ed="#A #B"/>&lt;乙<lb ed="#B"/>',
    );
    expect(breakSigns([end('a', 0, '-\n', 0), end('b', 0, '\r\n', 1)], ids)).toBe(
      '<lb ed="#A" break="no" rend="-&#10;"/><lb ed="#B" n="1" rend="&#13;&#10;"/>',
    );
    expect(breakSigns([end('a', 0, '\t\n', 0)], ids)).toBe('<lb ed="#A" rend="&#9;&#10;"/>');
  });

  it('begins a division with each heading, where there is any', () => {
    expect(inDivisions(['<p>a</p>'])).toEqual(['<p>a</p>']);
    expect(inDivisions(['<head n="1">a</head>', '<p>b</p>', '<head n="2">c</head>'])).toEqual([
      ...['<div>', '<head n="1">a</head>', '<p>b</p>', '</div>\n<div>\n<head n="2">c</head>', '</div>'],
    ]);
  });

  it('says the language as far as half of the signs tell it', () => {
    expect(languageOf('甲乙ab', 'simplified')).toBe('zh-Hans');
    expect(languageOf('甲乙ab', 'traditional')).toBe('zh-Hant');
    expect(languageOf('甲乙abc', 'simplified')).toBe('und');
    expect(languageOf('甲', undefined)).toBe('zh-Hans');
  });
});
