import { correctorsOf, readingText } from '../../corrections/reading-text.ts';
import type { Correction } from '../../records/correction.ts';
import type { DataFiles } from '../../records/json-schema.ts';
import { articleMarkdown, articleText, type TextOf } from './article-text.ts';
import { articleTei } from './article-tei.ts';
import { lineDiff } from './line-diff.ts';
import type { TeiOwner } from './tei-header.ts';

/**
 * What an archive takes home of each article that was corrected: its text as plain text, Markdown and TEI, and a diff of
 * the plain text before and after, which says first what was changed by whom, when and why.
 */
export function* correctedFiles(
  { pages, articles, corrections }: Pick<DataFiles, 'pages' | 'articles' | 'corrections'>,
  owner: TeiOwner,
): Generator<{ path: string; text: string }> {
  const pageOf = new Map(pages.map((page) => [page.id, page]));
  const applied = corrections.filter(({ state }) => state === 'applied');
  const appliedTo = Map.groupBy(applied, ({ witness }) => witness);
  for (const article of articles) {
    const own = appliedTo.get(article.id);
    const page = pageOf.get(article.page);
    if (!own || !page) continue;
    const textOf: TextOf = (block) => readingText(block, own);
    const path = `corrected/${article.id}`;
    const text = articleText(article, textOf);
    const names = { before: `articles/${article.id}.txt`, after: `${path}.txt` };
    const diff = lineDiff(articleText(article), text, names);
    yield { path: names.after, text };
    yield { path: `${path}.md`, text: articleMarkdown(article, page, { textOf, by: correctorsOf(own) }) };
    yield { path: `${path}.xml`, text: articleTei(article, page, { applied: own, owner }) };
    yield { path: `${path}.diff`, text: own.map(toldInDiff).join('') + diff };
  }
}

/** A line that programs pass over. */
function toldInDiff(correction: Correction): string {
  const { id, from, to, at, reason, place } = correction;
  const where = place === null ? '' : ` ${place.block}:${place.from}-${place.to}`;
  const why = reason === '' ? '' : `: ${reason}`;
  return `# ${id}${where} [${from}→${to}] ${correctorsOf([correction]).join(', ')} ${at}${why}\n`;
}
