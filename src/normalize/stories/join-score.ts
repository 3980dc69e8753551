import { isBarredAtLineStart, isOpening } from '../../text/classes.ts';
import type { Links } from './chain-links.ts';
import type { Topics } from '../headlines/cohesion.ts';
import { quoteBalance } from '../paragraphs/pieces.ts';
import { type Section, lastText } from './sections.ts';

const NEXT_IN_FILE = 3;
const NEXT_BESIDE = 1.5;
const BACKWARDS = -1;
const QUOTATION_CLOSED = 4;
const QUOTATION_LEFT_OPEN = -3;
const QUOTATION_NEVER_OPENED = -4;
const BEGINS_QUOTATION = -1;
const BEGINS_WITH_MARK = 4;
/** What likeness above the page's average is worth, and at most. */
const ALIKE = 60;
const MOST_ALIKE = 4;

/**
 * How much speaks for a section going on where another breaks off in mid-sentence: neighbours in the file, quotation
 * marks left open here and closed there, marks that nothing can begin with, names and things in common.
 */
export function joinScore(links: Links, from: number, to: number): number {
  const target = links.sections[to] as Section;
  const end = lastText(links.sections[from])?.flow.text ?? '';
  const start = target.pieces[0]?.flow.text ?? '';
  let sum = to < from ? BACKWARDS : 0;
  if (to === from + 1 && target.before === null) sum += target.edge === 'open' ? NEXT_IN_FILE : NEXT_BESIDE;
  const right = quoteBalance(start);
  if (quoteBalance(end).unclosed > 0) sum += right.unopened > 0 ? QUOTATION_CLOSED : QUOTATION_LEFT_OPEN;
  else if (right.unopened > 0) sum += QUOTATION_NEVER_OPENED;
  if (isOpening(start)) sum += BEGINS_QUOTATION;
  if (isBarredAtLineStart(start)) sum += BEGINS_WITH_MARK;
  const alike = links.topics.likeness(links.pairsAround(from), links.pairsAround(to));
  return sum + Math.min(MOST_ALIKE, ALIKE * (alike - averageLikeness(links.topics)));
}

const averages = new WeakMap<Topics, number>();
/** So many pairs of sections tell the average. */
const SAMPLE = 300;

/** How alike two sections of the page are on average. */
function averageLikeness(topics: Topics): number {
  const known = averages.get(topics);
  if (known !== undefined) return known;
  const { vectors } = topics;
  const count = vectors.length;
  const all = (count * (count - 1)) / 2;
  const step = Math.max(1, Math.floor(all / SAMPLE));
  let sum = 0;
  let pairs = 0;
  // Pairs are numbered row by row: (0, 1), (0, 2) … (1, 2); those of the row of `i` from `first` on.
  for (let at = 0, i = 0, first = 0; at < all && pairs < SAMPLE; at += step) {
    for (; at >= first + count - 1 - i; i += 1) first += count - 1 - i;
    const [a, b] = [vectors[i], vectors[i + 1 + at - first]];
    if (a === undefined || b === undefined) continue;
    sum += topics.likeness(a, b);
    pairs += 1;
  }
  const average = pairs === 0 ? 0 : sum / pairs;
  averages.set(topics, average);
  return average;
}
