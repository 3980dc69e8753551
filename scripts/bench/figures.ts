/** One line of the bench: what was done, what was wanted, what came out, and whether that is enough (`null`: no bar). */
export interface Figure {
  work: string;
  bar: string;
  result: string;
  met: boolean | null;
}

/**
 * Milliseconds that some work takes, or one of several rounds of it: of the processor, which is what the bars are held against, since the clock also
 * counts what else runs on the machine; and by the clock.
 */
export interface Timed<T> {
  result: T;
  cpuMs: number;
  clockMs: number;
}

export function timed<T>(work: () => T, rounds = 1): Timed<T> {
  const [clock, cpu] = [performance.now(), process.threadCpuUsage()];
  let result = work();
  for (let round = 1; round < rounds; round += 1) result = work();
  const { user, system } = process.threadCpuUsage(cpu);
  return { result, cpuMs: (user + system) / 1000 / rounds, clockMs: (performance.now() - clock) / rounds };
}

/** `0.86 s (clock: 1.10 s)` */
export function seconds({ cpuMs, clockMs }: Omit<Timed<unknown>, 'result'>): string {
  const told = (ms: number): string => (ms / 1000).toFixed(ms < 100 ? 4 : 2);
  return `${told(cpuMs)} s (clock: ${told(clockMs)} s)`;
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
