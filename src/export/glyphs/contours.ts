import type { Glyph } from '../fonts/read-glyphs.ts';
import { viewOf } from '../fonts/sfnt.ts';

/** A closed line in font units, `y` upwards; the last point joins the first. */
export type Contour = readonly (readonly [x: number, y: number])[];

/** A point of an outline; one that is not on the curve bends it (quadratic Bézier). */
export interface Point {
  x: number;
  y: number;
  onCurve: boolean;
}

/** Straight pieces that stand for one curve. */
const curvePieces = 5;

/** The outline of a glyph as polygons (OpenType 1.9, `glyf`); `glyphs` are looked up for composite ones. */
export function contoursOf(glyph: Glyph, glyphs: readonly Glyph[]): Contour[] {
  return curvesOf(glyph, glyphs).map(flatten);
}

/** The outline of a glyph as closed curves; between two points off the curve there is always one on it. */
export function curvesOf(glyph: Glyph, glyphs: readonly Glyph[]): Point[][] {
  return pointsOf(glyph, glyphs).map(withImplied);
}

/** The points of each contour of a glyph. */
export function pointsOf({ outline }: Glyph, glyphs: readonly Glyph[]): Point[][] {
  if (outline.length === 0) return [];
  const view = viewOf(outline);
  return view.getInt16(0) < 0 ? compositePoints(view, glyphs) : simplePoints(view);
}

function compositePoints(view: DataView, glyphs: readonly Glyph[]): Point[][] {
  const contours: Point[][] = [];
  for (let at = 10, flags = 0x20; flags & 0x20;) {
    flags = view.getUint16(at);
    const part = glyphs[view.getUint16(at + 2)];
    const words = (flags & 0x1) !== 0;
    if ((flags & 0xc8) !== 0 || (flags & 0x2) === 0) throw new Error('A scaled part of a glyph is not read.');
    const dx = words ? view.getInt16(at + 4) : view.getInt8(at + 4);
    const dy = words ? view.getInt16(at + 6) : view.getInt8(at + 5);
    for (const contour of part ? pointsOf(part, glyphs) : []) {
      contours.push(contour.map(({ x, y, onCurve }) => ({ x: x + dx, y: y + dy, onCurve })));
    }
    at += words ? 8 : 6;
  }
  return contours;
}

function simplePoints(view: DataView): Point[][] {
  const count = view.getInt16(0);
  const ends = Array.from({ length: count }, (_, index) => view.getUint16(10 + index * 2));
  let at = 10 + count * 2;
  at += 2 + view.getUint16(at);
  const flags: number[] = [];
  while (flags.length <= (ends.at(-1) ?? -1)) {
    const flag = view.getUint8(at++);
    const repeats = flag & 0x8 ? view.getUint8(at++) : 0;
    for (let copy = 0; copy <= repeats; copy += 1) flags.push(flag);
  }
  const [xs, behind] = coordinates(view, at, { flags, short: 0x2, same: 0x10 });
  const [ys] = coordinates(view, behind, { flags, short: 0x4, same: 0x20 });
  return ends.map((end, index) => {
    const first = index === 0 ? 0 : (ends[index - 1] ?? 0) + 1;
    return Array.from({ length: end - first + 1 }, (_, step) => ({
      x: xs[first + step] ?? 0,
      y: ys[first + step] ?? 0,
      onCurve: ((flags[first + step] ?? 0) & 0x1) !== 0,
    }));
  });
}

function coordinates(
  view: DataView,
  start: number,
  { flags, short, same }: { flags: readonly number[]; short: number; same: number },
): [values: number[], behind: number] {
  let at = start;
  let value = 0;
  const values = flags.map((flag) => {
    if (flag & short) value += flag & same ? view.getUint8(at++) : -view.getUint8(at++);
    else if (!(flag & same)) {
      value += view.getInt16(at);
      at += 2;
    }
    return value;
  });
  return [values, at];
}

/** Between two control points lies an implied point on the curve. */
function withImplied(points: readonly Point[]): Point[] {
  return points.flatMap((point, at) => {
    const next = points[(at + 1) % points.length] ?? point;
    if (point.onCurve || next.onCurve) return [point];
    return [point, { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2, onCurve: true }];
  });
}

/** Replaces quadratic curves by straight pieces. */
export function flatten(all: readonly Point[]): Contour {
  return all.flatMap((point, at) => {
    if (point.onCurve) return [[point.x, point.y] as const];
    const from = all.at(at - 1) ?? point;
    const to = all[(at + 1) % all.length] ?? point;
    return Array.from({ length: curvePieces - 1 }, (_, step) =>
      onCurve([from, point, to], (step + 1) / curvePieces),
    );
  });
}

function onCurve([from, control, to]: readonly [Point, Point, Point], t: number): readonly [number, number] {
  const [a, b, c] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t];
  return [a * from.x + b * control.x + c * to.x, a * from.y + b * control.y + c * to.y];
}
