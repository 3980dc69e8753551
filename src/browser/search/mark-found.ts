import { readQuery } from '../../site/search/query.ts';
import { foldForSearch } from '../../text/search-fold.ts';

/**
 * Marks what was searched for in an article: in its head and its blocks, each by itself, as the search finds it.
 * `typed` is the query as it was typed; marks of an earlier one go. The marks are `<mark class="found">`; the text stays as it is.
 */
export function markFound(typed: string, root: ParentNode = document): void {
  for (const mark of root.querySelectorAll('main mark.found')) mark.replaceWith(...mark.childNodes);
  const query = readQuery(typed);
  if (query.kind !== 'words') return;
  const units = [...root.querySelectorAll<HTMLElement>('main h1, main [data-field], main [id^="p"]')].filter(
    ({ id }) => id === '' || /^p\d+$/u.test(id),
  );
  const marked = query.phrase === null ? 0 : markAll(units, [query.phrase]);
  if (marked === 0) markAll(units, query.words);
}

function markAll(units: readonly HTMLElement[], words: readonly string[]): number {
  return units.reduce((sum, unit) => sum + markUnit(unit, words), 0);
}

function markUnit(unit: HTMLElement, words: readonly string[]): number {
  const { folded, starts, ends } = foldForSearch(
    textNodesOf(unit)
      .map(({ data }) => data)
      .join(''),
  );
  let marked = 0;
  for (const word of words) {
    for (let from = folded.indexOf(word); from >= 0; from = folded.indexOf(word, from + word.length)) {
      markRange(unit, starts[from] ?? 0, ends[from + word.length - 1] ?? 0);
      marked += 1;
    }
  }
  return marked;
}

/** Wraps a stretch of an element's text, piece by piece where other elements begin or end within it. */
function markRange(unit: HTMLElement, from: number, to: number): void {
  let at = 0;
  for (const node of textNodesOf(unit)) {
    const start = Math.max(from - at, 0);
    const end = Math.min(to - at, node.data.length);
    at += node.data.length;
    if (start >= end || node.parentElement?.closest('mark.found')) continue;
    const piece = node.splitText(start);
    piece.splitText(end - start);
    const mark = document.createElement('mark');
    mark.className = 'found';
    piece.replaceWith(mark);
    mark.append(piece);
  }
}

function textNodesOf(unit: HTMLElement): Text[] {
  const walker = document.createTreeWalker(unit, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}
