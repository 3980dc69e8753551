import { isBarredAtLineStart, isOpening } from '../../text/classes.ts';
import type { Topics } from '../headlines/cohesion.ts';
import { type Table, natsOf } from '../headlines/nats.ts';
import { quoteBalance } from '../paragraphs/pieces.ts';
import { type Section, lastText } from './sections.ts';

/** A section whose text breaks off in mid-sentence, and one that may go on with it, by their numbers. */
export interface Joining {
  sections: readonly Section[];
  from: number;
  to: number;
  topics: Topics;
  /** How alike the stories are that both belong to so far, 0 to 1. */
  alike: number;
}

/** The same with the text before the break and behind it. */
interface Break extends Joining {
  target: Section;
  start: string;
  /** Whether a quotation is open where the text breaks off, and whether one is closed behind that was not opened there. */
  isOpen: boolean;
  isClosed: boolean;
}

const isNext = ({ from, to, target }: Break): boolean => to === from + 1 && target.before === null;

/** What speaks for a section going on where another breaks off, in nats; set by hand. */
const JOININGS: Table<Break> = [
  ['backwards in the file', -1, ({ from, to }) => to < from],
  ['next in the file', 1.5, isNext],
  ['right behind the break', 1.5, (joint) => isNext(joint) && joint.target.edge === 'open'],
  ['closes the quotation left open', 4, ({ isOpen, isClosed }) => isOpen && isClosed],
  ['leaves it open', -3, ({ isOpen, isClosed }) => isOpen && !isClosed],
  ['closes what was never opened', -4, ({ isOpen, isClosed }) => !isOpen && isClosed],
  ['begins with a quotation', -1, ({ start }) => isOpening(start)],
  ['begins with a mark that begins no line', 4, ({ start }) => isBarredAtLineStart(start)],
  [
    'more alike than the page’s sections are',
    60,
    ({ alike, topics }) => Math.min(MOST_ALIKE, alike - topics.average),
  ],
];

/** However alike two texts are, that says no more. */
const MOST_ALIKE = 1 / 15;

/** How much speaks for a section going on where another breaks off in mid-sentence. */
export function natsOfJoining(joining: Joining): number {
  const { sections, from, to } = joining;
  const target = sections[to] as Section;
  const start = target.pieces[0]?.flow.text ?? '';
  const isOpen = quoteBalance(lastText(sections[from])?.flow.text ?? '').unclosed > 0;
  return natsOf(JOININGS, { ...joining, target, start, isOpen, isClosed: quoteBalance(start).unopened > 0 });
}
