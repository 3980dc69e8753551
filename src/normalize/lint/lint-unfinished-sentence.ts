import type { Problem } from '../../diagnostics/problem.ts';
import { problem } from '../../diagnostics/rules.ts';
import { lineEnd } from '../../text/classes.ts';
import { isRowText } from '../lines/rows.ts';
import type { LintedBlock } from './linted-blocks.ts';

/** Characters shown, in UTF-16 code units. */
const CONTEXT = 12;

/** Paragraphs of running text that end without a mark, and not because their text breaks off there. */
export function lintUnfinishedSentence(page: readonly LintedBlock[]): Problem[] {
  return page.filter(isUnfinished).map(({ block: { text }, report }) => {
    const context = text.slice(-CONTEXT);
    return problem('lint:unfinished-sentence', { context }, report(Math.max(0, text.length - 1)));
  });
}

function isUnfinished({ article, block, isCut }: LintedBlock): boolean {
  const running = article.kind === 'article' || article.kind === 'continuation';
  if (!running || block.type !== 'paragraph' || lineEnd(block.text) !== 'open') return false;
  return !isCut(block.text.length) && !isRowText(block.text);
}
