import { report as words } from '../../i18n/zh/report.ts';

/**
 * Puts *something wrong here?* beside the block that the pointer is at or a finger has touched, and once at the end of the
 * article, where keyboards come by. What it opens is loaded only then.
 */
export function startReports(): void {
  const text = document.querySelector<HTMLElement>('.article-text');
  const foot = document.querySelector<HTMLElement>('.article-sources');
  if (!text || !foot) return;
  const beside = makeButton('report-beside', words.open);
  beside.tabIndex = -1;
  beside.hidden = true;
  text.after(beside);
  let current = 1;
  const follow = ({ target }: Event): void => {
    const block = target instanceof Element ? target.closest<HTMLElement>('.article-text > [id]') : null;
    if (!block) return;
    current = numberOf(block);
    beside.ariaLabel = words.openLabel(current);
    beside.style.insetBlockStart = `${block.offsetTop}px`;
    beside.hidden = false;
  };
  text.addEventListener('pointerover', follow);
  text.addEventListener('click', follow);
  const last = makeButton('report-foot', words.foot);
  foot.append(last);
  beside.addEventListener('click', () => void open(current));
  last.addEventListener('click', () => void open(1));
}

const numberOf = ({ id }: HTMLElement): number => Number(id.slice(1));

function makeButton(name: string, text: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = name;
  button.textContent = text;
  return button;
}

async function open(block: number): Promise<void> {
  const { openReport } = await import('./report-dialog.ts');
  openReport(block);
}
