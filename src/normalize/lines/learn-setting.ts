import { INDENT, indentOf } from './learn-indent.ts';
import { type Fit, type Setting, fitOf, fullCost, refit } from './setting.ts';
import type { Line } from './tree.ts';

const FIRST_GUESS: Setting = { kinsoku: 'push', narrow: 0.5, seam: 0, pair: 0, indent: INDENT };
const GUESSES: readonly Partial<Setting>[] = [
  { kinsoku: 'push' },
  { kinsoku: 'hang' },
  { kinsoku: 'squeeze' },
  { pair: 0.5 },
  { pair: 0 },
  { seam: 0.25 },
  { seam: 0 },
  { narrow: 0.6 },
  { narrow: 1, seam: 0 },
  { narrow: 0.5 },
];
/** By how much another way to set it must explain the page better. */
const CLEARLY = 1;
/** A way that leaves so little of each line unexplained need not be bettered. */
const WELL_EXPLAINED = 0.03;
/** Lines of other widths stand in no column, in ems. */
const NARROWEST = 6;
const WIDEST = 36;
/** So many stretches show how a page is set. */
const MOST_STRETCHES = 3;

/**
 * How a page is set: of all ways to set it the one that best explains the lines in mid-sentence, which can hardly be
 * the last of their paragraphs.
 */
export function settingOf(lines: readonly Line[]): Setting {
  const sample = sampleOf(lines);
  const has = (count: 'pairs' | 'seams'): boolean =>
    sample.some((stretch) => stretch.some(({ own, next }) => own[count] + next[count] > 0));
  const guesses = GUESSES.filter((guess) =>
    'pair' in guess ? has('pairs') : 'kinsoku' in guess || has('seams'),
  );
  let best = FIRST_GUESS;
  let cost = explain(sample, best, Number.POSITIVE_INFINITY);
  const wellExplained = Math.max(
    CLEARLY,
    WELL_EXPLAINED * sample.reduce((sum, { length }) => sum + length, 0),
  );
  const attempt = (change: Partial<Setting>): void => {
    if (cost <= wellExplained || isSet(best, change)) return;
    const setting = { ...best, ...change };
    const found = explain(sample, setting, cost - CLEARLY);
    if (found < cost - CLEARLY) [best, cost] = [setting, found];
  };
  for (const change of guesses) attempt(change);
  return { ...best, indent: indentOf(lines, best) };
}

/** Whether a setting is already what a change would make it. */
function isSet(setting: Setting, change: Partial<Setting>): boolean {
  return (Object.keys(change) as (keyof Setting)[]).every((what) => setting[what] === change[what]);
}

/** Lines in mid-sentence within running text, stretch by stretch from all over the page. */
function sampleOf(lines: readonly Line[]): Stretch[] {
  const stretches: Stretch[] = [[]];
  lines.forEach((line, at) => {
    const next = lines[at + 1];
    if (line.end !== 'open' || line.form.type !== 'text' || next?.form.type !== 'text') return;
    if (line.width < NARROWEST || line.width > WIDEST) return;
    const last = stretches.at(-1);
    const seam = fitOf(line.measure, next.head, FIRST_GUESS);
    if (last !== undefined && last.length < STRETCH) last.push(seam);
    else stretches.push([seam]);
  });
  const step = Math.max(1, Math.ceil(stretches.length / MOST_STRETCHES));
  return stretches.filter((_, at) => at % step === 0);
}

/** Neighbouring lines, refitted for every setting that is tried. */
type Stretch = Fit[];

/**
 * What the lines of a sample cost if a page were set so, stretch by stretch in the column that explains it best; not
 * counted on where it is more than `limit`.
 */
function explain(sample: readonly Stretch[], setting: Setting, limit: number): number {
  let sum = 0;
  for (const stretch of sample) {
    if (sum >= limit) break;
    for (const fit of stretch) refit(fit, setting);
    let least = limit - sum;
    for (const column of commonWidths(stretch)) {
      least = Math.min(least, explainIn(stretch, column, least));
    }
    sum += least;
  }
  return sum;
}

function explainIn(stretch: readonly Fit[], column: number, limit: number): number {
  let sum = 0;
  for (const fit of stretch) {
    if (sum > limit) break;
    sum += Math.min(WORST, fullCost(fit, column), fullCost(fit, column - fit.setting.indent));
  }
  return sum;
}

/** So many lines in a row are looked at together: a page may have columns of different widths. */
const STRETCH = 30;
/** A line that does not fit the column says no more than this: a heading, a verse, a column of another width. */
const WORST = 2;

/** The most frequent widths, and one em more: where marks are pushed over, few lines may be full. */
function commonWidths(stretch: readonly Fit[]): number[] {
  const counts = new Uint16Array(WIDEST + 1);
  for (const { width } of stretch) {
    const ems = Math.min(WIDEST, Math.round(width));
    counts[ems] = (counts[ems] ?? 0) + 1;
  }
  const first = mostFrequent(counts);
  counts[first] = 0;
  const second = mostFrequent(counts);
  const widths = [first, first + 1];
  if (second !== first + 1) widths.push(second);
  if (second + 1 !== first) widths.push(second + 1);
  return widths;
}

/** The width that most lines have, the narrowest of several. */
function mostFrequent(counts: Uint16Array): number {
  let best = 0;
  for (let width = 1; width < counts.length; width += 1)
    if ((counts[width] ?? 0) > (counts[best] ?? 0)) best = width;
  return best;
}
