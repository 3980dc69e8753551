/** Pixels of the square that a glyph is drawn in, cells a side that it is summed up in, directions told apart. */
export const size = 32;
const cells = 5;
const directions = 4;

/** Numbers that describe one glyph. */
export const featureCount = cells * cells * directions;

/**
 * How much stroke edge runs in each of four directions in each of 5 × 5 cells, soft-edged, square roots: directional
 * features as they are used to read Chinese script, over slightly blurred ink, so that close strokes count as one grey
 * stroke and 重 comes near 军.
 */
export function strokeFeatures(ink: Float32Array): Float64Array {
  const soft = blur(ink);
  const features = new Float64Array(featureCount);
  for (let y = 1; y < size - 1; y += 1) {
    for (let x = 1; x < size - 1; x += 1) {
      const dx = (soft[y * size + x + 1] as number) - (soft[y * size + x - 1] as number);
      const dy = (soft[(y + 1) * size + x] as number) - (soft[(y - 1) * size + x] as number);
      const strength = Math.hypot(dx, dy);
      if (strength > 1e-4) spread(features, { x, y, strength, angle: Math.atan2(dy, dx) });
    }
  }
  return features.map(Math.sqrt);
}

interface Edge {
  x: number;
  y: number;
  strength: number;
  angle: number;
}

/** Shares an edge out between the two nearest directions and the cells around it. */
function spread(features: Float64Array, { x, y, strength, angle }: Edge): void {
  const turn = ((angle / Math.PI + 1) % 1) * directions;
  const lower = Math.floor(turn) % directions;
  const upperShare = turn - Math.floor(turn);
  const shares = [
    [lower, 1 - upperShare],
    [(lower + 1) % directions, upperShare],
  ] as const;
  for (let row = 0; row < cells; row += 1) {
    for (let column = 0; column < cells; column += 1) {
      const weight =
        strength * (cellWeight[row * size + y] as number) * (cellWeight[column * size + x] as number);
      for (const [direction, share] of shares) {
        const at = (row * cells + column) * directions + direction;
        features[at] = (features[at] as number) + weight * share;
      }
    }
  }
}

/** Weight of pixel p for cell c, at `c × size + p`: a bell 0.6 cells wide. */
const cellWeight = Float64Array.from({ length: cells * size }, (_, at) => {
  const centre = ((Math.floor(at / size) + 0.5) * size) / cells - 0.5;
  return bell((at % size) - centre, (0.6 * size) / cells);
});

function bell(distance: number, width: number): number {
  return Math.exp((-distance * distance) / (2 * width * width));
}

/** Blurs by a bell one pixel wide. */
function blur(ink: Float32Array): Float64Array {
  const reach = 3;
  const weights = Array.from({ length: 2 * reach + 1 }, (_, at) => bell(at - reach, 1));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const along = (source: ArrayLike<number>, step: number, lineStep: number): Float64Array => {
    const blurred = new Float64Array(size * size);
    for (let line = 0; line < size; line += 1) {
      for (let at = 0; at < size; at += 1) {
        let total = 0;
        weights.forEach((weight, index) => {
          const from = at + index - reach;
          if (from >= 0 && from < size) total += weight * (source[line * lineStep + from * step] ?? 0);
        });
        blurred[line * lineStep + at * step] = total / sum;
      }
    }
    return blurred;
  };
  return along(along(ink, size, 1), 1, size);
}
