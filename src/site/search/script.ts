import type { Hit } from './hits.ts';

/**
 * What was found, as printed, where it is the same as what was typed in Traditional or Simplified alone; else `null`. Of
 * several finds in a paragraph the first that differs.
 */
export function otherScriptIn({ unit, text, ranges }: Hit, typed: string): string | null {
  const words = typed.split(/\s+/u).map(lettersOf).filter(Boolean);
  const known = [...words, words.join('')];
  for (const { from, to } of ranges) {
    const printed = unit.text.slice(text.starts[from] ?? 0, text.ends[to - 1] ?? 0);
    if (!known.some((word) => lettersOf(printed).includes(word))) return printed.replaceAll('\n', '');
  }
  return null;
}

/** The letters and digits of a text, in one width and case and in the script that it is in. */
const lettersOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
