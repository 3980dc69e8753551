import { readQuery } from '../../site/search/query.ts';
import { foldForSearch } from '../../text/search-fold.ts';

/**
 * Marks what was searched for in an article: in its head and its blocks, each by itself, as the search finds it.
 * `typed` is the query as it was typed; marks of an earlier one go. The marks are `<mark class="found">`; the text stays as it is.
 * Where a place is emended both texts are looked through; what stands only in the text as read is shown so.
 */
export function markFound(typed: string, root: ParentNode = document): void {
  for (const mark of root.querySelectorAll('main mark.found')) mark.replaceWith(...mark.childNodes);
  const query = readQuery(typed);
  if (query.kind !== 'words') return;
  const units = [...root.querySelectorAll<HTMLElement>('main h1, main [data-field], main [id^="p"]')].filter(
    ({ id }) => id === '' || /^p\d+$/u.test(id),
  );
  const marked = query.phrases === null ? 0 : markAll(units, query.phrases);
  if (marked === 0) markAll(units, query.words);
}

/** Marks the texts as emended, then as read where that differs. */
function markAll(units: readonly HTMLElement[], words: readonly string[]): number {
  let marked = 0;
  for (const unit of units) {
    const emended = markUnit(unit, words, 'del');
    const asRead = unit.querySelector('del') === null ? 0 : markUnit(unit, words, 'ins');
    if (emended === 0 && asRead > 0 && `#${unit.id}` === location.hash) showAsRead();
    marked += emended + asRead;
  }
  return marked;
}

function showAsRead(): void {
  const choice = document.querySelector<HTMLInputElement>('.as-read');
  if (choice) choice.checked = true;
}

/** The other text of an emended place. */
type Skipped = 'ins' | 'del';

function markUnit(unit: HTMLElement, words: readonly string[], skipped: Skipped): number {
  const { folded, starts, ends } = foldForSearch(
    textNodesOf(unit, skipped)
      .map(({ data }) => data)
      .join(''),
  );
  let marked = 0;
  for (const word of words) {
    for (let from = folded.indexOf(word); from >= 0; from = folded.indexOf(word, from + word.length)) {
      const range = { from: starts[from] ?? 0, to: ends[from + word.length - 1] ?? 0 };
      if (markRange(unit, range, skipped)) marked += 1;
    }
  }
  return marked;
}

/** Wraps a stretch of an element's text, piece by piece where other elements begin or end; whether anything was unmarked. */
function markRange(unit: HTMLElement, { from, to }: { from: number; to: number }, skipped: Skipped): boolean {
  let at = 0;
  let marked = false;
  for (const node of textNodesOf(unit, skipped)) {
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
    marked = true;
  }
  return marked;
}

function textNodesOf(unit: HTMLElement, skipped: Skipped): Text[] {
  const walker = document.createTreeWalker(unit, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes.filter((node) => node.parentElement?.closest(skipped) == null);
}
