import { withoutPunctuation } from '../../text/punctuation.ts';
import { abbreviations } from './abbreviations.ts';
import { isPresence, presentOf, type Case } from './case.ts';
import { numberValue } from './number-value.ts';

/** One side writes out what the other shortens (规模以上/规上), as the table of abbreviations has it. */
export function isAbbreviation(variant: Case): boolean {
  const { lemma, other } = variant;
  return abbreviations.some(
    ([long, short]) =>
      exchanges(variant, [lemma, long], [other, short]) || exchanges(variant, [lemma, short], [other, long]),
  );
}

/**
 * Whether, with some characters before and behind, the one reading makes the one term and the other reading the other:
 * 规[模以]上 and 规[]上.
 */
function exchanges(
  { before, after }: Case,
  [left, leftTerm]: readonly [string, string],
  [right, rightTerm]: readonly [string, string],
): boolean {
  const longer = left.length >= right.length ? [left, leftTerm] : [right, rightTerm];
  const [reading = '', term = ''] = longer;
  for (let lead = 0; lead + reading.length <= term.length && lead <= before.length; lead += 1) {
    const trail = term.length - lead - reading.length;
    const head = before.slice(before.length - lead);
    const tail = after.slice(0, trail);
    if (head + left + tail === leftTerm && head + right + tail === rightTerm) return true;
  }
  return false;
}

/** The same number in other digits (四分之一/1/4, 15万/十五万). */
export function isNumberForm({ lemma, other }: Case): boolean {
  const value = numberValue(lemma);
  return value !== null && lemma !== other && value === numberValue(other);
}

/** Capital and small letters. */
export function isLetterCase({ lemma, other }: Case): boolean {
  return lemma !== other && lemma.toLowerCase() === other.toLowerCase();
}

/**
 * A whole member of a list with its mark (工业母机、[仪器仪表、]工业软件), where no majority decides: what is misread
 * loses characters or lines, not members.
 */
export function isListItem(variant: Case): boolean {
  if (variant.decided || !isPresence(variant)) return false;
  const present = presentOf(variant);
  if (/^[^、，,。；;：:！!？?]{2,}、$/u.test(present))
    return /[、：:“《，,]$/u.test(variant.before) || /^[^，,。；;]*、/u.test(variant.after);
  return /^、[^、，,。；;：:！!？?]{2,}$/u.test(present) && /^[、，,。；;等]/u.test(variant.after);
}

/** A whole clause or sentence with its mark, from mark to mark, where no majority decides. */
export function isClause(variant: Case): boolean {
  if (variant.decided || !isPresence(variant)) return false;
  return (
    /[\p{L}\p{N}]{4,}[^\p{L}\p{N}]*[，,。；;：:！!？?]["”’」』）)]*$/u.test(presentOf(variant)) &&
    /(?:^|[，,。；;：:！!？?”’」』）)“‘「『（(])$/u.test(variant.before)
  );
}

/** Two long stretches that stand for each other: nobody misreads a sentence into another one. */
export function isRewritten({ lemma, other }: Case): boolean {
  return Math.min(withoutPunctuation(lemma).length, withoutPunctuation(other).length) >= 16;
}
