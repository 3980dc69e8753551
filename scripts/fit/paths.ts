import type { LineEvidence } from '../../src/normalize/lines/evidence.ts';
import type { LabelledLine } from '../../src/normalize/lines/search.ts';
import { type Event, events } from '../../src/normalize/lines/weights.ts';
import type { TrueLabel } from './truth.ts';

const BEGUN: Record<string, readonly Event[]> = {
  paragraph: ['text', 'first'],
  'paragraph-on': ['text', 'further'],
  display: ['shown', 'opens'],
  'display-on': ['shown', 'more'],
  signature: ['signs'],
  'signature-on': ['signsOn'],
  caption: ['caption'],
  'caption-on': ['captionOn'],
  alone: ['alone'],
};

const RUN: Record<string, readonly Event[]> = { paragraph: ['runs'], caption: ['captionRuns'] };

const ENDED: Record<string, readonly Event[]> = {
  paragraph: ['ends'],
  display: ['closes'],
  caption: ['captionEnds'],
};

/** What was decided about the line at a place of a path. */
export function eventsAt(path: readonly LabelledLine[], at: number): readonly Event[] {
  const label = path[at]?.label ?? 'alone';
  const family = label.replace('-on', '');
  const goesOn = path[at + 1]?.label === `${family}-on`;
  const end: readonly Event[] = goesOn ? (RUN[family] ?? []) : (ENDED[family] ?? []);
  return [...(BEGUN[label] ?? []), ...end];
}

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
    const allowed = new Set<Event>(BEGUN[truth]);
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
