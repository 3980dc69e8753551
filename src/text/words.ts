/** The dictionary that comes with the platform (ICU); it knows the words of both scripts. */
const words = new Intl.Segmenter('zh', { granularity: 'word' });
/** No word is looked at further than so many characters from a break. */
const REACH = 4;

/** Whether a word of the dictionary stands over the break between two texts: 制 | 造业. */
export function partsWord(before: string, after: string): boolean {
  const left = before.slice(-REACH);
  for (const { index, segment } of words.segment(left + after.slice(0, REACH)))
    if (index + segment.length > left.length) return index < left.length;
  return false;
}
