import { ABSENT } from './columns.ts';
import type { Place } from './places.ts';
import { BREAK, SPACE } from './sequence.ts';
import type { StoryText } from './story-text.ts';

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

function stretchesWithout({ columns, sequences }: StoryText, witness: number): Stretch[] {
  const stretches: Stretch[] = [];
  const row = columns.cells[witness] ?? new Int32Array();
  for (let from = row.indexOf(ABSENT); from >= 0; from = row.indexOf(ABSENT, from)) {
    let to = from;
    while (row[to] === ABSENT) to += 1;
    if (to - from >= passageLength) {
      const printed = (at: number): boolean =>
        columns.cells.some((cells, other) => isText(sequences[other]?.symbols[cells[at] as number]));
      let pieces = 0;
      for (let at = from; at < to; at += 1) if (printed(at)) pieces += 1;
      if (pieces >= passageLength) stretches.push({ from, to });
    }
    from = to;
  }
  return stretches;
}

const isText = (symbol: number | undefined): boolean =>
  symbol !== undefined && symbol !== BREAK && symbol !== SPACE;
