import type { Problem } from '../../diagnostics/problem.ts';
import type { Article } from '../../records/article.ts';
import { lintDoubledGlyphs } from './lint-doubled-glyphs.ts';
import { lintForeignScripts } from './lint-foreign-scripts.ts';
import { lintForeignWidths } from './lint-foreign-widths.ts';
import { lintUnfinishedSentence } from './lint-unfinished-sentence.ts';
import { lintUnpairedMarks } from './lint-unpaired-marks.ts';
import { type LintedBlock, lintedBlocks } from './linted-blocks.ts';

/** Each sees the page whole, as what a page does all over is its habit and told once. */
const rules: readonly ((page: readonly LintedBlock[]) => Problem[])[] = [
  lintUnpairedMarks,
  lintDoubledGlyphs,
  lintForeignScripts,
  lintForeignWidths,
  lintUnfinishedSentence,
];

/** What a single printing shows of its own errors, without another to compare with; a list for the proof desk. */
export function lintArticles(file: string, articles: readonly Article[]): Problem[] {
  const page = articles.flatMap((article) => lintedBlocks(file, article));
  return rules.flatMap((rule) => rule(page));
}
