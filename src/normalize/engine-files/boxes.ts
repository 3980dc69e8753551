import type { LineLayout } from '../read/raw-line.ts';

type Box = NonNullable<LineLayout['box']>;

/** A box from its corners; `undefined` where some number is none, or is so large that it leaves no size, or the box has none. */
export function boxOf([left, top, right, bottom]: readonly number[]): Box | undefined {
  const box = {
    x: left ?? NaN,
    y: top ?? NaN,
    width: (right ?? NaN) - (left ?? NaN),
    height: (bottom ?? NaN) - (top ?? NaN),
  };
  return Object.values(box).every(Number.isFinite) && box.width > 0 && box.height > 0 ? box : undefined;
}

/** The box around points, each `[x, y]`. */
export function boxAround(points: readonly (readonly number[])[]): Box | undefined {
  if (points.length === 0) return undefined;
  const [xs, ys] = [points.map(([x = NaN]) => x), points.map(([, y = NaN]) => y)];
  const least = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b));
  const most = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b));
  return boxOf([least(xs), least(ys), most(xs), most(ys)]);
}

/** The height in the middle of those that are some; `undefined` where none is. */
export function usualHeight(heights: readonly number[]): number | undefined {
  const some = heights.filter((one) => one > 0 && one < Infinity).toSorted((a, b) => a - b);
  return some[some.length >> 1];
}

/** The mean of what is known, from 0 to 1; `undefined` where nothing is. */
export function meanOf(confidences: readonly number[]): number | undefined {
  const known = confidences.filter((one) => one >= 0 && one <= 1);
  return known.length === 0 ? undefined : known.reduce((sum, one) => sum + one, 0) / known.length;
}

/** The layout without what is not known. */
export function layoutOf(layout: { [Key in keyof LineLayout]?: LineLayout[Key] | undefined }): LineLayout {
  const { box, height, region, order, confidence, scan = 0 } = layout;
  return {
    ...(scan > 0 && { scan }),
    ...(box && { box }),
    ...(height !== undefined && { height }),
    ...(region && { region }),
    ...(order !== undefined && { order }),
    ...(confidence !== undefined && { confidence }),
  };
}
