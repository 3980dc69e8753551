import { remark } from 'remark';
import { visit } from 'unist-util-visit';

import { STRONG } from './raw-line.ts';
import { MARK, MARKUP, type Sheet, type SheetLine } from './sheet.ts';

/**
 * Everything of Markdown that would change the text of a newspaper page is off: `1.`, `---`, `&amp;`, `\*`, four
 * spaces and angle brackets are what the OCR read. Only ATX headings and strong type stay.
 */
const OFF =
  'autolink blockQuote characterEscape characterReference codeFenced codeIndented codeText definition hardBreakEscape htmlFlow htmlText labelEnd labelStartImage labelStartLink list setextUnderline thematicBreak';
const parser = remark().data('micromarkExtensions', [{ disable: { null: OFF.split(' ') } }]);

/** An ATX heading or a line in strong type: a page without one is no Markdown, whatever asterisks stand in it. */
const MARKDOWN = /^ {0,3}(?:#{1,6}[ \t]+\S|\*\*[^*\n]+\*\*[ \t]*$)/mu;
/** What stands around a heading's text. */
const OPENING = /^[ \t]*#+[ \t]*/u;
const CLOSING = /(?:^|[ \t])#+[ \t]*$/u;
/** A heading is set in by no more spaces; with code of four spaces off, remark takes a mark behind them for one too. */
const MOST_INDENT = 3;

/**
 * Cuts the marks of a Markdown page and gives the depths of its headings and lines in strong type, by number. remark gives
 * the structure, never the text.
 */
export function cutMarkdownMarks(sheet: Sheet): Map<number, number> {
  const shown = sheet.visible();
  const depths = new Map<number, number>();
  if (!MARKDOWN.test(shown)) return depths;
  cutListMarks(sheet);
  const isMarkdown = MARKDOWN.test(sheet.text);
  const lines = markedLines(shown);
  const cut = ({ number, text }: MarkedLine, from: number, to: number): void => {
    const line = sheet.lines[number - 1] as SheetLine;
    // Beside tags Markdown itself has no marks: there they are markup, which the accounting counts.
    const isMark = isMarkdown && text === sheet.text.slice(line.from, line.to);
    sheet.cut(line.from + from, line.from + to, isMark ? MARK : MARKUP);
  };
  visit(
    parser.parse(
      lines
        .map(({ text }) => text)
        .join('\n')
        .replaceAll('\uFEFF', ' '),
    ),
    (node) => {
      const first = lines[(node.position?.start.line ?? 0) - 1];
      const last = lines[(node.position?.end.line ?? 0) - 1];
      if (first === undefined || last === undefined) return;
      const [from, to] = [(node.position?.start.column ?? 1) - 1, (node.position?.end.column ?? 1) - 1];
      const inner = first.text.slice(from, to);
      if (node.type === 'heading' && from <= MOST_INDENT) {
        depths.set(first.number, node.depth);
        const opening = OPENING.exec(inner)?.[0].length ?? 0;
        cut(first, from, from + opening);
        cut(first, to - (CLOSING.exec(inner.slice(opening))?.[0].length ?? 0), to);
      } else if (node.type === 'strong') {
        cut(first, from, from + 2);
        cut(last, to - 2, to);
        if (first === last && first.text.trim() === inner) depths.set(first.number, STRONG);
      }
    },
  );
  return depths;
}

/** What an item of a list begins with; a single line that does so may have been printed with its dash. */
const ITEM = /^ {0,3}[-*+] (?=\S)/u;
const LONGEST_MARK = 6;

/** Cuts the marks of lists, where two items at least follow each other. */
function cutListMarks(sheet: Sheet): void {
  const items = sheet.lines.map(
    ({ from, to }) => ITEM.exec(sheet.visible(from, Math.min(to, from + LONGEST_MARK)))?.[0].length ?? 0,
  );
  // Blank lines between them count as none.
  const lines = sheet.lines.flatMap(({ from, to }, at) =>
    sheet.visible(from, Math.min(to, from + LONGEST_MARK)).trim() === ''
      ? []
      : [{ from, length: items[at] as number }],
  );
  lines.forEach(({ from, length }, at) => {
    if (length > 0 && ((lines[at - 1]?.length ?? 0) > 0 || (lines[at + 1]?.length ?? 0) > 0))
      sheet.cut(from, from + length, MARKUP);
  });
}

interface MarkedLine {
  text: string;
  number: number;
}

/**
 * How many `*` and `_` remark is shown in one paragraph. It compares each run of them with all before it, 32,000 for ten
 * seconds, and nests what they mark; no heading or line in strong type has near so many, and a line that has stays as read.
 */
const MOST_MARKS = 200;

/** The lines with marks in them, parted by empty ones but where they are neighbours: remark takes long over plain text. */
function markedLines(text: string): MarkedLine[] {
  const lines: MarkedLine[] = [];
  let marks = 0;
  text.split('\n').forEach((line, at) => {
    const own = line.match(/[*_]/gu)?.length ?? 0;
    if (own > MOST_MARKS || !/[#*_]/u.test(line)) return;
    const goesOn = lines.at(-1)?.number === at && marks + own <= MOST_MARKS;
    if (!goesOn) lines.push({ text: '', number: at });
    marks = goesOn ? marks + own : own;
    lines.push({ text: line, number: at + 1 });
  });
  return lines;
}
