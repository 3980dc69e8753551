import { ABSENT } from './columns.ts';
import type { Place } from './places.ts';
import { BREAK, SPACE } from './sequence.ts';
import { cellAt, symbolAt, type StoryText } from './story-text.ts';

/** From so many pieces on, breaks and blanks not counted, what a witness lacks in one stretch is a passage left out. */
const passageLength = 12;

/**
 * Tells whether a witness leaves out a whole passage of which a place is only a part: it lacks the text there, but of
 * what others dispute within it, it says nothing, and has no vote.
 */
export function passagesLeftOut(story: StoryText): (witness: number, place: Place) => boolean {
  const stretches = new Map<number, Stretch[]>();
  return (witness, place) => {
    let own = stretches.get(witness);
    if (!own) stretches.set(witness, (own = stretchesWithout(story, witness)));
    return own.some(
      ({ from, to }) => from <= place.from && place.to <= to && (from < place.from || place.to < to),
    );
  };
}

interface Stretch {
  from: number;
  to: number;
}

function stretchesWithout(story: StoryText, witness: number): Stretch[] {
  const stretches: Stretch[] = [];
  for (let from = 0; from < story.columns.width; from += 1) {
    if (cellAt(story, witness, from) !== ABSENT) continue;
    let pieces = 0;
    let to = from;
    for (; cellAt(story, witness, to) === ABSENT; to += 1) if (isPrinted(story, to)) pieces += 1;
    if (pieces >= passageLength) stretches.push({ from, to });
    from = to;
  }
  return stretches;
}

function isPrinted(story: StoryText, column: number): boolean {
  return story.sequences.some((_, witness) => {
    const symbol = symbolAt(story, witness, column);
    return symbol >= 0 && symbol !== BREAK && symbol !== SPACE;
  });
}
