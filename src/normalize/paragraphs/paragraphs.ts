import { isBarredAtLineStart } from '../../text/classes.ts';
import { columnsFor, pageColumns } from '../lines/column-widths.ts';
import { type LineEvidence, evidenceOf } from '../lines/evidence.ts';
import { OPEN_END, habitsOf } from '../lines/page-habits.ts';
import { settingOf } from '../lines/learn-setting.ts';
import { type Label, type LabelledLine, likeliestLabels } from '../lines/search.ts';
import { type Misreading, misreadingOf } from '../lines/misreading.ts';
import { type Room, USUAL_ROOM, roomLeft } from '../lines/setting.ts';
import { type Element, type Line, type PageTree, STRONG } from '../lines/tree.ts';

/**
 * Joins the wrapped lines of a page to paragraphs and headings. Blank lines are no sign and indents are often lost; what
 * tells is the width of each line against its column, so the likeliest labels of the whole page are sought. `breaks`:
 * lines at which an editor wants something new to begin.
 */
export function joinLines(tree: PageTree, breaks: ReadonlySet<number> = new Set()): Element[] {
  const lines = tree.children;
  const manner = { habits: habitsOf(lines), setting: settingOf(lines), room: USUAL_ROOM, breaks };
  let evidence = evidenceOf(lines, { ...manner, habits: { ...manner.habits, openEnd: DOUBTFUL_END } });
  const columns = columnsFor(evidence, pageColumns([evidence]));
  const first = likeliestLabels(evidence, columns);
  const openEnd = openEndOf(lines, first);
  const room = roomOf(evidence, first);
  if (process.env.DBG) console.log(JSON.stringify(misreadingOf(lines)), "openEnd", openEnd.toFixed(2), "", JSON.stringify(room), JSON.stringify(manner.setting), columns.map((c) => c.width + ":" + c.cost.toFixed(1)).join(" "));
  evidence = evidenceOf(lines, { ...manner, room, habits: { ...manner.habits, openEnd } });
  return elementsOf(evidence, likeliestLabels(evidence, columns), misreadingOf(lines));
}

/** What a first reading takes an end in mid-sentence for, in nats: it may be one that lost its full stop. */
const DOUBTFUL_END = 4.5;
/** So many paragraphs' worth of what is known of pages anyway. */
const PRIOR = 200;

/** How surely a page's paragraphs do not end in mid-sentence, in nats, by a first reading of it. */
function openEndOf(lines: readonly Line[], path: readonly LabelledLine[]): number {
  let open = 0;
  let all = 0;
  lines.forEach((line, at) => {
    const own = path[at] as LabelledLine;
    const next = path[at + 1];
    if (!own.wrapped || own.label !== 'paragraph-on' || next?.label === 'paragraph-on') return;
    all += 1;
    if (line.end === 'open') open += 1;
  });
  return -Math.log((open + PRIOR * Math.exp(-OPEN_END)) / (all + PRIOR));
}

/** Puts labelled lines together; where lines are not wrapped, each line is a piece of its own, joined later if at all. */
function elementsOf(
  evidence: readonly LineEvidence[],
  path: readonly LabelledLine[],
  misreading: Misreading,
): Element[] {
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

/** So many lines' worth of what is known of pages anyway: one line in four that goes on has room, 1.1 em of it. */
const PRIOR_LINES = 20;
const PRIOR_ROOM = { share: 0.25, em: 1.1 };

/** How much room the lines of a page leave that their paragraphs go on behind, by a first reading of it. */
function roomOf(evidence: readonly LineEvidence[], path: readonly LabelledLine[]): Room {
  let all = 0;
  let roomy = 0;
  let ems = 0;
  evidence.forEach(({ fit }, at) => {
    const { label, wrapped, column } = path[at] as LabelledLine;
    if (!wrapped || label !== 'paragraph-on' || path[at + 1]?.label !== 'paragraph-on') return;
    all += 1;
    const left = roomLeft(fit, column);
    if (left < 0) return;
    roomy += 1;
    ems += left;
  });
  const share = (roomy + PRIOR_LINES * PRIOR_ROOM.share) / (all + PRIOR_LINES);
  const mean = (ems + PRIOR_LINES * PRIOR_ROOM.share * PRIOR_ROOM.em) / (roomy + PRIOR_LINES * PRIOR_ROOM.share);
  return { any: -Math.log(share), em: 1 / Math.max(0.5, mean) };
}
