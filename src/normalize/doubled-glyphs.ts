/** A Han that stands twice in a row where no word holds either of the two. */
export interface DoubledGlyph {
  /** Offset of the first of the two, in UTF-16 code units. */
  at: number;
  glyph: string;
  context: string;
}

let segmenter: Intl.Segmenter | null = null;

/**
 * Finds doubled Han that look like a second reading of one glyph (扫码码). Where a word boundary or a reduplication
 * explains them (工作｜作风, 镇｜镇长, 紧紧) nothing is said: only what word segmentation (Unicode, UAX 29 with ICU's
 * dictionary) leaves as two words of one glyph each is worth a look.
 */
export function doubledGlyphs(text: string): DoubledGlyph[] {
  const found: DoubledGlyph[] = [];
  for (const match of text.matchAll(/(?![一二三四五六七八九十])(\p{Script=Han})\1/gu)) {
    const at = match.index;
    const glyph = match[1] ?? '';
    const from = sentenceStart(text, at);
    const to = Math.min(text.length, at + 2 * glyph.length + 20);
    if (standAlone(text.slice(from, to), at - from, glyph)) {
      found.push({ at, glyph, context: text.slice(Math.max(0, at - 4), at + 2 * glyph.length + 4) });
    }
  }
  return found;
}

function sentenceStart(text: string, at: number): number {
  for (let start = at; start > Math.max(0, at - 40); start -= 1) {
    if (/[，。；：！？、“”]/u.test(text[start - 1] ?? '')) return start;
  }
  return Math.max(0, at - 40);
}

function standAlone(sentence: string, at: number, glyph: string): boolean {
  segmenter ??= new Intl.Segmenter('zh-CN', { granularity: 'word' });
  const segments = segmenter.segment(sentence);
  return [at, at + glyph.length].every((offset) => segments.containing(offset)?.segment === glyph);
}
