/** A place in a raw page, as an address names it: line and column from 1, and how many UTF-16 units. */
const placePattern = /^(\d+)\.(\d+)\.(\d+)$/u;

/** Marks the place in a raw page that the address names, and shows it with the lines above it. */
export function startRawMark(): void {
  const named = new URLSearchParams(location.search).get('mark');
  const [, line, column, length] = placePattern.exec(named ?? '') ?? [];
  const item = line === undefined ? null : document.querySelector<HTMLElement>(`.raw-lines > #L${line}`);
  const place = item && textAt(item.querySelector('.raw-text') ?? item, Number(column) - 1);
  if (!item || !place) return;
  const piece = place.text.splitText(place.offset);
  piece.splitText(Math.min(Number(length), piece.length));
  const mark = document.createElement('mark');
  mark.className = 'raw-mark';
  mark.toggleAttribute('data-absent', piece.length === 0);
  piece.replaceWith(mark);
  mark.append(piece);
  item.closest('details')?.setAttribute('open', '');
  item.scrollIntoView({ block: 'center', behavior: 'instant' });
}

/** The text of an element that an offset falls into, and the offset in it; the last where it lies behind all. */
function textAt(element: Element, offset: number): { text: Text; offset: number } | null {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  let left = offset;
  let last: Text | null = null;
  while (walker.nextNode()) {
    const node = walker.currentNode;
    // A box stands for a character that is not seen.
    if (node instanceof HTMLElement && node.matches('.unseen')) left -= 1;
    if (!(node instanceof Text)) continue;
    last = node;
    if (left < last.length) return { text: last, offset: left };
    left -= last.length;
  }
  return last && { text: last, offset: last.length };
}
