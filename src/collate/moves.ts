import { withoutPunctuation } from '../text/punctuation.ts';
import { editDistance } from './exact.ts';
import { readingKey, type WitnessReading } from './readings.ts';

/** From this many characters on, marks not counted, text that stands elsewhere is a move and no coincidence. */
const shortestMove = 20;

/** Share of the characters that may differ between a stretch and the same stretch elsewhere. */
const mostEdits = 0.2;

/** A stretch that a witness prints at `to` (a number of a place) and the others, which lack it there, at `from`. */
export interface FoundMove {
  witness: number;
  from: number;
  to: number;
}

/**
 * Finds the stretches that one witness prints elsewhere: where it alone has nothing, and where it alone has that same
 * text. `readings` are those of the story's places, in order; with two witnesses the one that `base` is not has moved.
 */
export function findMoves(readings: readonly (readonly WitnessReading[])[], base: number): FoundMove[] {
  const gaps: Candidate[] = [];
  const extras: Candidate[] = [];
  readings.forEach((atPlace, place) => {
    if (atPlace.every(({ text }) => text.length < shortestMove)) return;
    for (const { witness, text } of atPlace) {
      const others = atPlace.filter((reading) => reading.witness !== witness);
      if (others.length === 0 || (others.length === 1 && witness === base)) continue;
      const rest = others[0]?.text ?? '';
      if (text === '' && others.every((reading) => readingKey(reading.text) === readingKey(rest))) {
        push(gaps, { witness, place, said: withoutPunctuation(rest) });
      } else if (others.every((reading) => reading.text === '')) {
        push(extras, { witness, place, said: withoutPunctuation(text) });
      }
    }
  });
  return extras.flatMap(({ witness, place, said }) => {
    const gap = gaps.find((one) => one.witness === witness && !one.taken && isSame(one.said, said));
    if (!gap) return [];
    gap.taken = true;
    return [{ witness, from: gap.place, to: place }];
  });
}

interface Candidate {
  witness: number;
  place: number;
  said: string;
  taken?: boolean;
}

function push(candidates: Candidate[], candidate: Candidate): void {
  if (candidate.said.length >= shortestMove) candidates.push(candidate);
}

function isSame(a: string, b: string): boolean {
  if (a === b) return true;
  const most = Math.max(a.length, b.length) * mostEdits;
  if (Math.abs(a.length - b.length) > most) return false;
  const units = (text: string): Int32Array => Int32Array.from(text, (char) => char.codePointAt(0) ?? 0);
  return editDistance(units(a), units(b), most) <= most;
}
