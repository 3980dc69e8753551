import { plural } from './plural.ts';

/** The nine classes of variants, and what is said of a place where witnesses differ. */
export const variants = {
  name: {
    fluent: 'substitution',
    shape: 'look-alike',
    omission: 'omission',
    addition: 'addition',
    editorial: 'editorial',
    punctuation: 'punctuation',
    script: 'script',
    width: 'width',
    layout: 'paragraphing',
  },
  reach: {
    whole: 'whole',
    abridged: 'part',
    'head-cut': 'starts late',
    'tail-cut': 'cut short',
    'both-cut': 'starts late, cut short',
  },
  elsewhere: 'Elsewhere',
  showPinyin: 'Show pinyin',
  twoDiffer: 'two differ, no verdict',
  substantive: (count: number) => plural(count, 'substantive variant'),
  suspects: (count: number) => plural(count, 'suspect place'),
  places: (count: number) => plural(count, 'place'),
} as const;
