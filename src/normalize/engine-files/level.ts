import type { EngineLine } from './engine-line.ts';

type Box = NonNullable<EngineLine['layout']['box']>;

/**
 * A box is of a line that runs one way where it is so many times as long as it is wide, and has room for so large a part of
 * each character one behind the other: the box of a paragraph has for none.
 */
const LONG = 2;
const ROOM = 0.3;

/**
 * Lines as if they ran from left to right: where most of a scan's text runs from top to bottom, in lines from right to left,
 * the scan is turned, so that what stands above stands to the left. Words that run along a line tell nothing of its height.
 */
export function level(lines: readonly EngineLine[]): EngineLine[] {
  const upright = uprightScans(lines);
  if (upright.size === 0) return [...lines];
  return lines.map((line) => {
    const { box, height: _, ...layout } = line.layout;
    if (!box || !upright.has(layout.scan ?? 0)) return line;
    return { ...line, layout: { ...layout, box: turned(box) } };
  });
}

/** The scans of which more characters stand in lines from top to bottom than in lines from left to right. */
function uprightScans(lines: readonly EngineLine[]): Set<number> {
  const sums = new Map<number, number>();
  for (const { text, layout } of lines) {
    const { box, scan = 0 } = layout;
    if (!box) continue;
    const [long, wide] = [Math.max(box.height, box.width), Math.min(box.height, box.width)];
    if (long < LONG * wide || long < ROOM * wide * text.length) continue;
    sums.set(scan, (sums.get(scan) ?? 0) + (box.height === long ? text.length : -text.length));
  }
  return new Set([...sums].flatMap(([scan, sum]) => (sum > 0 ? scan : [])));
}

const turned = ({ x, y, width, height }: Box): Box => ({
  x: y,
  y: -(x + width),
  width: height,
  height: width,
});
