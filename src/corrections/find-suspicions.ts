import type { Problem } from '../diagnostics/problem.ts';
import type { Article, Block } from '../records/article.ts';
import type { Page } from '../records/page.ts';
import type { Suspicion } from '../records/suspicion.ts';
import { graphemes } from '../text/graphemes.ts';
import { sha256 } from '../text/sha256.ts';
import { SourceMap } from '../text/source-map.ts';

/** The rules that suspect an error of reading; other problems are about how a page is put together. */
const suspecting = /^(?:lint|repeats):/u;

/** Characters shown on either side, in UTF-16 code units. */
const contextLength = 8;

/**
 * What the single-witness rules found, with the places in blocks where the text stands in one, in the order of the problems.
 * `suggestions`: what a place should be, for problems that know it.
 */
export function findSuspicions(
  problems: readonly Problem[],
  { pages, articles }: { pages: readonly Page[]; articles: readonly Article[] },
  suggestions: ReadonlyMap<Problem, string> = new Map(),
): Suspicion[] {
  const pageByFile = new Map(pages.map((page) => [page.file, page]));
  const blocksOf = mappedBlocks(articles);
  const nameOf = namer();
  return problems.flatMap((problem) => {
    const page = pageByFile.get(problem.file);
    if (!page || !problem.place || !suspecting.test(problem.rule)) return [];
    const { line, column } = problem.place;
    const found = blockPlace(blocksOf(page.id), problem.place);
    const text = found ? found.block.text.slice(found.from, found.to) : '';
    const context = found ? contextOf(found) : { before: '', after: '' };
    return {
      id: nameOf([problem.rule, context.before, text, context.after]),
      rule: problem.rule,
      page: page.id,
      file: problem.file,
      line,
      column,
      place: found && {
        witness: found.article,
        block: found.block.id,
        from: found.from,
        to: found.to,
      },
      text,
      context,
      suggestion: suggestions.get(problem) ?? suggestionFor(problem.rule, text),
      message: problem.message,
    };
  });
}

interface InBlock {
  article: string;
  block: Block;
  from: number;
  to: number;
}

interface MappedBlock {
  article: string;
  block: Block;
  map: SourceMap;
}

/** The blocks of a page with their source maps, made once for all problems on it. */
function mappedBlocks(articles: readonly Article[]): (page: string) => readonly MappedBlock[] {
  const articlesByPage = Map.groupBy(articles, ({ page }) => page);
  const known = new Map<string, readonly MappedBlock[]>();
  return (page) => {
    const blocks =
      known.get(page) ??
      (articlesByPage.get(page) ?? []).flatMap((article) =>
        article.blocks.map((block) => ({ article: article.id, block, map: new SourceMap(block) })),
      );
    known.set(page, blocks);
    return blocks;
  };
}

/** The block that holds the first and the last character of a place in the raw page, and all between them. */
function blockPlace(blocks: readonly MappedBlock[], place: NonNullable<Problem['place']>): InBlock | null {
  const { line, column, endLine, endColumn } = place;
  for (const { article, block, map } of blocks) {
    const from = map.offsetOf({ line, column });
    if (from === null) continue;
    const last =
      endLine === line && endColumn <= column ? from : map.offsetOf({ line: endLine, column: endColumn - 1 });
    return last === null || last < from ? null : { article, block, from, to: last + 1 };
  }
  return null;
}

function contextOf({ block, from, to }: InBlock): Suspicion['context'] {
  return {
    before: block.text.slice(Math.max(0, from - contextLength), from),
    after: block.text.slice(to, to + contextLength),
  };
}

/** A glyph that stands twice probably stands once in print; nothing else can be guessed. */
function suggestionFor(rule: string, text: string): string | null {
  const [first, second, ...others] = graphemes(text);
  return rule === 'lint:doubled-glyph' && first === second && others.length === 0 ? (first ?? null) : null;
}

/** Names by what stands there, so that they survive changes elsewhere; the same again gets `-2`, `-3`. */
function namer(): (said: readonly string[]) => string {
  const seen = new Map<string, number>();
  return (said) => {
    const name = `l-${sha256(JSON.stringify(said)).slice(0, 10)}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name}-${count}`;
  };
}
