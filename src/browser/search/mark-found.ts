import { readQuery } from '../../site/search/query.ts';
import { foldForSearch } from '../../text/search-fold.ts';

/**
 * Marks what was searched for in an article, as the search finds it: in each field of its head by itself, and in its
 * blocks from one into the next. `typed` is the query as it was typed; marks of an earlier one go. The marks are
 * `<mark class="found">`; the text stays as it is. Where a place is emended both texts are looked through; what stands only
 * in the text as read is shown so.
 */
export function markFound(typed: string, root: ParentNode = document): void {
  for (const mark of root.querySelectorAll('main mark.found')) mark.replaceWith(...mark.childNodes);
  const query = readQuery(typed);
  if (query.kind !== 'words') return;
  const blocks = [...root.querySelectorAll<HTMLElement>('main [id^="p"]')].filter(({ id }) =>
    /^p\d+$/u.test(id),
  );
  const head = [...root.querySelectorAll<HTMLElement>('main h1, main [data-field]')].filter(
    ({ id }) => id === '',
  );
  const texts = [...head.map((field) => [field]), blocks];
  const marked = query.phrases === null ? 0 : markAll(texts, query.phrases);
  if (marked === 0) markAll(texts, query.words);
}

/** Elements that are one text. */
type RunningText = readonly HTMLElement[];

/** Marks the texts as emended, then as read where that differs. */
function markAll(texts: readonly RunningText[], words: readonly string[]): number {
  const target = document.getElementById(location.hash.slice(1));
  let marked = 0;
  for (const text of texts) {
    marked += markText(text, words, 'del');
    const isEmended = text.some((element) => element.querySelector('del') !== null);
    const isShown = target?.querySelector('mark.found') !== null;
    const asRead = isEmended ? markText(text, words, 'ins') : 0;
    if (!isShown && target.querySelector('mark.found')) showAsRead();
    marked += asRead;
  }
  return marked;
}

function showAsRead(): void {
  const choice = document.querySelector<HTMLInputElement>('.as-read');
  if (choice) choice.checked = true;
}

/** The other text of an emended place. */
type Skipped = 'ins' | 'del';

function markText(text: RunningText, words: readonly string[], skipped: Skipped): number {
  const parts = text.map((element) =>
    textNodesOf(element, skipped)
      .map(({ data }) => data)
      .join(''),
  );
  // A line end between two blocks, which no text node has, is left out of their offsets again.
  const { folded, starts, ends } = foldForSearch(parts.join('\n'));
  let marked = 0;
  for (const word of words) {
    for (let from = folded.indexOf(word); from >= 0; from = folded.indexOf(word, from + word.length)) {
      const range = { from: starts[from] ?? 0, to: ends[from + word.length - 1] ?? 0 };
      if (markRange(text, range, skipped)) marked += 1;
    }
  }
  return marked;
}

/** Wraps a stretch of a text, piece by piece where other elements begin or end; whether anything was unmarked. */
function markRange(text: RunningText, { from, to }: { from: number; to: number }, skipped: Skipped): boolean {
  let at = 0;
  let marked = false;
  for (const element of text) {
    for (const node of textNodesOf(element, skipped)) {
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
    at += 1;
    if (at > to) break;
  }
  return marked;
}

function textNodesOf(element: HTMLElement, skipped: Skipped): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes.filter((node) => node.parentElement?.closest(skipped) == null);
}
