import type { Root, RootContent } from 'mdast';
import { remark } from 'remark';

/** What Markdown says of one line: a heading's depth, or strong type from one end to the other. */
export interface MarkdownLine {
  depth: number;
  strong: boolean;
  /** Offsets within the page of the characters that are Markdown marks and no text. */
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

/** Whether a page was written as Markdown: an ATX heading or a line in strong type stands in it. */
export function isMarkdown(text: string): boolean {
  return /^ {0,3}(?:#{1,6}[ \t]+\S|\*\*[^*\n]+\*\*[ \t]*$)/mu.test(text);
}

/** The headings and strong type of a Markdown page, by line number. remark gives the structure, never the text. */
export function markdownLines(text: string): Map<number, MarkdownLine> {
  const lines = new Map<number, MarkdownLine>();
  collect(parser.parse(text), text, lines);
  return lines;
}

function collect(node: Root | RootContent, text: string, lines: Map<number, MarkdownLine>): void {
  const from = node.position?.start.offset;
  const to = node.position?.end.offset;
  if (from !== undefined && to !== undefined && node.position !== undefined) {
    const line = node.position.start.line;
    if (node.type === 'heading') {
      const mark = /^[ \t]*#+[ \t]*/u.exec(text.slice(from, to))?.[0].length ?? 0;
      entry(lines, line).depth = node.depth;
      entry(lines, line).marks.push({ from, to: from + mark });
      const closing = /[ \t]+#+[ \t]*$/u.exec(text.slice(from + mark, to));
      if (closing) entry(lines, line).marks.push({ from: to - closing[0].length, to });
    } else if (node.type === 'strong') {
      entry(lines, line).marks.push({ from, to: from + 2 });
      entry(lines, node.position.end.line).marks.push({ from: to - 2, to });
      const lineText = text.slice(text.lastIndexOf('\n', from - 1) + 1, lineEndAfter(text, to));
      if (lineText.trim() === text.slice(from, to)) entry(lines, line).strong = true;
    }
  }
  if ('children' in node) for (const child of node.children) collect(child, text, lines);
}

function lineEndAfter(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
}

function entry(lines: Map<number, MarkdownLine>, line: number): MarkdownLine {
  const found = lines.get(line) ?? { depth: 0, strong: false, marks: [] };
  lines.set(line, found);
  return found;
}
