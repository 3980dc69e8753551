import { formOf } from '../../text/form.ts';
import { withoutPunctuation } from '../../text/punctuation.ts';
import { foldScript } from '../../text/script-fold.ts';
import { codePoints } from '../alike.ts';
import { editDistance } from '../exact.ts';
import type { NeutralClass, PlainCollation, PlainVariant } from './collate-plain.ts';

/** What an editor may leave out: capitals, marks, Traditional and Simplified, other spelling of one word. */
export const leftOut = ['case', 'punctuation', 'script', 'spelling'] as const;
export type LeftOut = (typeof leftOut)[number];

/**
 * A collation without the variants whose readings are one where some kinds of difference do not count. What is left out
 * stands in no apparatus; the joint text stays.
 */
export function leaveOut(collation: PlainCollation, kinds: readonly LeftOut[]): PlainCollation {
  if (kinds.length === 0) return collation;
  const kept = collation.variants.filter((variant) => variant.class === 'layout' || !isOne(variant, kinds));
  const ids = new Set(kept.map(({ id }) => id));
  return { ...collation, variants: kept, marks: collation.marks.filter(({ variant }) => ids.has(variant)) };
}

function isOne({ readings }: PlainVariant, kinds: readonly LeftOut[]): boolean {
  const [first = [], ...others] = readings.map(({ text }) => wordsOf(text, kinds));
  const isSame = (word: string, other: string): boolean =>
    word === other || (kinds.includes('spelling') && isSpelling(word, other));
  return others.every(
    (words) => words.length === first.length && words.every((word, at) => isSame(first[at] ?? '', word)),
  );
}

/** The words of a reading, without what does not count. */
function wordsOf(text: string, kinds: readonly LeftOut[]): string[] {
  let counted = kinds.includes('spelling') ? formOf(text) : text;
  if (kinds.includes('script')) counted = foldScript(counted);
  if (kinds.includes('case')) counted = counted.toLowerCase();
  const words = counted.split(/\s+/u);
  return (kinds.includes('punctuation') ? words.map(withoutPunctuation) : words).filter(
    (word) => word !== '',
  );
}

/** Letters of a word that may be others, and how long a word is before that says anything. */
const mostOther = 1 / 3;
const shortestWord = 4;

/** One word with few letters exchanged, put in or left out, and the first one the same (honour, honor). */
function isSpelling(left: string, right: string): boolean {
  if (![left, right].every((word) => /^[\p{L}\p{M}'’-]+$/u.test(word) && !/\p{Script=Han}/u.test(word)))
    return false;
  const [a, b] = [codePoints(left.toLowerCase()), codePoints(right.toLowerCase())];
  const longer = Math.max(a.length, b.length);
  if (longer < shortestWord || a[0] !== b[0]) return false;
  return editDistance(a, b) / 2 <= longer * mostOther;
}

/** Names of classes that judge nobody: what was misread by a machine is a substitution in an author's hand. */
const neutral: Readonly<Partial<Record<PlainVariant['class'], NeutralClass>>> = {
  fluent: 'substitution',
  shape: 'substitution',
  editorial: 'rewriting',
  width: 'form',
};

/** A collation that says who reads what, and not who is right. */
export function withoutVerdicts(collation: PlainCollation): PlainCollation {
  return {
    ...collation,
    variants: collation.variants.map((variant) => {
      const name = neutral[variant.class] ?? variant.class;
      return { ...variant, class: name, rule: `class:${name}`, majority: null, suspects: [] };
    }),
  };
}
