import { withoutPunctuation } from '../text/punctuation.ts';
import type { VariantClass } from '../records/variant.ts';
import type { ReadingGroup } from './readings.ts';
import type { Verdict } from './verdict.ts';

/** What a rule sees of a variant. */
export interface Case {
  groups: readonly ReadingGroup[];
  sameText: boolean;
  verdict: Verdict;
  /** Whether some witness lacks a whole block that another has. */
  wholeBlock: boolean;
  context: { before: string; after: string };
}

interface Rule {
  id: string;
  class: VariantClass;
  fits: (variant: Case) => boolean;
}

/** The rules in the order in which they are asked; the first one that fits gives the class. */
export const rules: readonly Rule[] = [
  { id: 'classify:width', class: 'width', fits: ({ sameText }) => sameText },
  { id: 'classify:missing-block', class: 'omission', fits: ({ wholeBlock }) => wholeBlock },
  { id: 'classify:punctuation', class: 'punctuation', fits: differInMarksAlone },
  {
    id: 'classify:added',
    class: 'addition',
    fits: (variant) => isPresence(variant) && variant.verdict.majority === '',
  },
  { id: 'classify:omitted', class: 'omission', fits: isPresence },
  { id: 'classify:fluent', class: 'fluent', fits: () => true },
];

/** The class of a variant and the rule that gave it. */
export function classify(variant: Case): { class: VariantClass; rule: string } {
  const rule = rules.find(({ fits }) => fits(variant));
  if (!rule) throw new Error('A variant that no rule fits; this is a bug');
  return { class: rule.class, rule: rule.id };
}

function differInMarksAlone({ groups }: Case): boolean {
  return new Set(groups.map(({ text }) => withoutPunctuation(text))).size === 1;
}

function isPresence({ groups }: Case): boolean {
  return groups.length === 2 && groups.some(({ text }) => text === '');
}
