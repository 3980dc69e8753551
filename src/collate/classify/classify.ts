import { glyphSimilarity, lookAlike } from '../../text/glyph-similarity.ts';
import { graphemes } from '../../text/graphemes.ts';
import { withoutPunctuation } from '../../text/punctuation.ts';
import { variantClasses, type VariantClass } from '../../records/variant-classes.ts';
import { isPresence, type Case } from './case.ts';
import {
  isAbbreviation,
  isClause,
  isLetterCase,
  isListItem,
  isNumberForm,
  isRewritten,
} from './editorial.ts';
import { isDocumentTitle, isName, isNumber, isOffice } from './fluent.ts';

interface Rule {
  id: string;
  class: VariantClass;
  fits: (variant: Case) => boolean;
}

/** The rules in the order in which they are asked; the first one that fits two readings gives their class. */
export const rules: readonly Rule[] = [
  { id: 'classify:script', class: 'script', fits: ({ sameText, otherScript }) => sameText && otherScript },
  { id: 'classify:width', class: 'width', fits: ({ sameText }) => sameText },
  { id: 'classify:moved', class: 'editorial', fits: ({ moved }) => moved },
  { id: 'classify:missing-block', class: 'omission', fits: (pair) => pair.wholeBlock && !isAddition(pair) },
  { id: 'classify:punctuation', class: 'punctuation', fits: differInMarksAlone },
  { id: 'classify:abbreviation', class: 'editorial', fits: isAbbreviation },
  { id: 'classify:number-form', class: 'editorial', fits: isNumberForm },
  { id: 'classify:letter-case', class: 'editorial', fits: isLetterCase },
  { id: 'classify:list-item', class: 'editorial', fits: isListItem },
  { id: 'classify:clause', class: 'editorial', fits: isClause },
  { id: 'classify:added', class: 'addition', fits: isAddition },
  { id: 'classify:omitted', class: 'omission', fits: isPresence },
  { id: 'classify:fluent-number', class: 'fluent', fits: isNumber },
  { id: 'classify:shape', class: 'shape', fits: lookAlikes },
  { id: 'classify:rewritten', class: 'editorial', fits: isRewritten },
  { id: 'classify:fluent-document', class: 'fluent', fits: isDocumentTitle },
  { id: 'classify:fluent-office', class: 'fluent', fits: isOffice },
  { id: 'classify:fluent-name', class: 'fluent', fits: isName },
  { id: 'classify:fluent', class: 'fluent', fits: () => true },
];

/** The class of a place and the rule that gave it: the gravest that its readings give against the lemma. */
export function classify(cases: readonly Case[]): { class: VariantClass; rule: string } {
  const fitting = cases.map((pair) => rules.find(({ fits }) => fits(pair)));
  const most = variantClasses.find((given) => fitting.some((rule) => rule?.class === given));
  const gravest = fitting.find((rule) => rule?.class === most);
  if (!gravest) throw new Error('A variant that no rule fits; this is a bug');
  return { class: gravest.class, rule: gravest.id };
}

/** Only marks and blanks differ. */
function differInMarksAlone({ lemma, other }: Case): boolean {
  return withoutPunctuation(lemma) === withoutPunctuation(other);
}

/** The majority has nothing there. */
function isAddition({ lemma, other, decided }: Case): boolean {
  return decided && lemma === '' && other !== '';
}

/** As many characters on both sides, and each pair that differs looks alike in print. */
function lookAlikes({ lemma, other }: Case): boolean {
  const [left, right] = [graphemes(lemma), graphemes(other)];
  return (
    left.length === right.length &&
    left.every((glyph, at) => (glyphSimilarity(glyph, right[at] ?? '') ?? -1) >= lookAlike)
  );
}
