import type { Article, Block, Seam } from '../../records/article.ts';
import { SourceMap } from '../../text/source-map.ts';
import type { RepeatedTail } from '../read/read-lines.ts';

/**
 * Notes where a column's tail was printed twice, in the article that holds the first printing and goes on over the
 * second. Any other article around the two lines has nothing of it.
 */
export function withRepeatSeams(articles: readonly Article[], tails: readonly RepeatedTail[]): Article[] {
  return tails.reduce<Article[]>((all, tail) => all.map((article) => withSeam(article, tail)), [...articles]);
}

function withSeam(article: Article, tail: RepeatedTail): Article {
  for (const block of article.blocks) {
    const offset = offsetOf(block, tail);
    if (offset === null) continue;
    const { firstLine: line, length } = tail;
    const note = `第${line}行起重出${length}字，只取一遍`;
    const seam: Seam = {
      ...{ block: block.id, offset, kind: 'repeat', lost: false, rule: 'column-tail', note },
      repeated: { line, length },
    };
    // The repeat is why the text goes on behind its neighbour; a join from afar or by an editor says more than it does.
    const others = article.seams.filter(
      (other) => other.block !== block.id || other.offset !== offset || other.rule !== 'adjacent',
    );
    return { ...article, seams: [...others, seam] };
  }
  return article;
}

/** The offset in a block at which the first printing ends and the text goes on behind the second; else `null`. */
function offsetOf(block: Block, { end, lastLine }: RepeatedTail): number | null {
  if (!block.sources.some(({ line }) => line === end.line)) return null;
  const map = new SourceMap(block);
  const last = map.offsetOf(end);
  if (last === null) return null;
  const [next] = map.runsOf(last + 1, block.text.length);
  return next !== undefined && next.line >= lastLine ? last + 1 : null;
}
