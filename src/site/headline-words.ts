const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * A text in runs between which a line may break: words, with single characters kept to their neighbours (产销量, 新能源),
 * since the dictionary that finds words often takes the last or first character of one for a word of its own.
 */
export function breakableRuns(text: string): readonly string[] {
  const known = runsOf.get(text);
  if (known) return known;
  if (runsOf.size >= keptAtMost) runsOf.clear();
  const runs = runsIn(text);
  runsOf.set(text, runs);
  return runs;
}

/** A headline stands on every page that names its article. */
const runsOf = new Map<string, readonly string[]>();
const keptAtMost = 20_000;

function runsIn(text: string): string[] {
  const runs: string[] = [];
  let glued = true;
  for (const { segment } of segmenter.segment(text)) {
    const single = Array.from(segment).length === 1 && !/^[，、。：；！？\s]$/u.test(segment);
    const closing = /^[，、。：；！？”’）》」』\s]$/u.test(segment);
    const before = runs.at(-1);
    if (before !== undefined && (glued || single || closing)) runs[runs.length - 1] = before + segment;
    else runs.push(segment);
    glued = single;
  }
  return runs;
}

/** The first words of a text, at most so many characters; a word is never cut, and what follows is said by an ellipsis. */
export function firstWords(text: string, most: number): string {
  if (Array.from(text).length <= most) return text;
  let start = '';
  for (const { segment } of segmenter.segment(text)) {
    if (Array.from(start + segment).length > most) break;
    start += segment;
  }
  if (start === '') start = Array.from(text).slice(0, most).join('');
  return `${start.replace(/[，、：；。“‘（《\s]+$/u, '')}……`;
}
