import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { BuildRun } from './bench-builds.ts';
import { scalePlot } from './scale-plot.ts';
import { growthOf, scaleTable } from './scale-report.ts';

/** What stands between these lines of `docs/scale.md` is measured. */
const [begin, end] = ['<!-- measured -->', '<!-- /measured -->'];

/** Puts what was measured into `docs/`: the table into `scale.md`, the plot beside it, and all figures as JSON. */
export function writeScale(runs: readonly BuildRun[]): void {
  const machine = {
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
    cores: availableParallelism(),
  };
  writeFileSync('docs/scale.json', `${JSON.stringify({ machine, runs }, null, 2)}\n`);
  const sizes = runs.map(({ pages }) => pages);
  writeFileSync('docs/scale.svg', scalePlot(sizes, growthOf(runs)));
  const text = readFileSync('docs/scale.md', 'utf8');
  const [from, to] = [text.indexOf(begin) + begin.length, text.indexOf(end)];
  writeFileSync('docs/scale.md', `${text.slice(0, from)}\n\n${scaleTable(runs)}\n\n${text.slice(to)}`);
}
