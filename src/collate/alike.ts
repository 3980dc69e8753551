import { editDistance } from './exact.ts';

/** The characters of a text as numbers. */
export function codePoints(text: string): Int32Array {
  return Int32Array.from(text, (char) => char.codePointAt(0) ?? 0);
}

/**
 * How alike two words are: the letters that they have in common, on both sides together, less those that they have not
 * (solemnization, solemnisation: 24 - 2). 0 where no more are in common than apart.
 */
export function alikeness(a: Int32Array, b: Int32Array): number {
  const letters = a.length + b.length;
  // Letters that one has more than the other are apart, whatever they are.
  if (2 * Math.abs(a.length - b.length) >= letters) return 0;
  return Math.max(0, letters - 2 * editDistance(a, b, letters / 2));
}
