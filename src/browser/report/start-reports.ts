/**
 * Puts *something wrong here?* beside the block that the pointer is at or a finger has touched; at the end of the article,
 * where keyboards come by, the page has its button. What they open is loaded only then.
 */
export function startReports(): void {
  const text = document.querySelector<HTMLElement>('.article-text');
  const foot = document.querySelector<HTMLButtonElement>('.report-foot');
  if (!text || !foot) return;
  const beside = document.createElement('button');
  beside.type = 'button';
  beside.className = 'report-beside';
  beside.textContent = foot.dataset['open'] ?? '';
  beside.tabIndex = -1;
  beside.hidden = true;
  text.after(beside);
  let current = 1;
  const follow = ({ target }: Event): void => {
    const block = target instanceof Element ? target.closest<HTMLElement>('.article-text > [id]') : null;
    if (!block) return;
    current = numberOf(block);
    beside.ariaLabel = foot.dataset['openLabel']?.replace('{block}', String(current)) ?? '';
    beside.style.insetBlockStart = `${block.offsetTop}px`;
    beside.hidden = false;
  };
  text.addEventListener('pointerover', follow);
  text.addEventListener('click', follow);
  beside.addEventListener('click', () => void open(current));
  foot.addEventListener('click', () => void open(1));
}

const numberOf = ({ id }: HTMLElement): number => Number(id.slice(1));

async function open(block: number): Promise<void> {
  const { openReport } = await import('./report-dialog.ts');
  openReport(block);
}
