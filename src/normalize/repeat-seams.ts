import type { Article, Seam } from '../records/article.ts';
import type { RepeatedRun } from './drop-repeats.ts';

/** Notes, in the article that goes on over it, where a column's tail was printed twice. */
export function withRepeatSeams(articles: readonly Article[], repeats: readonly RepeatedRun[]): Article[] {
  return repeats.reduce<Article[]>((all, run) => all.map((article) => withSeam(article, run)), [...articles]);
}

function withSeam(article: Article, { parts }: RepeatedRun): Article {
  const first = parts[0];
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return article;
  for (const block of article.blocks) {
    let offset = 0;
    for (const [at, run] of block.sources.entries()) {
      offset += run.length;
      const next = block.sources[at + 1];
      if (next === undefined || run.line >= first.line || next.line < last.line) continue;
      const note = `第${first.line}行起重出${parts.reduce((sum, part) => sum + part.text.length, 0)}字，只取一遍`;
      const seam: Seam = { block: block.id, offset, kind: 'repeat', lost: false, rule: 'column-tail', note };
      const others = article.seams.filter((other) => other.block !== block.id || other.offset !== offset);
      return { ...article, seams: [...others, seam] };
    }
  }
  return article;
}
