import { engineText, isFurniture } from '../../src/normalize/engine-files/engine-text.ts';
import { readEngineFile } from '../../src/normalize/engine-files/read-engine-file.ts';
import { PLAIN, type RawLine } from '../../src/normalize/read/raw-line.ts';
import { readLines } from '../../src/normalize/read/read-lines.ts';

/** A page's text, how much of it was left out, or why it cannot be read, and where. */
export type PageText =
  { text: string; left: number } | { problem: string; place: { line: number; column: number } | null };

/** The text of a file that an OCR engine has written, region by region; `null`: it is none. */
export function readEnginePage(file: string): PageText | null {
  const read = readEngineFile(file);
  if (read === null) return null;
  const { format } = read;
  if ('problem' in read)
    return { problem: `this ${format} cannot be read: ${read.problem}.`, place: read.place };
  if (read.lines.length === 0) return { problem: `this ${format} has no line of text.`, place: null };
  return { text: engineText(read.lines), left: read.lines.filter(isFurniture).length };
}

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
  return `${written}\n`;
}

function lineText({ spans, table }: RawLine): string {
  if (table === null) return spans.map(({ text }) => text).join('');
  return table.map((row) => row.map(({ text }) => text).join(' ')).join('\n');
}
