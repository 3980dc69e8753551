import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { collatePlain } from '../../src/collate/plain/collate-plain.ts';
import { writeCsv } from '../../src/collate/plain/csv.ts';
import { writeGraphml } from '../../src/collate/plain/graphml.ts';
import { writeJson } from '../../src/collate/plain/json.ts';
import { writeTei } from '../../src/collate/plain/tei.ts';

/** What means something to XML, to a table or to a spreadsheet, and what none of them has a place for. */
const signs = [
  ...['<', '>', '&', '"', "'", ']]>', '<![CDATA[', '<!--', '-->', '<?xml?>', '&#0;', '&lt;', '</p>'],
  ...['=1+1', '+1', '-1', '@SUM(A1)', '＝1', '\t=1', ',', '\n', '\r', '\r\n', '"",""'],
  ...[
    '\u0000',
    '\u0007',
    '\u001b[2J',
    '\u0085',
    '\u200b',
    '\u202e',
    '\u2028',
    '\ufffe',
    '\uffff',
    '\ufeff',
    '\ud842',
  ],
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...signs), fc.constantFrom('天地玄黄', '宇宙洪荒', ' word ')), {
    maxLength: 25,
  })
  .map((parts) => `各报所载的同一篇新闻${parts.join('')}逐字对照`);
const name = fc.constantFrom('a.txt', '<b>&"', '=1+1', '甲\u202e', 'x\n');
const witnesses = fc
  .tuple(fc.array(text, { minLength: 2, maxLength: 4 }), name)
  .map(([texts, first]) => texts.map((one, at) => ({ name: at === 0 ? first : `w${at}`, text: one })));

/** The elements of an XML file, by a parser that forgives nothing. */
function elementsOf(xml: string): number {
  let count = 0;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', () => (count += 1));
  parser.write(xml).close();
  return count;
}

/** The rows of a table as RFC 4180 has them: what it does not allow throws. */
function rowsOf(csv: string): string[][] {
  const field = /(?:"(?<quoted>(?:[^"]|"")*)"|(?<plain>[^",\r\n]*))(?<end>,|\r\n)/uy;
  const rows: string[][] = [[]];
  while (field.lastIndex < csv.length) {
    const at = field.lastIndex;
    const groups = field.exec(csv)?.groups;
    if (!groups) throw new Error(`no field at ${at}: ${JSON.stringify(csv.slice(at, at + 20))}`);
    rows.at(-1)?.push(groups['quoted']?.replaceAll('""', '"') ?? groups['plain'] ?? '');
    if (groups['end'] !== ',') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('whatever the texts hold', () => {
  it('TEI and GraphML are XML, and JSON is JSON', () => {
    fc.assert(
      fc.property(witnesses, (texts) => {
        const collation = collatePlain(texts);
        expect(elementsOf(writeTei(collation))).toBeGreaterThan(5);
        expect(elementsOf(writeGraphml(collation))).toBeGreaterThan(2);
        expect(JSON.parse(writeJson(collation))).toBeTypeOf('object');
      }),
    );
  });

  it('CSV is a table, and no cell of it a formula', () => {
    fc.assert(
      fc.property(witnesses, (texts) => {
        const [head = [], ...rows] = rowsOf(writeCsv(collatePlain(texts)).replace('\uFEFF', ''));
        for (const row of [head, ...rows]) {
          expect(row).toHaveLength(head.length);
          for (const cell of row) expect(cell).not.toMatch(/^[=+\-@＝＋－＠\t\r]/u);
        }
      }),
    );
  });
});
