import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { EngineLine } from '../../src/normalize/engine-files/engine-line.ts';
import { engineText } from '../../src/normalize/engine-files/engine-text.ts';
import { readEngineFile } from '../../src/normalize/engine-files/read-engine-file.ts';

const fixture = (name: string): string =>
  readFileSync(new URL(`../fixtures/engine-files/${name}`, import.meta.url), 'utf8');

function linesOf(text: string): EngineLine[] {
  const read = readEngineFile(text);
  if (read === null || 'problem' in read) throw new Error(JSON.stringify(read));
  return read.lines;
}

/** A line in short: its region's type, its box, its text, its confidence. */
const inShort = ({ text, layout: { box, region, confidence } }: EngineLine): string =>
  [region?.type ?? '-', box ? Object.values(box).join(' ') : '-', text, confidence ?? '-'].join(' | ');

describe('a file of an OCR engine', () => {
  it.each([
    [
      'alto.xml',
      'ALTO',
      [
        'header | 10 5 80 10 | 渡口日报 | 0.9',
        'TextBlock | 10 20 200 30 | 渡口新船3艘 | 0.85',
        'TextBlock | 10 60 200 20 | The neigh- | -',
        'TextBlock | 10 85 200 20 | bours came by boat & cart | -',
        'TextBlock | 10 110 200 20 | no spaces told | -',
      ],
      '渡口新船3艘\n\nThe neigh-\nbours came by boat & cart\nno spaces told\n',
    ],
    [
      'page.xml',
      'PAGE XML',
      [
        'heading | - | 渡口新船 | -',
        'drop-capital | - | A | -',
        'paragraph | 10 60 200 20 | ll ferries | -',
        'paragraph | 10 90 190 20 | sail at noon | 0.75',
        'page-number | - | 7 | -',
      ],
      '渡口新船\n\nAll ferries\nsail at noon\n',
    ],
    [
      'page.hocr',
      'hOCR',
      [
        'ocr_header | 10 20 200 30 | 渡口新船 | 0.7',
        'ocr_par | 10 60 200 20 | The ferry\u00a0sails | -',
        'ocr_par | 10 85 200 20 | at noon & again | -',
      ],
      '渡口新船\n\nThe ferry\u00a0sails\nat noon & again\n',
    ],
    [
      'page.tsv',
      'TSV',
      [
        'par | 10 20 200 30 | 渡口新船 | 0.7',
        'par | 10 60 200 20 | The ferry | 0.95',
        'par | - | sails | 0.95',
      ],
      '渡口新船\n\nThe ferry\nsails\n',
    ],
    [
      'regions.json',
      'JSON',
      [
        'number | 390 0 10 10 | 7 | -',
        'doc_title | 10 20 200 30 | 渡口新船 | -',
        'text | - | The ferry sails | -',
        'text | - | at noon. | -',
        'figure_title | 10 110 200 10 | 图为渡口。 | -',
        'table | 10 130 200 60 | <table><tr><td>早</td><td>6 &amp; 7</td></tr><tr><td>晚</td><td>8</td></tr></table> | -',
      ],
      '渡口新船\n\nThe ferry sails\nat noon.\n\n图为渡口。\n\n早 6 & 7\n晚 8\n',
    ],
    [
      'contents.json',
      'JSON',
      [
        'title-1 | - | 渡口新船 | -',
        'text | 10 60 200 20 | 本报讯 昨日下水。 | -',
        'page_number | - | 7 | -',
      ],
      '渡口新船\n\n本报讯 昨日下水。\n',
    ],
    ...['texts.json', 'tuples.json'].map(
      (name) =>
        [
          name,
          'JSON',
          ['- | 10 20 200 30 | 渡口新船 | 0.9', '- | 10 60 200 20 | 本报讯 昨日下水。 | 0.8'],
          '渡口新船\n本报讯 昨日下水。\n',
        ] as const,
    ),
    [
      'lines.json',
      'JSON',
      ['- | 10 20 200 30 | 渡口新船 | 0.9', '- | 10 60 200 20 | 本报讯 昨日下水。 | -'],
      '渡口新船\n本报讯 昨日下水。\n',
    ],
  ] as const)('is read as its lines: %s', (name, format, lines, text) => {
    expect(readEngineFile(fixture(name))).toMatchObject({ format });
    const read = linesOf(`\uFEFF${fixture(name)}`);
    expect(read.map(inShort)).toEqual(lines);
    expect(engineText(read)).toBe(text);
    const orders = read.flatMap(({ layout }) => layout.order ?? []);
    expect(orders).toEqual(orders.toSorted((a, b) => a - b));
  });

  it('has kinds of regions in PAGE that Transkribus tells in its own way', () => {
    const region = (custom: string): string =>
      `<TextRegion id="${custom.length}" custom="${custom}"><TextEquiv><Unicode>渡口新船</Unicode></TextEquiv></TextRegion>`;
    const page = `<PcGts><Page>${region('structure {type:heading;}')}${region('readingOrder {index:1;}')}</Page></PcGts>`;
    expect(linesOf(page).map(({ layout }) => layout.region?.type)).toEqual(['heading', 'TextRegion']);
  });

  it.each([
    ['a poem', '[1] 春眠不觉晓，\n处处闻啼鸟。'],
    ['a list of something else', '[{"text": "a"}, {"id": 3}]'],
    ['lines without a box', '[{"text": "a"}, {"text": "b"}]'],
    ['no list at all', '[]'],
    ['tokens for a collation', '{"witnesses": [{"id": "A", "content": "a"}]}'],
    ['a web page', '<!DOCTYPE html><html><body class="plain"><p>ocr_line</p></body></html>'],
    ['another table', 'level\tname\n1\tDick'],
    ['TEI', '<TEI xmlns="http://www.tei-c.org/ns/1.0"><text/></TEI>'],
  ])('is not %s', (_, text) => {
    expect(readEngineFile(text)).toBeNull();
  });

  it.each([
    [
      'XML that breaks off',
      '<alto>\n<Layout>\n <TextLine>',
      { format: 'ALTO', problem: 'unclosed tag: TextLine', place: { line: 3, column: 12 } },
    ],
    [
      'XML with a sign that stands for nothing',
      '<PcGts>\n <A b="&copy;"/></PcGts>',
      { format: 'PAGE XML', problem: 'undefined entity', place: { line: 2, column: 14 } },
    ],
    [
      'a row that lacks cells',
      `${fixture('page.tsv')}5\t1\t1\n`,
      { format: 'TSV', problem: 'expected a row of 12 columns, found 3', place: { line: 10, column: 1 } },
    ],
  ])('is told of with its place where it cannot be read: %s', (_, text, expected) => {
    expect(readEngineFile(text)).toEqual(expected);
  });
});
