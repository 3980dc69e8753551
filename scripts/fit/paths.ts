import type { LineEvidence } from '../../src/normalize/lines/evidence.ts';
import { eventsOf } from '../../src/normalize/lines/label-events.ts';
import { type Event, events } from '../../src/normalize/lines/weights.ts';
import type { TrueLabel } from './truth.ts';

/** So much that nothing outweighs it. */
const FORBIDDEN = 1000;

/** The evidence with what a line's truth rules out forbidden. */
export function heldTo(
  evidence: readonly LineEvidence[],
  labels: ReadonlyMap<number, TrueLabel>,
): LineEvidence[] {
  return evidence.map((one) => {
    const truth = labels.get(one.line.number);
    if (truth === undefined || one.line.form.type !== 'text') return one;
    const scores = one.scores.slice();
    const allowed = new Set<Event>(eventsOf[truth]);
    for (const event of BEGINNINGS)
      if (!allowed.has(event))
        scores[events.indexOf(event)] = (scores[events.indexOf(event)] ?? 0) - FORBIDDEN;
    return { ...one, scores };
  });
}

const BEGINNINGS: readonly Event[] = [
  'text',
  'first',
  'further',
  'shown',
  'opens',
  'more',
  'signs',
  'signsOn',
  'caption',
  'captionOn',
];
