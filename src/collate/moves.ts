import { withoutPunctuation } from '../text/punctuation.ts';
import { codePoints } from './alike.ts';
import { readingKey, witnessesOf, type ReadingGroup } from './readings.ts';
import { isSameElsewhere, shortestMove } from './same-elsewhere.ts';

/** A stretch that a witness prints at `to` (a number of a place) and the others, which lack it there, at `from`. */
export interface FoundMove {
  witness: number;
  from: number;
  to: number;
}

/**
 * Finds the stretches that some witnesses print elsewhere than the others: where they alone have nothing, and where they
 * alone have that same text. `spelled` are the readings at the story's places, in order. The smaller party has moved it; of
 * two equal ones the one that `base` is not in.
 */
export function findMoves(spelled: readonly (readonly ReadingGroup[])[], base: number): FoundMove[] {
  const gaps: Candidate[] = [];
  const extras: Candidate[] = [];
  spelled.forEach((atPlace, place) => {
    const text = atPlace.find((reading) => reading.text !== '')?.text ?? '';
    const lacking = atPlace.find((reading) => reading.text === '')?.witnesses;
    if (text.length < shortestMove || !lacking) return;
    const others = atPlace.filter((reading) => reading.text !== '');
    if (others.some((reading) => readingKey(reading.text) !== readingKey(text))) return;
    const said = codePoints(withoutPunctuation(text));
    if (said.length < shortestMove) return;
    const printing = witnessesOf(others);
    if (moves(lacking, printing, base)) gaps.push({ party: lacking, place, said });
    if (moves(printing, lacking, base)) extras.push({ party: printing, place, said });
  });
  return extras.flatMap(({ party, place, said }) => {
    const gap = gaps.find(
      (one) => !one.taken && one.party.join() === party.join() && isSameElsewhere(one.said, said),
    );
    if (!gap) return [];
    gap.taken = true;
    return party.map((witness) => ({ witness, from: gap.place, to: place }));
  });
}

/** Where a party of witnesses, ascending, has nothing, or alone has a text. */
interface Candidate {
  party: number[];
  place: number;
  said: Int32Array;
  taken?: boolean;
}

/** Whether of two parties the first is the one that has moved a text. */
function moves(party: readonly number[], others: readonly number[], base: number): boolean {
  if (party.length !== others.length) return party.length < others.length;
  return !party.includes(base);
}
