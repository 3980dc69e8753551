import { withoutPunctuation } from '../../text/punctuation.ts';
import { abbreviations } from './abbreviations.ts';
import { isPresence, presentOf, type Case } from './case.ts';
import { numberValue } from './number-value.ts';

/** One side writes out what the other shortens (规模以上/规上), as the table of abbreviations has it. */
export function isAbbreviation(variant: Case): boolean {
  const { lemma, other } = variant;
  const more = lemma.length - other.length;
  if (more === 0) return false;
  return abbreviations.some(([long, short]) => {
    if (Math.abs(more) !== long.length - short.length) return false;
    return more > 0
      ? exchanges(variant, [lemma, long], [other, short])
      : exchanges(variant, [lemma, short], [other, long]);
  });
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
    endsClause(presentOf(variant)) && /(?:^|[，,。；;：:！!？?”’」』）)“‘「『（(])$/u.test(variant.before)
  );
}

const CLAUSE_MARKS = '，,。；;：:！!？?';
const CLOSING_MARKS = '"”’」』）)';
const SAID = /[\p{L}\p{N}]/u;

/** Letters or digits that a clause has before its mark, at least. */
const leastSaid = 4;

/** Whether a text ends with a clause's mark, behind four letters or more; looked at from its end, since it may be long. */
function endsClause(text: string): boolean {
  const characters = Array.from(text.slice(-longestTail));
  let at = characters.length - 1;
  const is = (signs: string): boolean => at >= 0 && signs.includes(characters[at] ?? ' ');
  while (is(CLOSING_MARKS)) at -= 1;
  if (!is(CLAUSE_MARKS)) return false;
  while (at >= 0 && !SAID.test(characters[at] ?? '')) at -= 1;
  const end = at;
  while (at >= 0 && end - at < leastSaid && SAID.test(characters[at] ?? '')) at -= 1;
  return end - at >= leastSaid;
}

/** Code units at the end of a reading among which its last clause ends. */
const longestTail = 64;

/** Two long stretches that stand for each other: nobody misreads a sentence into another one. */
export function isRewritten({ lemma, other }: Case): boolean {
  return [lemma, other].every((text) => text.length >= 16 && withoutPunctuation(text).length >= 16);
}
