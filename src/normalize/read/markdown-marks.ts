import type { Root, RootContent } from 'mdast';
import { remark } from 'remark';

import { MARK, MARKUP, type Sheet } from './sheet.ts';

/** What Markdown says of one line: a heading's depth, or strong type from one end to the other. */
export interface MarkdownLine {
  depth: number;
  strong: boolean;
  /** Offsets within the line of the characters that are Markdown marks and no text. */
  marks: { from: number; to: number }[];
}

/**
 * Everything of Markdown that would change the text of a newspaper page is off: `1.`, `---`, `&amp;`, `\*`, four
 * spaces and angle brackets are what the OCR read. Only ATX headings and strong type stay.
 */
const OFF = [
  'autolink',
  'blockQuote',
  'characterEscape',
  'characterReference',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'hardBreakEscape',
  'htmlFlow',
  'htmlText',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
  'list',
  'setextUnderline',
  'thematicBreak',
];

const parser = remark().data('micromarkExtensions', [{ disable: { null: OFF } }]);

/**
 * Cuts the marks of a Markdown page and gives what they say of its lines, by their numbers. Beside tags, where Markdown
 * itself has none, they are markup, which the accounting counts.
 */
export function cutMarkdownMarks(sheet: Sheet): Map<number, MarkdownLine> {
  const shown = sheet.visible();
  if (!isMarkdown(shown)) return new Map();
  const lines = markdownLines(shown);
  const isPlain = isMarkdown(sheet.text);
  for (const [number, { marks }] of lines) {
    const { from: start = 0, to: end = 0 } = sheet.lines[number - 1] ?? {};
    const kind = isPlain && shown.slice(start, end) === sheet.text.slice(start, end) ? MARK : MARKUP;
    for (const { from, to } of marks) sheet.cut(start + from, start + to, kind);
  }
  return lines;
}

/** Whether a page was written as Markdown: an ATX heading or a line in strong type stands in it. */
function isMarkdown(text: string): boolean {
  return /^ {0,3}(?:#{1,6}[ \t]+\S|\*\*[^*\n]+\*\*[ \t]*$)/mu.test(text);
}

/** The headings and strong type of a Markdown page, by line number. remark gives the structure, never the text. */
function markdownLines(text: string): Map<number, MarkdownLine> {
  const lines = new Map<number, MarkdownLine>();
  const shown = shownLines(text);
  collect(parser.parse(shown.map((line) => line.text).join('\n')), shown, lines);
  return lines;
}

/** A heading is set in by no more spaces. */
const MOST_INDENT = 3;

interface ShownLine {
  text: string;
  number: number;
}

/**
 * How many `*` and `_` remark is shown in one paragraph. It compares each run of them with all before it, 32,000 for ten
 * seconds, and nests what they mark; no heading or line in strong type has near so many, and a line that has stays as read.
 */
const MOST_MARKS = 200;

/**
 * What remark is shown: the lines with marks in them, and where strong type may run on from one, a letter for the lines
 * between and one blank line where there were any. It takes long over plain text and would find nothing there.
 */
function shownLines(text: string): ShownLine[] {
  const shown: ShownLine[] = [];
  let marks = 0;
  let runsOn = false;
  // remark drops a byte-order mark at the start of what it is shown, and all columns behind it shift: a space keeps them.
  const lines = text.replaceAll('\uFEFF', ' ').split('\n');
  lines.forEach((line, at) => {
    const own = line.match(/[*_]/gu)?.length ?? 0;
    if (/[#*_]/u.test(line) && own <= MOST_MARKS) {
      const full = marks + own > MOST_MARKS;
      if (full) shown.push({ text: '', number: at + 1 });
      marks = full ? own : marks + own;
      shown.push({ text: line, number: at + 1 });
      runsOn = own > 0;
    } else if (runsOn) {
      const blank = line.trim() === '';
      if (blank || shown.at(-1)?.text !== 'x') shown.push({ text: blank ? '' : 'x', number: at + 1 });
      if (blank) marks = 0;
      runsOn = !blank;
    }
  });
  return shown;
}

function collect(
  node: Root | RootContent,
  shown: readonly ShownLine[],
  lines: Map<number, MarkdownLine>,
): void {
  const { start, end } = node.position ?? {};
  const first = shown[(start?.line ?? 0) - 1];
  const last = shown[(end?.line ?? 0) - 1];
  if (start !== undefined && end !== undefined && first !== undefined && last !== undefined) {
    const [from, to] = [start.column - 1, end.column - 1];
    // With code of four spaces off, remark takes a mark behind them for a heading's; there it is what was read.
    if (node.type === 'heading' && from > MOST_INDENT) return;
    if (node.type === 'heading') heading(first.text, { from, to }, entry(lines, first.number, node.depth));
    else if (node.type === 'strong') {
      const opening = entry(lines, first.number);
      opening.marks.push({ from, to: from + 2 });
      entry(lines, last.number).marks.push({ from: to - 2, to });
      opening.strong ||= first === last && first.text.trim() === first.text.slice(from, to);
    }
  }
  if ('children' in node) for (const child of node.children) collect(child, shown, lines);
}

/** Notes the marks at both ends of an ATX heading, whose text runs from one offset of its line to another. */
function heading(line: string, { from, to }: { from: number; to: number }, { marks }: MarkdownLine): void {
  const mark = /^[ \t]*#+[ \t]*/u.exec(line.slice(from, to))?.[0].length ?? 0;
  marks.push({ from, to: from + mark });
  const closing = closingFrom(line.slice(from + mark, to));
  if (closing !== null) marks.push({ from: from + mark + closing, to });
}

/** The offset at which a heading's closing marks begin, with the blanks before them. By hand: a pattern tries every blank. */
function closingFrom(text: string): number | null {
  const end = behindLast(text, text.length, ' \t');
  const marks = behindLast(text, end, '#');
  const blanks = behindLast(text, marks, ' \t');
  return marks < end && blanks < marks ? blanks : null;
}

/** The offset behind the last character before an end that is none of some. */
function behindLast(text: string, end: number, some: string): number {
  let at = end;
  while (at > 0 && some.includes(text.charAt(at - 1))) at -= 1;
  return at;
}

function entry(lines: Map<number, MarkdownLine>, line: number, depth = 0): MarkdownLine {
  const found = lines.get(line) ?? { depth: 0, strong: false, marks: [] };
  if (depth > 0) found.depth = depth;
  lines.set(line, found);
  return found;
}
