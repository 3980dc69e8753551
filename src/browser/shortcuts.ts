/** What a key does; the browser gets no more of the key. */
export type ShortcutAction = (event: KeyboardEvent) => void;

const storageKey = 'duikan.shortcuts';

/**
 * Listens for single keys (`j`, `?`, `[`). They are ignored in fields, while an input method composes, with Ctrl, Alt
 * or Meta, behind an open modal dialog, and when the reader has switched them off.
 */
export function listenForKeys(actions: Readonly<Record<string, ShortcutAction>>): void {
  document.addEventListener('keydown', (event) => {
    const action = actions[event.key];
    if (!action || isForSomethingElse(event) || !shortcutsAreOn()) return;
    event.preventDefault();
    action(event);
  });
}

/** Whether single-key shortcuts are on in this browser; they are until somebody switches them off. */
export function shortcutsAreOn(): boolean {
  try {
    return localStorage.getItem(storageKey) !== 'off';
  } catch {
    return true;
  }
}

/** Switches single-key shortcuts on or off in this browser. */
export function switchShortcuts(on: boolean): void {
  try {
    if (on) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, 'off');
  } catch {
    // Where storage is forbidden they stay on.
  }
}

/**
 * Whether a key belongs to an input method. Safari ends composing before the Enter that confirms a candidate, which then
 * has but the code 229 (“processed by an input method”; UI Events, 6.3.1) to tell it from any other.
 */
export function isComposing(event: KeyboardEvent): boolean {
  // The code is deprecated, but nothing else tells it in Safari.
  return event.isComposing || Reflect.get(event, 'keyCode') === 229;
}

function isForSomethingElse(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || isComposing(event) || event.ctrlKey || event.altKey || event.metaKey)
    return true;
  if (document.querySelector('dialog:modal')) return true;
  const target = event.target;
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('textarea, select, input:not([type=checkbox], [type=radio])'))
  );
}
