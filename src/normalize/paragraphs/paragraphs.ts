import { isBarredAtLineStart } from '../../text/classes.ts';
import type { LabelledPage } from '../lines/label-lines.ts';
import type { LineEvidence } from '../lines/evidence.ts';
import { BREAKS, lostByWords } from '../lines/learn-reading.ts';
import { OPEN_END } from '../lines/page-habits.ts';
import type { Label, LabelledLine } from '../lines/labels.ts';
import { roomLeft } from '../lines/setting.ts';
import { type Element, type Line, STRONG } from '../lines/tree.ts';

/**
 * Joins the wrapped lines of a page to paragraphs and headings by their labels; where lines are not wrapped, each line is
 * a piece of its own, joined later if at all.
 */
export function joinLines({ evidence, path, misreading, learned }: LabelledPage): Element[] {
  const elements: Element[] = [];
  evidence.forEach((own, at) => {
    const { line, fit } = own;
    const { label, wrapped, column } = path[at] as LabelledLine;
    const last = elements.at(-1);
    const goesOn = label.endsWith('-on') && (label !== 'paragraph-on' || wrapped);
    // A line alone shows no column that it could leave room in.
    const room = wrapped && label === 'paragraph-on' ? roomLeft(fit, column) : null;
    const next = path[at + 1]?.label;
    const isBroken = !wrapped && next === 'paragraph-on';
    const broken = next === 'paragraph' ? BREAKS.paragraph : BREAKS.text;
    const lostStop =
      line.end === 'open' && !isBroken && losesStop(room, own, { misreading, learned, broken });
    if (last !== undefined && goesOn) {
      last.lines.push(line);
      last.lostStop = lostStop;
    } else
      elements.push({
        ...typeOf(label, line),
        lines: [line],
        wrapped: wrapped && label !== 'alone',
        lostStop,
      });
  });
  return elements;
}

/** What speaks for a lost full stop where a paragraph of wrapped lines ends in mid-sentence, in nats: room for more, by the em. */
const LOST = { always: -3, room: 2, noRoom: -1, nextBroken: -4 };
/** More room than this says no more, in ems. */
const MOST_ROOM = 3;
/** Of a page that is read well this share of the marks is wrong. */
const WELL_READ = 0.01;

/**
 * Whether a paragraph that ends in mid-sentence has lost its full stop, rather than its second half: pages whose marks are
 * read badly or whose paragraphs often end so lose stops, and text that breaks off at the foot of a column fills its line.
 */
function losesStop(
  room: number | null,
  { around }: LineEvidence,
  { misreading, learned, broken }: Pick<LabelledPage, 'misreading' | 'learned'> & { broken: number },
): boolean {
  const misread = Math.max(misreading.stops, misreading.quotes);
  const isBroken = around.next !== undefined && isBarredAtLineStart(around.next.text) ? LOST.nextBroken : 0;
  if (room === null)
    return (
      Math.max(Math.log(misread), -learned.openEnd) - Math.log(broken) + lostByWords(around) + isBroken > 0
    );
  const score = LOST.always + Math.max(Math.log(misread / WELL_READ), OPEN_END - learned.openEnd) + isBroken;
  return score + LOST.noRoom + LOST.room * Math.min(MOST_ROOM, Math.max(0, room)) > 0;
}

function typeOf(label: Label, { form }: Line): Pick<Element, 'type' | 'depth'> {
  if (label.startsWith('display')) return { type: 'display', depth: 0 };
  if (label.startsWith('caption')) return { type: 'caption', depth: 0 };
  if (label.startsWith('signature')) return { type: 'signature', depth: 0 };
  if (label !== 'alone') return { type: 'paragraph', depth: 0 };
  switch (form.type) {
    case 'atx':
      return { type: 'display', depth: form.depth };
    case 'strong':
      return { type: 'display', depth: STRONG };
    case 'caption':
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
