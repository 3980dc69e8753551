/** Where there is a margin for it beside the block, as in `styles/report.css`; elsewhere it stands apart and names the block. */
const roomBeside = '(width >= 80rem)';

/**
 * Puts *something wrong here?* beside the block that the pointer is at or a finger has touched; at the end of the article,
 * where keyboards come by, the page has its button. What they open is loaded only then.
 */
export function startReports(): void {
  const text = document.querySelector<HTMLElement>('.article-text');
  const foot = document.querySelector<HTMLButtonElement>('.report-foot');
  if (!text || !foot) return;
  const besideBlock = matchMedia(roomBeside);
  const beside = document.createElement('button');
  beside.type = 'button';
  beside.className = 'report-beside';
  beside.tabIndex = -1;
  beside.hidden = true;
  text.after(beside);
  let current = 1;
  const follow = ({ target }: Event): void => {
    const block = target instanceof Element ? target.closest<HTMLElement>('.article-text > [id]') : null;
    // A finger on a mark asks for its note.
    if (!block || (!besideBlock.matches && (target as Element).closest('a'))) return;
    current = numberOf(block);
    const label = foot.dataset['openLabel']?.replace('{block}', String(current)) ?? '';
    beside.ariaLabel = label;
    beside.textContent = besideBlock.matches ? (foot.dataset['open'] ?? '') : label;
    beside.style.insetBlockStart = `${block.offsetTop}px`;
    beside.hidden = false;
  };
  text.addEventListener('pointerover', follow);
  text.addEventListener('click', follow);
  addEventListener('scroll', () => (beside.hidden ||= !besideBlock.matches), { passive: true });
  beside.addEventListener('click', () => void open(current));
  foot.addEventListener('click', () => void open());
}

const numberOf = ({ id }: HTMLElement): number => Number(id.slice(1));

async function open(block?: number): Promise<void> {
  const { openReport } = await import('./report-dialog.ts');
  openReport(block);
}
