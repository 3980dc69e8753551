import { withoutPunctuation } from '../text/punctuation.ts';
import { codePoints } from './alike.ts';
import { readingKey, type WitnessReading } from './readings.ts';
import { isSameElsewhere, shortestMove } from './same-elsewhere.ts';

/** A stretch that a witness prints at `to` (a number of a place) and the others, which lack it there, at `from`. */
export interface FoundMove {
  witness: number;
  from: number;
  to: number;
}

/**
 * Finds the stretches that some witnesses print elsewhere than the others: where they alone have nothing, and where they
 * alone have that same text. `readings` are those of the story's places, in order. The smaller party has moved it; of
 * two equal ones the one that `base` is not in.
 */
export function findMoves(readings: readonly (readonly WitnessReading[])[], base: number): FoundMove[] {
  const gaps: Candidate[] = [];
  const extras: Candidate[] = [];
  readings.forEach((atPlace, place) => {
    const text = atPlace.find((reading) => reading.text !== '')?.text ?? '';
    if (text.length < shortestMove) return;
    const printing = atPlace.filter((reading) => reading.text !== '');
    const lacking = atPlace.filter((reading) => reading.text === '');
    if (lacking.length === 0) return;
    if (printing.some((reading) => readingKey(reading.text) !== readingKey(text))) return;
    const said = codePoints(withoutPunctuation(text));
    if (said.length < shortestMove) return;
    if (moves(lacking, printing, base)) gaps.push({ party: witnessesOf(lacking), place, said });
    if (moves(printing, lacking, base)) extras.push({ party: witnessesOf(printing), place, said });
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

const witnessesOf = (readings: readonly WitnessReading[]): number[] => readings.map(({ witness }) => witness);

/** Whether of two parties the first is the one that has moved a text. */
function moves(party: readonly WitnessReading[], others: readonly WitnessReading[], base: number): boolean {
  if (party.length !== others.length) return party.length < others.length;
  return party.every(({ witness }) => witness !== base);
}
