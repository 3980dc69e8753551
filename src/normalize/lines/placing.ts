import { regionRole } from '../engine-files/region-role.ts';
import type { LineLayout } from '../read/raw-line.ts';
import type { Line, Placing } from './tree.ts';

/** A line with a box of its own, in the unit of its file. */
interface Boxed {
  scan: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** The width of one of its Han. */
  em: number;
  /** The height of its characters, and whether words told it. */
  height: number;
  isTold: boolean;
  characters: number;
}

/** A box holds one line where it is at least so many times as wide as its text would be with Han as wide as the box is high. */
const LEAST_SET = 0.3;
/** Text that is shorter, in ems, says by its width how large it is less surely than by its height. */
const SHORTEST = 3;
/** Lines of a column overlap by so much of the narrower one, and their type differs by no larger factor. */
const OVERLAP = 0.5;
const SAME_SIZE = 1.25;
/** No line is set in by more than the next is, in ems. */
const MOST_INDENT = 4;
/** No column goes on below a line that leaves more white, in heights of it: there stands a picture, or another story. */
const MOST_WHITE = 2.5;
/** Headlines are set so much closer than text at most. */
const NARROW_SET = 1.2;
/** Edges are one that are so near, in ems: an engine's boxes are not exact, and marks are narrower than Han. */
const SAME_EDGE = 0.5;
/** So many lines show where a column's edges are; fewer stand in one of so many columns before and behind them, if in any. */
const FEWEST_LINES = 3;
const MOST_FAR = 6;

/** Gives lines what an engine's file says of how they stand, in measures of their own column and page. */
export function placeLines(lines: readonly Line[], layouts: readonly (LineLayout | undefined)[]): Line[] {
  const layoutOf = ({ number }: Line): LineLayout | undefined => layouts[number - 1];
  const boxes = lines.map((line, at) => {
    // What is a part of a line has no box of its own.
    const isPart = lines[at - 1]?.number === line.number || lines[at + 1]?.number === line.number;
    return isPart ? null : boxedOf(line, layoutOf(line));
  });
  const edges = edgesOf(boxes);
  const usual = usualOf(boxes);
  return lines.map((line, at) => {
    const role = regionRole(layoutOf(line)?.region?.type);
    const box = boxes[at] ?? null;
    if (box === null) return { ...line, indent: NaN, placing: { ...UNKNOWN, role } };
    const { left, right } = edges.get(box) ?? { left: NaN, right: NaN };
    const [before, next] = [boxes[at - 1] ?? null, boxes[at + 1] ?? null];
    const placing: Placing = {
      role,
      isHalf: isBeside(before, box),
      short: isBeside(box, next) ? NaN : (right - box.right) / box.em,
      white: whiteAbove(before, box) - usual.white,
      size: Math.log(sizeOf(box, usual)),
    };
    const indent = placing.isHalf ? 0 : indentOf(box, left, next);
    return { ...line, blankBefore: line.blankBefore && !placing.isHalf, indent, placing };
  });
}

const UNKNOWN = { isHalf: false, short: NaN, white: NaN, size: NaN };

/**
 * How far a line is set in from its column's edge, in ems, by halves as an engine's boxes go; not known where the next line
 * is set in too, but less: both run along a picture's slant.
 */
function indentOf(box: Boxed, edge: number, next: Boxed | null): number {
  const indent = Math.max(0, Math.round((2 * (box.left - edge)) / box.em) / 2);
  const back = next && isBelow(box, next) ? (box.left - next.left) / box.em : indent;
  return back > SAME_EDGE && indent - back > SAME_EDGE ? NaN : indent;
}

/** How many times as large as usual a line's type is: a box that is higher for a sign that sticks out is not wider. */
function sizeOf({ em, height, isTold }: Boxed, usual: Record<'em' | 'height', number>): number {
  const byHeight = height / usual.height;
  return isTold ? byHeight : Math.min(byHeight, (NARROW_SET * em) / usual.em);
}

/** The box of a line, if it is its own and the line is level. */
function boxedOf({ width, text }: Line, layout: LineLayout | undefined): Boxed | null {
  const { box, scan = 0 } = layout ?? {};
  if (!box || box.width < LEAST_SET * width * box.height) return null;
  const set = box.width / Math.max(1, width);
  const [left, top] = [box.x, box.y];
  return {
    ...{ scan, left, right: left + box.width, top, bottom: top + box.height },
    em: width < SHORTEST ? Math.min(set, box.height) : set,
    height: Math.min(layout?.height ?? Infinity, box.height),
    isTold: layout?.height !== undefined,
    characters: text.length,
  };
}

type Edges = Record<'left' | 'right', number>;

