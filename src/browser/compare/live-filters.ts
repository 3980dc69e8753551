/** Says on the comparison which of its classes are off, and whether all paragraphs are shown: what its styles go by. */
export function startLiveFilters(comparison: HTMLElement): void {
  const boxes = [...comparison.querySelectorAll<HTMLInputElement>('.filters input')];
  const say = (): void => {
    const off = boxes.filter(({ checked }) => !checked).map(({ className }) => className.replace(/^f-/u, ''));
    comparison.dataset['off'] = off.join(' ');
  };
  comparison.dataset['live'] = '';
  for (const box of boxes) box.addEventListener('change', say);
  say();
}
