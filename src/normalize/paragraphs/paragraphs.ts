import { isBarredAtLineStart } from '../../text/classes.ts';
import { type LabelledPage, labelLines } from '../lines/label-lines.ts';
import type { Misreading } from '../lines/misreading.ts';
import type { Label, LabelledLine } from '../lines/search.ts';
import { roomLeft } from '../lines/setting.ts';
import { type Element, type Line, type PageTree, STRONG } from '../lines/tree.ts';

/**
 * Joins the wrapped lines of a page to paragraphs and headings. Blank lines are no sign and indents are often lost; what
 * tells is the width of each line against its column, so the likeliest labels of the whole page are sought. `breaks`:
 * lines at which an editor wants something new to begin.
 */
export function joinLines(tree: PageTree, breaks: ReadonlySet<number> = new Set()): Element[] {
  return elementsOf(labelLines(tree.children, breaks));
}

/** Puts labelled lines together; where lines are not wrapped, each line is a piece of its own, joined later if at all. */
function elementsOf({ evidence, path, misreading }: LabelledPage): Element[] {
  const elements: Element[] = [];
  evidence.forEach(({ line, fit }, at) => {
    const { label, wrapped, column } = path[at] as LabelledLine;
    const last = elements.at(-1);
    const goesOn = label.endsWith('-on') && (label !== 'paragraph-on' || wrapped);
    const room = wrapped && label.startsWith('paragraph') ? roomLeft(fit, column) : null;
    const lostStop = line.end === 'open' && losesStop(room, evidence[at + 1]?.line, misreading);
    if (last !== undefined && goesOn) {
      last.lines.push(line);
      last.lostStop = lostStop;
    } else
      elements.push({ ...typeOf(label, line), lines: [line], wrapped: wrapped && label !== 'alone', lostStop });
  });
  return elements;
}

/** What speaks for a lost full stop where a paragraph ends in mid-sentence, in nats. */
const LOST = { always: -3, perMisread: 1, perRoom: 2, noRoom: -1,  nextBroken: -4 };

/** Whether a paragraph that ends in mid-sentence has lost its full stop, rather than its second half. */
function losesStop(room: number | null, next: Line | undefined, { stops, quotes }: Misreading): boolean {
  let score = LOST.always + LOST.perMisread * Math.log(Math.max(stops, quotes) / 0.01);
  if (room !== null) score += room > 0 ? LOST.perRoom * Math.min(3, room) + LOST.noRoom : LOST.noRoom;
  if (next !== undefined && isBarredAtLineStart(next.text)) score += LOST.nextBroken;
  return score > 0;
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
    case 'table':
    case 'jump':
    case 'turn':
    case 'figure-mark':
    case 'credits':
      return { type: form.type, depth: 0 };
    default:
      return { type: 'paragraph', depth: 0 };
  }
}
