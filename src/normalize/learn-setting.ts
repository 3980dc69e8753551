import { type Fit, INDENT, type Setting, fitOf, fullCost, widthIn } from './setting.ts';
import type { Line } from './tree.ts';

const FIRST_GUESS: Setting = { kinsoku: 'push', narrow: 0.5, seam: 0, pair: 0 };
const GUESSES: readonly Partial<Setting>[] = [
  { kinsoku: 'push' },
  { kinsoku: 'hang' },
  { kinsoku: 'squeeze' },
  { pair: 0.5 },
  { pair: 0 },
  { seam: 0.25 },
  { seam: 0 },
  { narrow: 0.6 },
  { narrow: 0.5 },
];
/** By how much another way to set it must explain the page better. */
const CLEARLY = 1;
/** Lines of other widths stand in no column, in ems. */
const NARROWEST = 6;
const WIDEST = 36;
/** So many stretches show how a page is set. */
const MOST_STRETCHES = 4;

/**
 * How a page is set: of all ways to set it the one that best explains the lines in mid-sentence, which can hardly be
 * the last of their paragraphs.
 */
export function settingOf(lines: readonly Line[]): Setting {
  const sample = sampleOf(lines);
  const has = (count: 'pairs' | 'seams'): boolean =>
    sample.some(({ own, next }) => own[count] + next[count] > 0);
  const guesses = GUESSES.filter((guess) =>
    'pair' in guess ? has('pairs') : 'kinsoku' in guess || has('seams'),
  );
  let best = FIRST_GUESS;
  let cost = explain(sample, best, Number.POSITIVE_INFINITY);
  const attempt = (change: Partial<Setting>): void => {
    const setting = { ...best, ...change };
    const found = explain(sample, setting, cost);
    if (found < cost - CLEARLY) [best, cost] = [setting, found];
  };
  for (let round = 0; round < 2 && cost > CLEARLY; round += 1) {
    const before = best;
    for (const change of guesses) attempt(change);
    if (best === before) break;
  }
  return best;
}

/** Lines in mid-sentence within running text, stretch by stretch from all over the page. */
function sampleOf(lines: readonly Line[]): Fit[] {
  const inside = lines.flatMap((line, at): Fit[] => {
    const next = lines[at + 1];
    const runs = line.end === 'open' && line.form.type === 'text' && next?.form.type === 'text';
    return runs && line.width >= NARROWEST && line.width <= WIDEST ? [fitOf(line, next)] : [];
  });
  const stretches = Math.ceil(inside.length / STRETCH);
  const step = Math.max(1, Math.ceil(stretches / MOST_STRETCHES));
  return inside.filter((_, at) => Math.floor(at / STRETCH) % step === 0);
}

/**
 * What the lines of a sample cost if a page were set so, stretch by stretch in the column that explains it best; not
 * counted on where it is more than `limit`.
 */
function explain(sample: readonly Fit[], setting: Setting, limit: number): number {
  let sum = 0;
  for (let from = 0; from < sample.length && sum < limit; from += STRETCH) {
    const stretch = sample.slice(from, from + STRETCH);
    let least = limit - sum;
    for (const column of commonWidths(stretch, setting)) {
      least = Math.min(least, explainIn(stretch, { column, setting, limit: least }));
    }
    sum += least;
  }
  return sum;
}

function explainIn(
  stretch: readonly Fit[],
  { column, setting, limit }: { column: number; setting: Setting; limit: number },
): number {
  let sum = 0;
  for (const fit of stretch) {
    if (sum > limit) break;
    const further = fullCost(fit, { column, setting });
    sum += Math.min(WORST, further, fullCost(fit, { column: column - INDENT, setting }));
  }
  return sum;
}

/** So many lines in a row are looked at together: a page may have columns of different widths. */
const STRETCH = 40;
/** A line that does not fit the column says no more than this: a heading, a verse, a column of another width. */
const WORST = 2;

/** The most frequent widths, and one em more: where marks are pushed over, few lines may be full. */
function commonWidths(sample: readonly Fit[], setting: Setting): number[] {
  const counts = new Uint16Array(WIDEST + 1);
  for (const { own } of sample) {
    const ems = Math.min(WIDEST, Math.round(widthIn(own, setting)));
    counts[ems] = (counts[ems] ?? 0) + 1;
  }
  const first = counts.indexOf(Math.max(...counts));
  counts[first] = 0;
  const second = counts.indexOf(Math.max(...counts));
  return [...new Set([first, first + 1, second, second + 1])];
}
