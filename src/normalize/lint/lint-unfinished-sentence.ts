import type { Problem } from '../../diagnostics/problem.ts';
import { problem } from '../../diagnostics/rules.ts';
import { lineEnd } from '../../text/classes.ts';
import { isRowText } from '../lines/rows.ts';
import type { LintedBlock } from './lint.ts';

const CONTEXT = 12;

/** A paragraph of running text that ends without a mark, and not because its text breaks off there. */
export function lintUnfinishedSentence({ article, block, isCut, report }: LintedBlock): Problem[] {
  const running = article.kind === 'article' || article.kind === 'continuation';
  if (!running || block.type !== 'paragraph' || lineEnd(block.text) !== 'open') return [];
  if (isCut(block.text.length) || isRowText(block.text)) return [];
  const context = block.text.slice(-CONTEXT);
  return [problem('lint:unfinished-sentence', { context }, report(Math.max(0, block.text.length - 1)))];
}
