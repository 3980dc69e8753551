/** One line of the bench: what was done, what was wanted, what came out, and whether that is enough (`null`: no bar). */
export interface Figure {
  work: string;
  bar: string;
  result: string;
  met: boolean | null;
}

/** Milliseconds that some work takes. */
export function timed<T>(work: () => T): { result: T; ms: number } {
  const start = performance.now();
  const result = work();
  return { result, ms: performance.now() - start };
}

/** The middle one of some numbers. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
}

/** Figures as a Markdown table. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = figures.map(({ work, bar, result, met }) => [
    work,
    bar,
    result,
    met === null ? '' : met ? 'met' : 'missed',
  ]);
  return [['work', 'bar', 'result', ''], ['---', '---', '---', '---'], ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
}
