import type { Report } from '../../diagnostics/rules.ts';
import type { Article, Block } from '../../records/article.ts';
import { SourceMap } from '../../text/source-map.ts';

/** A block with what its rules need to know of its article. */
export interface LintedBlock {
  article: Article;
  block: Block;
  next: Block | undefined;
  /** Whether text may lack at an offset: its other half may then be there. */
  isCut: (offset: number) => boolean;
  /** Where characters of the block stand in the page. */
  report: (from: number, length?: number) => Report;
}

/** The blocks of an article as the rules see them. */
export function lintedBlocks(file: string, article: Article): LintedBlock[] {
  const cuts = article.seams.filter(({ lost }) => lost);
  return article.blocks.map((block, at) => ({
    article,
    block,
    next: article.blocks[at + 1],
    isCut: (offset) => cuts.some((cut) => cut.block === block.id && cut.offset === offset),
    report: reporter(file, block),
  }));
}

/** Most blocks have nothing to report, so where their characters stand is found out with the first that has. */
function reporter(file: string, block: Block): LintedBlock['report'] {
  let map: SourceMap | null = null;
  return (from, length = 1) => {
    map ??= new SourceMap(block);
    return { file, place: map.extentOf(from, from + length) };
  };
}
