/** The directions in which samples vary most, and how much (variance), the largest first. */
export interface PrincipalAxes {
  mean: Float64Array;
  axes: Float64Array[];
  variances: number[];
}

/** Principal component analysis by Jacobi rotations; signs are fixed by the largest entry, so that it repeats. */
export function principalAxes(samples: readonly Float64Array[], count: number): PrincipalAxes {
  const length = samples[0]?.length ?? 0;
  const mean = new Float64Array(length);
  for (const sample of samples)
    sample.forEach((value, at) => (mean[at] = (mean[at] as number) + value / samples.length));
  const { vectors, values } = eigen(covariance(samples, mean));
  const order = [...values.keys()].sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0)).slice(0, count);
  return {
    mean,
    axes: order.map((at) => facing(Float64Array.from({ length }, (_, row) => vectors[row]?.[at] ?? 0))),
    variances: order.map((at) => values[at] ?? 0),
  };
}

function covariance(samples: readonly Float64Array[], mean: Float64Array): Float64Array[] {
  const matrix = Array.from(mean, () => new Float64Array(mean.length));
  for (const sample of samples) {
    const centred = sample.map((value, at) => value - (mean[at] as number));
    matrix.forEach((row, at) => {
      const own = (centred[at] as number) / samples.length;
      for (let other = 0; other < row.length; other += 1) {
        row[other] = (row[other] as number) + own * (centred[other] as number);
      }
    });
  }
  return matrix;
}

function eigen(matrix: Float64Array[]): { vectors: Float64Array[]; values: number[] } {
  const size = matrix.length;
  const vectors = matrix.map((_, row) =>
    Float64Array.from({ length: size }, (__, column) => (row === column ? 1 : 0)),
  );
  for (let sweep = 0; sweep < 60; sweep += 1) {
    let rest = 0;
    for (let p = 0; p < size; p += 1) {
      for (let q = p + 1; q < size; q += 1) {
        rest += Math.abs(matrix[p]?.[q] ?? 0);
        rotate(matrix, vectors, [p, q]);
      }
    }
    if (rest < 1e-12) break;
  }
  return { vectors, values: matrix.map((row, at) => row[at] ?? 0) };
}

/** Turns the plane of two axes so that their covariance becomes 0. */
function rotate(matrix: Float64Array[], vectors: Float64Array[], [p, q]: readonly [number, number]): void {
  const [rowP, rowQ] = [matrix[p], matrix[q]];
  const shared = rowP?.[q] ?? 0;
  if (!rowP || !rowQ || shared === 0) return;
  const theta = ((rowQ[q] ?? 0) - (rowP[p] ?? 0)) / (2 * shared);
  const tangent = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const cosine = 1 / Math.sqrt(tangent * tangent + 1);
  const sine = tangent * cosine;
  const turn = (row: Float64Array): void => {
    const [a, b] = [row[p] ?? 0, row[q] ?? 0];
    row[p] = cosine * a - sine * b;
    row[q] = sine * a + cosine * b;
  };
  matrix.forEach(turn);
  vectors.forEach(turn);
  for (let column = 0; column < rowP.length; column += 1) {
    const [a, b] = [rowP[column] ?? 0, rowQ[column] ?? 0];
    rowP[column] = cosine * a - sine * b;
    rowQ[column] = sine * a + cosine * b;
  }
}

function facing(axis: Float64Array): Float64Array {
  const largest = axis.reduce((best, value) => (Math.abs(value) > Math.abs(best) ? value : best), 0);
  return largest < 0 ? axis.map((value) => -value) : axis;
}
