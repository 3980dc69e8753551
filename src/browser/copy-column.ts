/**
 * Lets whoever copies from one column of a comparison have that column alone: the texts of its cells, a line a
 * paragraph, without the other column, labels or sigils. A selection over both columns is copied as it is.
 */
export function copyOneColumn(comparison: HTMLElement): void {
  comparison.addEventListener('copy', (event) => {
    const selection = getSelection();
    if (!selection || selection.isCollapsed || !event.clipboardData) return;
    const witness = witnessAt(selection.anchorNode);
    if (witness === undefined || witness !== witnessAt(selection.focusNode)) return;
    event.clipboardData.setData('text/plain', textOfColumn(comparison, witness, selection.getRangeAt(0)));
    event.preventDefault();
  });
}

function witnessAt(node: Node | null): string | undefined {
  const element = node instanceof Element ? node : node?.parentElement;
  return element?.closest<HTMLElement>('[data-witness]')?.dataset['witness'];
}

function textOfColumn(comparison: HTMLElement, witness: string, selected: Range): string {
  const cells = [...comparison.querySelectorAll<HTMLElement>('[data-witness]')].filter(
    (cell) => cell.dataset['witness'] === witness && cell.checkVisibility() && selected.intersectsNode(cell),
  );
  return cells
    .map((cell, index) => (index > 0 && beginsBlock(cell) ? '\n' : '') + textWithin(cell, selected))
    .join('');
}

/** The sentences of a long paragraph stand in rows of their own and are joined again. */
const beginsBlock = (cell: HTMLElement): boolean => !cell.hasAttribute('data-continued');

function textWithin(cell: HTMLElement, selected: Range): string {
  const range = document.createRange();
  range.selectNodeContents(cell);
  if (cell.contains(selected.startContainer)) range.setStart(selected.startContainer, selected.startOffset);
  if (cell.contains(selected.endContainer)) range.setEnd(selected.endContainer, selected.endOffset);
  const copy = range.cloneContents();
  for (const label of copy.querySelectorAll('.edge')) label.remove();
  return copy.textContent;
}
