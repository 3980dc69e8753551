import { PLAIN, type RawLine } from '../../normalize/read/raw-line.ts';
import { readLines } from '../../normalize/read/read-lines.ts';
import { withoutMarks } from './without-marks.ts';

/** The text of a Markdown page as the normalizer reads it: without marks, pictures and page breaks, headings by themselves. */
export function readMarkdown(text: string, file: string): string {
  let written = '';
  let last: RawLine | undefined;
  for (const line of readLines(text.replaceAll(/\r\n?/gu, '\n'), file).lines) {
    const parted = line.blankBefore || line.depth !== PLAIN || (last?.depth ?? PLAIN) !== PLAIN;
    written += written === '' ? '' : parted ? '\n\n' : '\n';
    written += lineText(line);
    last = line;
  }
  // What a newspaper's page has as text, since nobody set it in Markdown there: marks of lists, of emphasis, of quotations.
  return `${withoutMarks(written).trim()}\n`;
}

function lineText({ spans, table }: RawLine): string {
  if (table === null) return spans.map(({ text }) => text).join('');
  return table.map((row) => row.map(({ text }) => text).join(' ')).join('\n');
}
