import { editDistance } from '../exact.ts';
import type { NeutralClass, PlainCollation, PlainVariant } from './collate-plain.ts';

/** What an editor may leave out: capitals, marks, Traditional and Simplified, other spelling of one word. */
export const leftOut = ['case', 'punctuation', 'script', 'spelling'] as const;
export type LeftOut = (typeof leftOut)[number];

/** A collation without the variants of some kinds. What is left out stands in no apparatus; the joint text stays. */
export function leaveOut(collation: PlainCollation, kinds: readonly LeftOut[]): PlainCollation {
  if (kinds.length === 0) return collation;
  const kept = collation.variants.filter((variant) => !kinds.some((kind) => isOf[kind](variant)));
  const ids = new Set(kept.map(({ id }) => id));
  return { ...collation, variants: kept, marks: collation.marks.filter(({ variant }) => ids.has(variant)) };
}

const isOf: Readonly<Record<LeftOut, (variant: PlainVariant) => boolean>> = {
  case: ({ rule }) => rule === 'classify:letter-case',
  punctuation: (variant) => variant.class === 'punctuation',
  script: (variant) => variant.class === 'script',
  spelling: (variant) => variant.class === 'width' || isSpelling(variant),
};

/** Letters of a word that may be others, and how long a word is before that says anything. */
const mostOther = 1 / 3;
const shortestWord = 4;

/** One word everywhere, with few letters exchanged, put in or left out, and the first one the same (honour, honor). */
function isSpelling({ readings }: PlainVariant): boolean {
  const words = readings.map(({ text }) => text.trim().toLowerCase());
  if (!words.every((word) => /^[\p{L}\p{M}'’-]+$/u.test(word) && !/\p{Script=Han}/u.test(word))) return false;
  const units = words.map((word) => Int32Array.from(word, (char) => char.codePointAt(0) ?? 0));
  const [first] = units;
  return units.every((word) => {
    const longer = Math.max(word.length, first?.length ?? 0);
    if (!first || longer < shortestWord || word[0] !== first[0]) return false;
    return editDistance(first, word) / 2 <= longer * mostOther;
  });
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
