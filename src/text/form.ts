import { fold } from './fold.ts';
import { foldScript } from './script-fold.ts';

/**
 * Characters that are not seen: soft hyphens, zero-width spaces and joiners, marks of direction, selectors of a glyph's
 * presentation. Not the signs of number and verse that are drawn around digits, the tags of flags, or what selects one
 * glyph of an ideograph, which is seen.
 */
export const HIDDEN =
  /[[\p{Cf}\u034f\ufe00-\ufe0f]--[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}\u{e0020}-\u{e007f}]]/v;
const ALL_HIDDEN = new RegExp(HIDDEN.source, 'gv');

/** A text without its hidden characters. */
export const withoutHidden = (text: string): string => text.replace(ALL_HIDDEN, '');

/** Letters, and forms that Unicode keeps for the sake of old encodings: what may be written with other code points. */
const COMPOSABLE = /[[\p{L}\p{M}\uf900-\ufaff\uff61-\uffdc]--[\u3400-\u9fff]]+/gv;

/** Text of this alone is its own form, once its width is folded: Han, ASCII, common marks. */
const PLAIN = /^[\u3400-\u9fff\x20-\x7e\u3001-\u3020“”‘’…—·]*$/u;

/**
 * A text without what is no difference of text: width, composed or decomposed letters (NFC, NFD), ligatures and long s,
 * hidden characters. Idempotent; offsets do not stay. The script stays.
 */
export function formOf(text: string): string {
  const folded = fold(text);
  if (PLAIN.test(folded)) return folded;
  return fold(withoutHidden(folded).replace(COMPOSABLE, (letters) => letters.normalize('NFKC')));
}

const keys = new Map<string, string>();

/** Pieces and readings are short and come again and again: so many keys are kept, of so many code units at most. */
const keptKeys = 20_000;
const longestKept = 6;

/** The form of a text in one script for Traditional and Simplified: what makes two readings one, unless two Traditional characters differ. */
export function keyOf(text: string): string {
  const known = keys.get(text);
  if (known !== undefined) return known;
  const key = foldScript(formOf(text));
  if (text.length <= longestKept && keys.size < keptKeys) keys.set(text, key);
  return key;
}
