import { boxOf, layoutOf, meanOf, usualHeight } from './boxes.ts';
import { EngineFileError, type EngineLine } from './engine-line.ts';
import { joinWords } from './join-words.ts';

const COLUMNS = [
  ...['level', 'page_num', 'block_num', 'par_num', 'line_num', 'word_num'],
  ...['left', 'top', 'width', 'height', 'conf', 'text'],
] as const;

/** Levels of its rows: 1 a page, 2 a block, 3 a paragraph, 4 a line, 5 a word. */
const LINE = 4;
const WORD = 5;

/** Whether a text is a table as Tesseract writes it. */
export const isTsv = (text: string): boolean => text.startsWith(COLUMNS.slice(0, -1).join('\t'));

interface Line {
  key: string;
  /** Its row of the file, 1-based. */
  row: number;
  region: string;
  scan: number;
  words: string[];
  box: EngineLine['layout']['box'];
  confidences: number[];
  heights: number[];
}

/** The lines of Tesseract's TSV, by paragraphs. */
export function readTsv(text: string): EngineLine[] {
  const lines: Line[] = [];
  const rows = text.split(/\r\n|\r|\n/u).map((row) => row.split('\t'));
  rows.slice(1).forEach((row, at) => {
    if (row.length > 1 || row[0]?.trim() !== '') addRow(lines, row, at + 2);
  });
  const regions = [...new Set(lines.map(({ region }) => region))];
  const orders = new Map(regions.map((region, at) => [region, at]));
  const first = lines[0]?.scan ?? 0;
  return lines.map(({ words, box, confidences, heights, region, row, scan }) => ({
    text: joinWords(words),
    place: { line: row, column: 1 },
    layout: layoutOf({
      scan: scan - first,
      box,
      height: usualHeight(heights),
      region: { id: region, type: 'par' },
      order: orders.get(region),
      confidence: meanOf(confidences),
    }),
  }));
}

/** A line, or a word of the last one. */
function addRow(lines: Line[], row: readonly string[], number: number): void {
  const [level, page = '', block = '', paragraph = '', line = ''] = row;
  const kind = Number(level);
  if (row.length < COLUMNS.length - 1 || !Number.isInteger(kind)) {
    const problem = `expected a row of ${COLUMNS.length} columns, found ${row.length}`;
    throw new EngineFileError(problem, { line: number, column: 1 });
  }
  if (kind !== LINE && kind !== WORD) return;
  const region = `${page}.${block}.${paragraph}`;
  const key = `${region}.${line}`;
  let own = lines.at(-1);
  if (own?.key !== key) {
    own = {
      key,
      row: number,
      region,
      scan: Number(page),
      words: [],
      box: undefined,
      confidences: [],
      heights: [],
    };
    lines.push(own);
  }
  const [x = NaN, y = NaN, width = NaN, height = NaN, confidence] = row.slice(6, 11).map(Number);
  if (kind === LINE) own.box = boxOf([x, y, x + width, y + height]);
  else {
    own.words.push(row.slice(11).join(' ').trim());
    own.heights.push(height);
    own.confidences.push((confidence ?? NaN) / 100);
  }
}
