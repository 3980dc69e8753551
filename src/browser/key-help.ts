import { listenForKeys, shortcutsAreOn, switchShortcuts } from './shortcuts.ts';

/** `?` opens the list of keys; the boxes marked `data-key-switch` turn single-key shortcuts off and on. */
export function startKeyHelp(): void {
  listenForKeys({ '?': showKeyHelp });
  for (const box of switches()) {
    box.addEventListener('change', () => {
      switchShortcuts(box.checked);
      showSwitches();
    });
  }
  showSwitches();
}

/** Opens the list of keys. */
export function showKeyHelp(): void {
  showSwitches();
  document.querySelector<HTMLDialogElement>('#key-help')?.showModal();
}

function showSwitches(): void {
  for (const box of switches()) box.checked = shortcutsAreOn();
}

const switches = () => document.querySelectorAll<HTMLInputElement>('[data-key-switch]');
