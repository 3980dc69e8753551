const storageKey = 'duikan.marks';

/** Shows or hides the marks in the text, and remembers it; public/theme.js hides them before the page is painted. */
export function startMarksSwitch(): void {
  const root = document.documentElement;
  const box = document.querySelector<HTMLInputElement>('.show-marks');
  if (!box) return;
  const apply = (): void => {
    if (box.checked) delete root.dataset['marks'];
    else root.dataset['marks'] = 'off';
    for (const mark of document.querySelectorAll<HTMLElement>('.article-text .noted'))
      mark.tabIndex = box.checked ? 0 : -1;
  };
  box.checked = root.dataset['marks'] !== 'off';
  apply();
  box.addEventListener('change', () => {
    apply();
    try {
      if (box.checked) localStorage.removeItem(storageKey);
      else localStorage.setItem(storageKey, 'off');
    } catch {
      // Where storage is forbidden the choice lasts as long as the page.
    }
  });
}
