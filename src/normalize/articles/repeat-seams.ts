import type { Article, Block, Seam } from '../../records/article.ts';
import { SourceMap } from '../../text/source-map.ts';
import type { RepeatedRun } from '../read/drop-repeats.ts';

/**
 * Notes where a column's tail was printed twice, in the article that holds the first printing and goes on over the
 * second. Any other article around the two lines has nothing of it.
 */
export function withRepeatSeams(articles: readonly Article[], repeats: readonly RepeatedRun[]): Article[] {
  return repeats.reduce<Article[]>((all, run) => all.map((article) => withSeam(article, run)), [...articles]);
}

function withSeam(article: Article, repeat: RepeatedRun): Article {
  for (const block of article.blocks) {
    const offset = offsetOf(block, repeat);
    if (offset === null) continue;
    const length = repeat.parts.reduce((sum, part) => sum + part.text.length, 0);
    const note = `第${repeat.parts[0]?.line ?? 0}行起重出${length}字，只取一遍`;
    const seam: Seam = { block: block.id, offset, kind: 'repeat', lost: false, rule: 'column-tail', note };
    // The repeat is why the text goes on behind its neighbour; a join from afar or by an editor says more than it does.
    const others = article.seams.filter(
      (other) => other.block !== block.id || other.offset !== offset || other.rule !== 'adjacent',
    );
    return { ...article, seams: [...others, seam] };
  }
  return article;
}

/** The offset in a block at which the first printing ends and the text goes on behind the second; else `null`. */
function offsetOf(block: Block, { parts, end }: RepeatedRun): number | null {
  if (!block.sources.some(({ line }) => line === end.line)) return null;
  const map = new SourceMap(block);
  const last = map.offsetOf({ line: end.line, column: end.column - 1 });
  if (last === null) return null;
  const [next] = map.runsOf(last + 1, block.text.length);
  return next !== undefined && next.line >= (parts.at(-1)?.line ?? 0) ? last + 1 : null;
}
