import { columnsOf } from './column-widths.ts';
import { type LineEvidence, evidenceOf } from './evidence.ts';
import { lineBreaks } from './line-breaks.ts';
import { type Learned, UNLEARNED, learnFrom } from './learn-reading.ts';
import { settingOf } from './learn-setting.ts';
import { type Misreading, misreadingOf } from './misreading.ts';
import { habitsOf } from './page-habits.ts';
import type { LabelledLine } from './labels.ts';
import { likeliestPath } from './likeliest.ts';
import type { Line } from './tree.ts';
import { type Weights, weights } from './weights.ts';

/** A page's lines with what they say, their labels, and the widths of column that were tried. */
export interface LabelledPage {
  evidence: LineEvidence[];
  path: LabelledLine[];
  misreading: Misreading;
  columns: number[];
  learned: Learned;
}

/**
 * Labels a page's lines: first as any page, then as this one, whose ends of paragraphs and lines the first reading has
 * shown. `breaks`: the numbers of lines at which an editor wants something new to begin.
 */
export function labelLines(
  lines: readonly Line[],
  breaks: ReadonlySet<number> = new Set(),
  table: Weights = weights,
): LabelledPage {
  const misreading = misreadingOf(lines);
  const habits = habitsOf(lines, misreading);
  const manner = { habits, setting: settingOf(lines), words: lineBreaks(lines), breaks };
  const evidence = evidenceOf(lines, manner, table);
  const columns = columnsOf(evidence);
  const learned = learnFrom(evidence, likeliestPath(evidence, { columns, learned: UNLEARNED }).path);
  const { path } = likeliestPath(evidence, { columns, learned });
  return { evidence, path, misreading, columns, learned };
}
