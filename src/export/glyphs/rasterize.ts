import type { Contour } from './contours.ts';

/** Lines scanned for each row of pixels. */
const linesPerRow = 4;

/**
 * The ink of a glyph in a square of `size` × `size` pixels, 0 to 1, rows from the top; `unitsPerEm` font units to the
 * square, the baseline 12 % above its foot. Filled by the nonzero rule.
 */
export function rasterize(
  contours: readonly Contour[],
  { size, unitsPerEm }: { size: number; unitsPerEm: number },
): Float32Array {
  const scale = size / unitsPerEm;
  const lines = Array.from({ length: size * linesPerRow }, (): [x: number, turn: number][] => []);
  for (const contour of contours) {
    contour.forEach(([x, y], at) => {
      const [toX, toY] = contour[(at + 1) % contour.length] ?? [x, y];
      const from = [x * scale, (0.88 * unitsPerEm - y) * scale] as const;
      cross(lines, from, [toX * scale, (0.88 * unitsPerEm - toY) * scale]);
    });
  }
  const ink = new Float32Array(size * size);
  lines.forEach((crossings, line) => {
    fillLine(ink.subarray(Math.floor(line / linesPerRow) * size).subarray(0, size), crossings);
  });
  return ink;
}

/** Notes where an edge crosses the middle of each scanned line. */
function cross(
  lines: readonly [x: number, turn: number][][],
  [fromX, fromY]: readonly [number, number],
  [toX, toY]: readonly [number, number],
): void {
  const first = Math.max(0, Math.ceil(Math.min(fromY, toY) * linesPerRow - 0.5));
  const last = Math.min(lines.length - 1, Math.ceil(Math.max(fromY, toY) * linesPerRow - 0.5) - 1);
  for (let line = first; line <= last; line += 1) {
    const share = ((line + 0.5) / linesPerRow - fromY) / (toY - fromY);
    lines[line]?.push([fromX + (toX - fromX) * share, fromY < toY ? 1 : -1]);
  }
}

function fillLine(row: Float32Array, crossings: [x: number, turn: number][]): void {
  crossings.sort(([left], [right]) => left - right);
  let winding = 0;
  crossings.forEach(([from, turn], at) => {
    winding += turn;
    const to = crossings[at + 1]?.[0] ?? from;
    if (winding === 0) return;
    for (let pixel = Math.max(0, Math.floor(from)); pixel < Math.min(row.length, Math.ceil(to)); pixel += 1) {
      const covered = Math.min(to, pixel + 1) - Math.max(from, pixel);
      row[pixel] = (row[pixel] as number) + Math.max(0, covered) / linesPerRow;
    }
  });
}
