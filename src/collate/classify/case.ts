import { formOf, keyOf } from '../../text/form.ts';

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
  /** Whether all witnesses say the same and only write it in another width or script. */
  sameText: boolean;
  /** Whether these two differ in more than width. */
  otherScript: boolean;
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
export type Surroundings = Omit<Case, 'lemma' | 'other' | 'otherScript'>;

/**
 * The cases of a place: its lemma against every other reading, all in one width, and in one script too, unless that is
 * all they differ in.
 */
export function casesOf(lemma: string, others: readonly string[], around: Surroundings): Case[] {
  const folded = { ...around, before: keyOf(around.before), after: keyOf(around.after) };
  const key = keyOf(lemma);
  const lemmaSaid = said(key);
  return others.map((other) => {
    const otherKey = keyOf(other);
    if (lemmaSaid !== said(otherKey)) return { ...folded, otherScript: false, lemma: key, other: otherKey };
    const forms = [formOf(lemma), formOf(other)] as const;
    const [left, right] = key === otherKey ? forms : [key, otherKey];
    return { ...folded, otherScript: said(forms[0]) !== said(forms[1]), lemma: left, other: right };
  });
}

const said = (text: string): string => text.replaceAll(' ', '');