/** For each box the edges of its column; none where too few lines show them. */
function edgesOf(boxes: readonly (Boxed | null)[]): Map<Boxed, Edges> {
  const columns: Boxed[][] = [];
  let before: Boxed | null = null;
  for (const box of boxes) {
    if (box === null) continue;
    if (before !== null && goesOn(before, box)) columns.at(-1)?.push(box);
    else columns.push([box]);
    before = box;
  }
  const shown = columns.map((column) => (column.length < FEWEST_LINES ? null : edgesIn(column)));
  const found = new Map<Boxed, Edges>();
  columns.forEach((column, at) => {
    for (const box of column) {
      const edges = shown[at] ?? edgesAround(box, shown, at);
      if (edges !== null) found.set(box, edges);
    }
  });
  return found;
}

interface Column extends Edges {
  em: number;
  scan: number;
}

function edgesIn(column: readonly Boxed[]): Column {
  const em = median(column.map((box) => [box.em, 1]));
  const left = outermost(
    column.map((box) => box.left),
    SAME_EDGE * em,
  );
  const right = -outermost(
    column.map((box) => -box.right),
    SAME_EDGE * em,
  );
  return { left, right, em, scan: column[0]?.scan ?? 0 };
}

/** The edges of the nearest column that a few lines, parted from it by a heading or at the head of another, would fit into. */
function edgesAround(box: Boxed, columns: readonly (Column | null)[], at: number): Edges | null {
  for (let far = 1; far <= MOST_FAR; far += 1) {
    for (const column of [columns[at - far], columns[at + far]]) {
      if (!column || column.scan !== box.scan) continue;
      const room = SAME_EDGE * column.em;
      const size = column.em / box.em;
      const fits = column.left - room <= box.left && box.right <= column.right + room;
      if (fits && size < SAME_SIZE && 1 / size < SAME_SIZE) return column;
    }
  }
  return null;
}

/** Whether a line stands below another as the next one of its column. */
function goesOn(upper: Boxed, lower: Boxed): boolean {
  const size = upper.em / lower.em;
  const white = lower.top - upper.bottom;
  const height = Math.max(upper.bottom - upper.top, lower.bottom - lower.top);
  return isBelow(upper, lower) && white < MOST_WHITE * height && size < SAME_SIZE && 1 / size < SAME_SIZE;
}

function isBelow(upper: Boxed, lower: Boxed): boolean {
  const overlap = Math.min(upper.right, lower.right) - Math.max(upper.left, lower.left);
  const narrower = Math.min(upper.right - upper.left, lower.right - lower.left);
  // A word or two that end a paragraph stand wholly before the line below, which is set in.
  const isNear = Math.abs(upper.left - lower.left) < MOST_INDENT * Math.max(upper.em, lower.em);
  const inColumn = isNear || overlap > OVERLAP * narrower;
  return upper.scan === lower.scan && lower.bottom > upper.bottom && inColumn;
}

/** Whether an engine has made two lines of one, the second to the right of the first. */
function isBeside(first: Boxed | null, second: Boxed | null): boolean {
  if (first === null || second === null || second.left < first.right - first.em) return false;
  const overlap = Math.min(first.bottom, second.bottom) - Math.max(first.top, second.top);
  return first.scan === second.scan && overlap > OVERLAP * Math.min(first.height, second.height);
}

/**
 * The least number that at least half as many are near to as to any other, and two at all: the edge that a column's lines
 * share, first lines or a headline among them; `NaN` where each stands by itself.
 */
function outermost(numbers: readonly number[], near: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  let to = 0;
  const counts = sorted.map((number, at) => {
    while (to < sorted.length && (sorted[to] as number) - number <= near) to += 1;
    return to - at;
  });
  const most = counts.reduce((a, b) => Math.max(a, b), 0);
  return sorted[counts.findIndex((count) => count >= Math.max(2, most / 2))] ?? NaN;
}

/** White between two lines, in ems; none that is known where the one does not stand above the other. */
function whiteAbove(upper: Boxed | null, lower: Boxed): number {
  return upper && isBelow(upper, lower) ? (lower.top - upper.bottom) / Math.min(upper.em, lower.em) : NaN;
}

/** How large most of a page's text is, and how much white stands between its lines, in ems. */
function usualOf(boxes: readonly (Boxed | null)[]): Record<'em' | 'height' | 'white', number> {
  const known = boxes.filter((box) => box !== null);
  const whites = boxes.map((box, at) => (box ? whiteAbove(boxes[at - 1] ?? null, box) : NaN));
  return {
    em: median(known.map(({ em, characters }) => [em, characters])),
    height: median(known.map(({ height, characters }) => [height, characters])),
    white: median(whites.flatMap((white) => (Number.isNaN(white) ? [] : [[white, 1]]))),
  };
}

/** The number in the middle, each counted as often as is said. */
function median(counted: readonly (readonly [number: number, times: number])[]): number {
  const sorted = counted.toSorted((a, b) => a[0] - b[0]);
  let half = sorted.reduce((sum, [, times]) => sum + times, 0) / 2;
  return sorted.find(([, times]) => (half -= times) <= 0)?.[0] ?? NaN;
}
