import type { Root, RootContent } from 'mdast';
import { remark } from 'remark';

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

/** Whether a page was written as Markdown: an ATX heading or a line in strong type stands in it. */
export function isMarkdown(text: string): boolean {
  return /^ {0,3}(?:#{1,6}[ \t]+\S|\*\*[^*\n]+\*\*[ \t]*$)/mu.test(text);
}

/**
 * The headings and strong type of a Markdown page, by line number. remark gives the structure, never the text: it is
 * shown only the lines with marks in them, one letter standing for any other line, as it takes long over plain text.
 */
export function markdownLines(text: string): Map<number, MarkdownLine> {
  const lines = new Map<number, MarkdownLine>();
  const raw = text.split('\n');
  const shown = raw.map((line) => (/[#*_]/u.test(line) ? line : line.trim() === '' ? '' : 'x'));
  collect(parser.parse(shown.join('\n')), raw, lines);
  return lines;
}

function collect(node: Root | RootContent, raw: readonly string[], lines: Map<number, MarkdownLine>): void {
  const { start, end } = node.position ?? {};
  if (start !== undefined && end !== undefined) {
    const first = raw[start.line - 1] ?? '';
    if (node.type === 'heading')
      heading(first, { from: start.column - 1, to: end.column - 1 }, entry(lines, start.line, node.depth));
    else if (node.type === 'strong') {
      const opening = entry(lines, start.line);
      opening.marks.push({ from: start.column - 1, to: start.column + 1 });
      entry(lines, end.line).marks.push({ from: end.column - 3, to: end.column - 1 });
      opening.strong ||=
        start.line === end.line && first.trim() === first.slice(start.column - 1, end.column - 1);
    }
  }
  if ('children' in node) for (const child of node.children) collect(child, raw, lines);
}

/** Notes the marks at both ends of an ATX heading, whose text runs from one offset of its line to another. */
function heading(line: string, { from, to }: { from: number; to: number }, { marks }: MarkdownLine): void {
  const mark = /^[ \t]*#+[ \t]*/u.exec(line.slice(from, to))?.[0].length ?? 0;
  marks.push({ from, to: from + mark });
  const closing = /[ \t]+#+[ \t]*$/u.exec(line.slice(from + mark, to));
  if (closing) marks.push({ from: to - closing[0].length, to });
}

function entry(lines: Map<number, MarkdownLine>, line: number, depth = 0): MarkdownLine {
  const found = lines.get(line) ?? { depth: 0, strong: false, marks: [] };
  if (depth > 0) found.depth = depth;
  lines.set(line, found);
  return found;
}
