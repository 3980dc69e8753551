/** The dictionary that comes with the platform (ICU); it knows the words of both scripts. */
const words = new Intl.Segmenter('zh', { granularity: 'word' });
/** So many characters on each side of a break are looked at. */
const REACH = 3;

/** Whether a word of the dictionary stands over the break between two texts: 制 | 造业. */
export function partsWord(before: string, after: string): boolean {
  const left = before.slice(-REACH);
  const behind = words.segment(left + after.slice(0, REACH)).containing(left.length);
  return behind !== undefined && behind.index < left.length;
}

/** The offsets, in UTF-16 code units, at which the words of a text begin by the dictionary; marks and spaces count as words. */
export function startsOfWords(text: string): Set<number> {
  return new Set(Array.from(words.segment(text), ({ index }) => index));
}
