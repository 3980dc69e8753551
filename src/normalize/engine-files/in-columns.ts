import { type EngineLine, hasText } from './engine-line.ts';
import { level } from './level.ts';

/** A line with its place in the list, and its edges on the scan, those above and below drawn in. */
interface Placed {
  at: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

type Interval = [from: number, to: number];

/** Between columns lies no less white, in heights of a line: a printed gutter is about a character wide. */
const NARROWEST_GUTTER = 0.5;
/** Boxes of lines overlap, and one of large type reaches into what stands below: a quarter of each is left out at top and foot. */
const DRAWN_IN = 0.25;
/** Where more stand beside each other, it is no page of columns. */
const MOST_COLUMNS = 30;
/** Columns in a column, below a headline of their own, and again: no page has more of that. */
const MOST_DEEP = 8;

/**
 * Lines of which the file does not say how they follow each other, scan by scan and column after column as they are read:
 * what stands between white from left to right is cut into bands, bands that a white gutter runs through are cut at it, and
 * each column again. Lines without text go, one without
 * a box stays behind the one before it. Takes time by lines × log lines.
 */
export function inColumns(lines: readonly EngineLine[]): EngineLine[] {
  const scans = new Map<number, EngineLine[]>();
  for (const line of lines) {
    // A picture's box stands in the way of gutters.
    if (!hasText(line)) continue;
    const scan = line.layout.scan ?? 0;
    const own = scans.get(scan);
    if (own) own.push(line);
    else scans.set(scan, [line]);
  }
  return [...scans.values()].flatMap((own) => scanInColumns(level(own)));
}

function scanInColumns(lines: readonly EngineLine[]): EngineLine[] {
  const placed = lines.flatMap(({ layout: { box } }, at): Placed[] => {
    if (!box) return [];
    const [left, drawnIn] = [box.x, DRAWN_IN * box.height];
    const [top, bottom] = [box.y + drawnIn, box.y + box.height - drawnIn];
    return [{ at, left, right: left + box.width, top, bottom }];
  });
  const heights = placed.map(({ at }) => lines[at]?.layout.box?.height ?? 0).toSorted((a, b) => a - b);
  const gutter = NARROWEST_GUTTER * (heights[heights.length >> 1] ?? 0);
  const ordered = readingOrder(placed, gutter, 0).map(({ at }) => at);
  const [head = lines.length] = placed.map(({ at }) => at);
  const withFollowers = (at: number): EngineLine[] => {
    let end = at + 1;
    while (end < lines.length && !lines[end]?.layout.box) end += 1;
    return lines.slice(at, end);
  };
  return [...lines.slice(0, head), ...ordered.flatMap(withFollowers)];
}

function readingOrder(lines: readonly Placed[], gutter: number, depth: number): readonly Placed[] {
  const down = lines.toSorted((a, b) => a.top - b.top || a.left - b.left);
  if (lines.length < 2 || depth === MOST_DEEP) return down;
  return stretchesOf(down, gutter).flatMap(({ lines: own, columns }) =>
    columns.length < 2 ? own : columnsOf(own, columns).flatMap((one) => readingOrder(one, gutter, depth + 1)),
  );
}

/** Bands in a row, and the columns that run through them: one where no gutter does. */
interface Stretch {
  lines: Placed[];
  columns: Interval[];
}

/** Lines from top to bottom in stretches, each as long as its gutters, or its lack of them, go on. */
function stretchesOf(down: readonly Placed[], gutter: number): Stretch[] {
  const stretches: Stretch[] = [];
  for (const band of bandsOf(down)) {
    const columns = covered(
      band.map(({ left, right }) => [left, right]),
      gutter,
    );
    const last = stretches.at(-1);
    const both = covered([...(last?.columns ?? []), ...columns], gutter);
    if (last && runOn(last.columns, columns, both)) {
      for (const line of band) last.lines.push(line);
      last.columns = both;
    } else stretches.push({ lines: band, columns });
  }
  return stretches;
}

/**
 * Whether what stands above and below is read column by column together: where gutters are left, but for what stands by
 * itself over several columns, as a headline does.
 */
function runOn(above: readonly Interval[], below: readonly Interval[], both: readonly Interval[]): boolean {
  const [fewer, more] = above.length < below.length ? [above, below] : [below, above];
  if (fewer.length === 1) return both.length === more.length;
  return both.length > 1;
}

/** Groups of lines with white between them from the left edge to the right. */
function bandsOf(down: readonly Placed[]): Placed[][] {
  const bands: Placed[][] = [];
  let bottom = -Infinity;
  for (const line of down) {
    if (line.top >= bottom) bands.push([]);
    bands.at(-1)?.push(line);
    bottom = Math.max(bottom, line.bottom);
  }
  return bands;
}

/** What intervals cover together, from left to right; those with less than a gutter between them are one, and so are too many. */
function covered(intervals: readonly Interval[], gutter: number): Interval[] {
  const joined: Interval[] = [];
  for (const [from, to] of intervals.toSorted((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && from - last[1] < gutter) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  const [first, last] = [joined[0], joined.at(-1)];
  return first && last && joined.length > MOST_COLUMNS ? [[first[0], last[1]]] : joined;
}

function columnsOf(lines: readonly Placed[], columns: readonly Interval[]): Placed[][] {
  const own: Placed[][] = columns.map(() => []);
  const ordered = lines.toSorted((a, b) => a.left - b.left);
  let column = 0;
  for (const line of ordered) {
    while (line.left > (columns[column]?.[1] ?? Infinity)) column += 1;
    own[column]?.push(line);
  }
  return own;
}
