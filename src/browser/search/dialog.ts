import { listenForKeys } from '../shortcuts.ts';
import { element, required } from './element.ts';
import { followed } from './followed.ts';
import { keepTyped, typedHere } from './kept-query.ts';
import type { DialogResults } from './dialog-results.ts';

/** Who comes back from a result finds what was typed, and its results. */
function reopenWhenBack(field: HTMLInputElement, open: () => void): void {
  const reopen = (): void => {
    const typed = typedHere();
    if (typed === null) return;
    field.value = typed;
    open();
  };
  addEventListener('pageshow', reopen);
  addEventListener('popstate', reopen);
}

/**
 * Makes the header's link to the index a button that opens the search, here and by `/`, Ctrl K or ⌘ K. What finds and
 * shows results is loaded when the dialog first opens.
 */
export function startSearchDialog(): void {
  const dialog = document.querySelector<HTMLDialogElement>('.search-dialog');
  const link = document.querySelector<HTMLAnchorElement>('a.search-open');
  if (!dialog || !link) return;
  const field = required(dialog, 'input[type="search"]') as HTMLInputElement;
  let results: Promise<DialogResults> | undefined;

  const open = (): void => {
    if (dialog.open) return;
    dialog.showModal();
    field.select();
    results ??= loadResults(dialog);
    results
      .then((loaded) => loaded.refresh())
      .catch(() => {
        results = undefined;
        const status = required(dialog, '[role="status"]');
        status.textContent = status.dataset[navigator.onLine ? 'unloaded' : 'offline'] ?? '';
      });
  };

  // Enter waits for what takes it, which else would not be remembered, or sent though it is too long. What did not come is
  // not waited for: the page of results may come.
  dialog.onsubmit = (event) => {
    if (!results) return;
    event.preventDefault();
    const again = (): void => field.form?.requestSubmit();
    void results.then(again, again);
  };
  reopenWhenBack(field, open);
  buttonInsteadOf(link).addEventListener('click', open);
  listenForKeys({ '/': open });
  document.addEventListener('keydown', (event) => {
    if (!isControlK(event)) return;
    event.preventDefault();
    open();
  });
  closeByMouse(dialog);
  dialog.addEventListener('close', () => {
    // Whoever closes it has done with it; a result that is followed closes it too, and is come back from.
    if (dialog.returnValue !== followed) keepTyped(null);
    dialog.returnValue = '';
    // Where no element had the focus before, the closed field would keep it, and with it the keys.
    if (dialog.contains(document.activeElement)) field.blur();
  });
}

/** Its button closes the dialog, and a click beside it. */
function closeByMouse(dialog: HTMLDialogElement): void {
  required(dialog, '.search-close').addEventListener('click', () => {
    dialog.close();
  });
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
}

/** Ctrl K or ⌘ K alone. */
function isControlK({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey && !shiftKey;
}

async function loadResults(dialog: HTMLDialogElement): Promise<DialogResults> {
  const { DialogResults } = await import('./dialog-results.ts');
  const results = new DialogResults(dialog);
  results.start();
  dialog.onsubmit = null;
  return results;
}

/** Without a script it is a link to the index; with one a button, of the same look and size. */
function buttonInsteadOf(link: HTMLAnchorElement): HTMLButtonElement {
  const button = element(
    'button',
    {
      type: 'button',
      class: link.className,
      'aria-haspopup': 'dialog',
      'aria-keyshortcuts': '/ Control+K Meta+K',
    },
    ...link.childNodes,
  );
  link.replaceWith(button);
  return button;
}
