import { isComposing, listenForKeys } from '../shortcuts.ts';
import { element, required } from './element.ts';
import type { DialogResults } from './dialog-results.ts';

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
        status.textContent = status.dataset['unloaded'] ?? '';
      });
  };

  buttonInsteadOf(link).addEventListener('click', open);
  listenForKeys({ '/': open });
  document.addEventListener('keydown', (event) => {
    if (!isControlK(event)) return;
    event.preventDefault();
    open();
  });
  required(dialog, '.search-close').addEventListener('click', () => {
    dialog.close();
  });
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  dialog.addEventListener('close', () => {
    // Where no element had the focus before, the closed field would keep it, and with it the keys.
    if (dialog.contains(document.activeElement)) field.blur();
  });
  dialog.addEventListener('keydown', (event) => {
    moveAmongResults(dialog, event);
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

/** What the arrow keys stop at: passages, recent queries, what is offered. Headlines and notes are reached by Tab. */
const stopsOf = '.search-results :is(.found-link, .found-others a, button)';

/** Arrow keys go from the field through the results and back; anything typed on a result goes on in the field. */
function moveAmongResults(dialog: HTMLDialogElement, event: KeyboardEvent): void {
  if (isComposing(event) || event.ctrlKey || event.altKey || event.metaKey) return;
  const field = required(dialog, 'input[type="search"]') as HTMLInputElement;
  const focused = document.activeElement;
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    const results = [...dialog.querySelectorAll<HTMLElement>(stopsOf)];
    const next =
      event.key === 'ArrowDown'
        ? results.find((stop) => focused === field || isBefore(focused, stop))
        : (results.findLast((stop) => isBefore(stop, focused)) ?? field);
    event.preventDefault();
    next?.focus();
    next?.scrollIntoView({ block: 'nearest' });
  } else if (focused?.closest('.search-results') && isTyping(event.key)) {
    field.focus();
  }
}

function isBefore(first: Element | null, second: Element | null): boolean {
  if (!first || !second) return false;
  return (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** Whether a key means text, as far as it means nothing to a link or a button. */
function isTyping(key: string): boolean {
  return (key.length === 1 && key !== ' ') || key === 'Backspace';
}
