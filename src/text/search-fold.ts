import { foldScript } from './script-fold.ts';

/** Text as search sees it, with the way back: `starts[i]`–`ends[i]` is where `folded[i]` stands in the original. */
export interface FoldedText {
  folded: string;
  /** For each UTF-16 unit of `folded`, the offset of its cluster in the original, in UTF-16 units. */
  starts: readonly number[];
  /** The offset just after that cluster. */
  ends: readonly number[];
}

/**
 * Folds a text for search: compatibility forms of one width (NFKC), lower case, one script for Traditional and Simplified,
 * letters and digits only, and the point between two digits, which makes another number of them (9.9 is not 99). Other
 * marks and signs, spaces and lone surrogates go, so that a phrase is found in either width and script, with or without its
 * punctuation (`65.2％` and `65.2`, `C-V2X` and `cv2x`, 學習 and 学习 are the same phrase). Idempotent; never longer than
 * NFKD makes it.
 *
 * Folding goes cluster by cluster, not over the whole string: no cluster's form may depend on its neighbours, or a
 * phrase cut out of a text would fold to something else than it is within (final sigma is such a case). A point depends
 * on them, but at the end of a phrase it only goes: what is left stands within the text as before.
 */
export function foldForSearch(text: string): FoldedText {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  const isPoint = pointsIn(text);
  for (const { segment, index } of clustersOf(text)) {
    const units = isPoint(index) ? '.' : foldCluster(segment);
    for (let at = 0; at < units.length; at += 1) {
      starts.push(index);
      ends.push(index + segment.length);
    }
    folded += units;
  }
  return { folded, starts, ends };
}

/** A point between digits, in either width, as it stands in a text. */
const POINT = /(?<=\p{Nd})[.．](?=\p{Nd})/gu;

/** Whether a point between digits stands at an offset. */
function pointsIn(text: string): (index: number) => boolean {
  if (!/[.．]/u.test(text)) return () => false;
  const points = new Set(Array.from(text.matchAll(POINT), ({ index }) => index));
  return (index) => points.has(index);
}

/** Characters that may join with the one before: marks, half-width voicing marks, conjoining Hangul, joiners, flags. */
const JOINING = /[\p{M}\uFF9E\uFF9F\u1100-\u11FF\uA960-\uA97F\uD7B0-\uD7FF\u200D]/u;

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** The clusters of a text; where nothing can join, its code points, which is thirty times faster. */
function* clustersOf(text: string): Iterable<{ segment: string; index: number }> {
  if (JOINING.test(text)) {
    yield* graphemes.segment(text);
    return;
  }
  let index = 0;
  for (const segment of text) {
    yield { segment, index };
    index += segment.length;
  }
}

const foldedClusters = new Map<string, string>();

/** Newspaper text uses a few thousand clusters over and over: each is folded once. */
function foldCluster(cluster: string): string {
  let folded = foldedClusters.get(cluster);
  if (folded === undefined) {
    folded = lettersOf(cluster);
    if (foldedClusters.size < 20_000) foldedClusters.set(cluster, folded);
  }
  return folded;
}

/**
 * Hangul goes into its letters: those of two clusters would else join to a syllable when what stood between them is
 * gone, and folding would not be idempotent.
 */
function lettersOf(cluster: string): string {
  const letters = cluster
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/[\uAC00-\uD7A3]/gu, (syllable) => syllable.normalize('NFD'));
  return foldScript(letters);
}
