import './zod-without-eval.ts';
import { readCorrections } from '../../corrections/read-corrections.ts';
import { formatProblem } from '../../diagnostics/problem.ts';
import type { CorrectionEntry } from '../../records/correction.ts';

/** Reads a file of corrections as the build reads it: its decisions, and what is wrong with it. */
export function readFile(name: string, text: string): { entries: CorrectionEntry[]; problems: string[] } {
  const { entries, problems } = readCorrections(name, text);
  return { entries: entries.map(({ entry }) => entry), problems: problems.map(formatProblem) };
}
