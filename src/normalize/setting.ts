import { type Measure, measure } from './line-measure.ts';
import type { Line } from './tree.ts';

/** How a print fills its lines. All widths are in ems. */
export interface Setting {
  /** What it does with a mark that no line may begin with: takes a character along, lets it hang, squeezes the line. */
  kinsoku: 'push' | 'hang' | 'squeeze';
  /** Width of digits and Latin letters. */
  narrow: number;
  /** What it sets between Han and a digit or Latin letter. */
  seam: number;
  /** What two marks next to each other lose. */
  pair: number;
}

/** A line as it stands in its column: what it holds, and what the next one begins with and had to fit to come along. */
export interface Fit {
  own: Measure;
  next: Measure;
}

export function fitOf(line: Line, next: Line | undefined): Fit {
  return { own: line.measure, next: next?.head ?? NOTHING };
}

const NOTHING = measure('');

export function widthIn({ ems, narrow, spaces, seams, pairs }: Measure, setting: Setting): number {
  return ems + narrow * setting.narrow + spaces * SPACE + seams * setting.seam - pairs * setting.pair;
}

/** A space that parts words or names. */
const SPACE = 0.5;

const TIGHT = 0.2;
const SHORT = 0.04;
const OVER = 1;
const OVER_EM = 3;
const ROOM = 1.4;
const ROOM_EM = 0.9;
const MOST_ROOM = 8;

/**
 * What it costs that a line of width `width` ends in a column of `column` ems although its paragraph goes on: little
 * where what follows would not have fitted, much where the line is wider than it can be or what follows had room.
 */
export function fullCost(
  { own, next }: Fit,
  { column, setting }: { column: number; setting: Setting },
): number {
  if (isStretched(own)) return 0;
  const short = column - widthIn(own, setting);
  if (short < -EXACT) return overCost(own, -short, setting);
  const room = short - widthIn(next, setting) + roomMade(own, next, setting);
  const doubt = EXACT + DOUBT_PER_NARROW * (own.narrow + next.narrow);
  if (room < -doubt) return SHORT * short;
  const fits = room >= 0 ? 1 : (room + doubt) / doubt;
  return SHORT * short + fits * (ROOM + ROOM_EM * Math.min(MOST_ROOM, Math.max(0, room)));
}

/** 大 会 在 雄 壮: a line that was set apart to fill its column. */
function isStretched({ ems, spaces }: Measure): boolean {
  return spaces >= 3 && spaces >= ems / 2;
}

/** How much room a mark at the end of what follows would have made for itself, in ems. */
function roomMade(own: Measure, next: Measure, { kinsoku }: Setting): number {
  if (kinsoku === 'hang') return next.hangs ? 1 : 0;
  return kinsoku === 'squeeze' && next.closes && own.marks + next.marks >= 2 ? 1 : 0;
}

const EXACT = 0.05;
const DOUBT_PER_NARROW = 0.02;

/** What it costs that a line is `over` ems wider than its column. */
export function overCost(own: Measure, over: number, { kinsoku }: Setting): number {
  const squeezed = Math.min(MOST_SQUEEZED, own.marks / 2);
  const gives = kinsoku === 'squeeze' ? squeezed : kinsoku === 'hang' && own.hangs ? 1 : 0;
  if (over <= gives + EXACT) return TIGHT * over;
  if (over <= squeezed + EXACT) return OVER * over;
  return OVER + OVER_EM * (over - Math.max(gives, squeezed));
}

/** So many ems a line can be squeezed at most: half an em a mark. */
const MOST_SQUEEZED = 2;

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
    return runs && line.width >= 6 && line.width <= 36 ? [fitOf(line, next)] : [];
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
/** What the first line of a paragraph is shorter by. */
export const INDENT = 2;
/** A line that does not fit the column says no more than this: a heading, a verse, a column of another width. */
const WORST = 2;

/** The most frequent widths, and one em more: where marks are pushed over, few lines may be full. */
function commonWidths(sample: readonly Fit[], setting: Setting): number[] {
  const counts = new Map<number, number>();
  for (const { own } of sample) {
    const ems = Math.round(widthIn(own, setting));
    counts.set(ems, (counts.get(ems) ?? 0) + 1);
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([ems]) => ems);
  return [...new Set(ranked.slice(0, 2).flatMap((ems) => [ems, ems + 1]))];
}
