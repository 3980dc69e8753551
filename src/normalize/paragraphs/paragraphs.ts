import { columnsFor, pageColumns } from '../lines/column-widths.ts';
import { beginsCaption, isCreditAlone } from '../phrases/credits.ts';
import { habitsOf } from '../lines/page-habits.ts';
import { settingOf } from '../lines/learn-setting.ts';
import { type Element, type Line, type LineForm, type PageTree, STRONG } from '../lines/tree.ts';
import { evidenceOf } from '../lines/wrap-model.ts';
import { type LineRole, cheapestReading } from '../lines/wrap-search.ts';

/**
 * Joins the wrapped lines of a page to paragraphs and headings. Blank lines are no sign and indents are often lost;
 * what tells is the width of each line against its column, so the cheapest reading of a whole run of lines is sought.
 * Lines whose form says what they are stand alone and part the runs, as do the lines in `breaks`.
 */
export function joinLines(tree: PageTree, breaks: ReadonlySet<number> = new Set()): Element[] {
  const manner = { habits: habitsOf(tree.children), setting: settingOf(tree.children) };
  const parts = partsOf(tree.children, breaks);
  const evidence = parts.map((part) => (part.type === 'run' ? evidenceOf(part.lines, manner) : []));
  const columns = pageColumns(evidence);
  return withCredits(
    parts.flatMap((part, at) => {
      if (part.type === 'alone') return [alone(part.line)];
      const own = evidence[at] ?? [];
      return cut(part.lines, cheapestReading(own, columnsFor(own, columns)));
    }),
  );
}

/** Puts who took a picture, set on a line of its own, to the picture's text above it. */
function withCredits(elements: readonly Element[]): Element[] {
  const joined: Element[] = [];
  for (const element of elements) {
    const last = joined.at(-1);
    const [line] = element.lines;
    if (last === undefined || line === undefined || !isCreditUnder(element, line, last)) joined.push(element);
    else joined[joined.length - 1] = { ...last, type: 'paragraph', lines: [...last.lines, line] };
  }
  return joined;
}

function isCreditUnder({ type, lines }: Element, line: Line, last: Element): boolean {
  if (lines.length > 1 || (type !== 'paragraph' && type !== 'display') || !isCreditAlone(line.text))
    return false;
  const [first] = last.lines;
  if (first === undefined || last.type !== 'paragraph' || isCreditAlone(first.text)) return false;
  return beginsCaption(first.text) || (!line.blankBefore && first.blankBefore);
}

type Part = { type: 'run'; lines: Line[] } | { type: 'alone'; line: Line };

/** The forms of lines that what stands around them decides on. */
const RUNNING: ReadonlySet<LineForm['type']> = new Set(['text', 'signature', 'signature-further']);

function partsOf(lines: readonly Line[], breaks: ReadonlySet<number>): Part[] {
  const parts: Part[] = [];
  for (const line of lines) {
    const last = parts.at(-1);
    if (!RUNNING.has(line.form.type)) parts.push({ type: 'alone', line });
    else if (last?.type === 'run' && !breaks.has(line.number)) last.lines.push(line);
    else parts.push({ type: 'run', lines: [line] });
  }
  return parts;
}

function alone(line: Line): Element {
  const element = { lines: [line], depth: 0, wrapped: false };
  switch (line.form.type) {
    case 'atx':
      return { ...element, type: 'display', depth: line.form.depth };
    case 'strong':
      return { ...element, type: 'display', depth: STRONG };
    case 'jump':
    case 'turn':
    case 'figure-mark':
    case 'credits':
      return { ...element, type: line.form.type };
    default:
      return { ...element, type: 'paragraph' };
  }
}

function typeOf(role: LineRole['role'], line: Line): Element['type'] {
  if (role === 'first' || role === 'further') return 'paragraph';
  return line.form.type === 'signature' ? 'signature' : 'display';
}

/** Cuts a run into elements; where lines are not wrapped, each line is a piece of its own, joined later if at all. */
function cut(lines: readonly Line[], path: readonly LineRole[]): Element[] {
  const elements: Element[] = [];
  lines.forEach((line, at) => {
    const { role, wrapped } = path[at] ?? { role: 'first' as const, wrapped: false };
    const last = elements.at(-1);
    const goesOn = role === 'heading-further' || (role === 'further' && wrapped);
    if (last !== undefined && goesOn) last.lines.push(line);
    else {
      const type = typeOf(role, line);
      elements.push({ type, lines: [line], depth: 0, wrapped });
    }
  });
  return elements;
}
