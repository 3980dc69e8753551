import { fold } from '../../text/fold.ts';

/** Two readings of one place, folded, as the rules see them. */
export interface Case {
  /** The reading of the majority, or else of the widest witness. */
  lemma: string;
  other: string;
  /** Whether `lemma` is a majority's. */
  decided: boolean;
  /** Up to eight folded characters on each side. */
  before: string;
  after: string;
  /** Whether all witnesses say the same and only spell it in another width. */
  sameText: boolean;
  /** Whether a reading is a whole block, which others lack. */
  wholeBlock: boolean;
  /** Whether the text is printed by the other witness too, but elsewhere. */
  moved: boolean;
  /** Whether the place stands between 《 and 》. */
  inTitle: boolean;
}

/** Whether one side has nothing there. */
export function isPresence({ lemma, other }: Case): boolean {
  return lemma === '' || other === '';
}

/** The reading that is there, of two of which one is not. */
export function presentOf({ lemma, other }: Case): string {
  return lemma === '' ? other : lemma;
}

/** What is common to all pairs of readings at one place. */
export type Surroundings = Omit<Case, 'lemma' | 'other'>;

/** The cases of a place: its lemma against every other reading. */
export function casesOf(lemma: string, others: readonly string[], around: Surroundings): Case[] {
  const folded = { ...around, before: fold(around.before), after: fold(around.after) };
  return others.map((other) => ({ ...folded, lemma: fold(lemma), other: fold(other) }));
}
