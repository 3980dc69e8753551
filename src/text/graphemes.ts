/** What may bind code points to one grapheme: marks, joiners, flags, skin tones, Hangul jamo, half-width sound marks. */
const BINDING =
  /[\p{M}\p{Cf}\p{Regional_Indicator}\p{Emoji_Modifier}\u1100-\u11ff\ua960-\ua97c\ud7b0-\ud7fb\uff9e\uff9f\r]/u;

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * The extended grapheme clusters of a text (Unicode Standard Annex 29), in order; joined they are the text again.
 * Text without anything that binds is cut by code points, which gives the same and is faster.
 */
export function graphemes(text: string): string[] {
  if (!BINDING.test(text)) return Array.from(text);
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/**
 * A function that gives, for an offset at which a grapheme begins, the offset behind it; faster than a list where no
 * list is needed. At the text's end it gives the end.
 */
export function graphemeEnds(text: string): (at: number) => number {
  if (!BINDING.test(text)) return (at) => at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
  const ends = new Int32Array(text.length + 1).fill(text.length);
  for (const { index, segment } of segmenter.segment(text)) ends[index] = index + segment.length;
  return (at) => ends[at] ?? text.length;
}
