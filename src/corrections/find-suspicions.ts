import type { Problem } from '../diagnostics/problem.ts';
import type { Article, Block } from '../records/article.ts';
import type { Page } from '../records/page.ts';
import type { Suspicion } from '../records/suspicion.ts';
import { graphemes } from '../text/graphemes.ts';
import { sourceOf } from '../text/offset-map.ts';
import { sha256 } from '../text/sha256.ts';

/** The rules that suspect an error of reading; other problems are about how a page is put together. */
const suspecting = /^(?:lint|repeats):/u;

/** Characters shown on either side, in UTF-16 code units. */
const contextLength = 8;

/** What the single-witness rules found, with the places in blocks where the text stands in one, in the order of the problems. */
export function findSuspicions(
  problems: readonly Problem[],
  { pages, articles }: { pages: readonly Page[]; articles: readonly Article[] },
): Suspicion[] {
  const pageByFile = new Map(pages.map((page) => [page.file, page]));
  const articlesByPage = Map.groupBy(articles, ({ page }) => page);
  const nameOf = namer();
  return problems.flatMap((problem) => {
    const page = pageByFile.get(problem.file);
    if (!page || !problem.place || !suspecting.test(problem.rule)) return [];
    const { line, column } = problem.place;
    const found = blockPlace(articlesByPage.get(page.id) ?? [], problem.place);
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
      suggestion: suggestionFor(problem.rule, text),
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

/** The block that holds all characters of a place on one line of the raw page. */
function blockPlace(articles: readonly Article[], place: NonNullable<Problem['place']>): InBlock | null {
  const { line, column, endLine, endColumn } = place;
  if (line !== endLine) return null;
  for (const { id, blocks } of articles) {
    for (const block of blocks) {
      const holds = block.sources.some(
        (run) => run.line === line && run.column <= column && column < run.column + run.length,
      );
      if (!holds) continue;
      const from = offsetOf(block, line, column);
      const last = offsetOf(block, line, Math.max(endColumn - 1, column));
      if (from !== null && last !== null) return { article: id, block, from, to: last + 1 };
    }
  }
  return null;
}

/** The offset of a character by its place in the raw page; `null` where the block does not hold it. */
function offsetOf({ text, sources }: Block, line: number, column: number): number | null {
  for (let offset = 0; offset < text.length; offset += 1) {
    const source = sourceOf(text, sources, offset);
    if (source?.line === line && source.column === column) return offset;
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
