import { columnsFor, pageColumns } from '../lines/column-widths.ts';
import { evidenceOf } from '../lines/evidence.ts';
import { habitsOf } from '../lines/page-habits.ts';
import { settingOf } from '../lines/learn-setting.ts';
import { type Label, type LabelledLine, likeliestLabels } from '../lines/search.ts';
import { type Element, type Line, type PageTree, STRONG } from '../lines/tree.ts';

/**
 * Joins the wrapped lines of a page to paragraphs and headings. Blank lines are no sign and indents are often lost; what
 * tells is the width of each line against its column, so the likeliest labels of the whole page are sought. `breaks`:
 * lines at which an editor wants something new to begin.
 */
export function joinLines(tree: PageTree, breaks: ReadonlySet<number> = new Set()): Element[] {
  const lines = tree.children;
  const evidence = evidenceOf(lines, { habits: habitsOf(lines), setting: settingOf(lines), breaks });
  const columns = columnsFor(evidence, pageColumns([evidence]));
  return elementsOf(lines, likeliestLabels(evidence, columns));
}

/** Puts labelled lines together; where lines are not wrapped, each line is a piece of its own, joined later if at all. */
function elementsOf(lines: readonly Line[], path: readonly LabelledLine[]): Element[] {
  const elements: Element[] = [];
  lines.forEach((line, at) => {
    const { label, wrapped } = path[at] as LabelledLine;
    const last = elements.at(-1);
    const goesOn = label.endsWith('-on') && (label !== 'paragraph-on' || wrapped);
    if (last !== undefined && goesOn) last.lines.push(line);
    else elements.push({ ...typeOf(label, line), lines: [line], wrapped: wrapped && label !== 'alone' });
  });
  return elements;
}

function typeOf(label: Label, { form }: Line): Pick<Element, 'type' | 'depth'> {
  if (label.startsWith('display')) return { type: 'display', depth: 0 };
  if (label.startsWith('signature')) return { type: 'signature', depth: 0 };
  if (label !== 'alone') return { type: 'paragraph', depth: 0 };
  switch (form.type) {
    case 'atx':
      return { type: 'display', depth: form.depth };
    case 'strong':
      return { type: 'display', depth: STRONG };
    case 'jump':
    case 'turn':
    case 'figure-mark':
    case 'credits':
      return { type: form.type, depth: 0 };
    default:
      return { type: 'paragraph', depth: 0 };
  }
}
