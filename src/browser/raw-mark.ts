/** A place in a raw page, as an address names it: line and column from 1, and how many UTF-16 units. */
const placePattern = /^(\d+)\.(\d+)\.(\d+)$/u;

/** Marks the place in a raw page that the address names, and shows it with the lines above it. */
export function startRawMark(): void {
  const named = new URLSearchParams(location.search).get('mark');
  const [, line, column, length] = placePattern.exec(named ?? '') ?? [];
  const item = line === undefined ? null : document.querySelector<HTMLElement>(`.raw-lines > #L${line}`);
  const text = item?.firstChild;
  if (!item || !(text instanceof Text)) return;
  const from = Math.min(Number(column) - 1, text.length);
  const piece = text.splitText(from);
  piece.splitText(Math.min(Number(length), piece.length));
  const mark = document.createElement('mark');
  mark.className = 'raw-mark';
  mark.toggleAttribute('data-absent', piece.length === 0);
  piece.replaceWith(mark);
  mark.append(piece);
  item.closest('details')?.setAttribute('open', '');
  item.scrollIntoView({ block: 'center', behavior: 'instant' });
}
