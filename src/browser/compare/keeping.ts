import { required } from '../search/element.ts';
import { canKeep, keep, type Kept, keptBefore } from './kept-texts.ts';
import type { Slots } from './slots.ts';

const nothing: Kept = { texts: [], on: [] };

/**
 * Puts back what the tab has kept of the texts and switches in a form, and keeps what is there when the page is left, so that
 * it need not be written at every key. The form says so and has a button that clears all, unless the tab cannot keep anything.
 */
export function startKeeping(
  form: HTMLFormElement,
  { slots, clear, warm }: { slots: Slots; clear: () => void; warm: () => void },
): void {
  const note = required(form, '.compare-kept');
  note.hidden = !canKeep();
  if (note.hidden) return;
  const boxes = [...form.querySelectorAll<HTMLInputElement>('.compare-bar input')];
  const restore = ({ texts, on }: Kept): void => {
    slots.restore(texts);
    for (const box of boxes) box.checked = on.includes(box.name);
  };
  const keepAll = (): void =>
    keep({
      texts: slots.all.map(({ kept }) => kept),
      on: boxes.flatMap(({ name, checked }) => (checked ? name : [])),
    });
  const kept = keptBefore();
  restore(kept);
  if (kept.texts.some(Boolean)) warm();
  required(note, 'button').addEventListener('click', () => {
    clear();
    restore(nothing);
    keepAll();
    slots.all[0]?.focus();
  });
  addEventListener('pagehide', keepAll);
  // A phone may end a page that is not seen without another word.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') keepAll();
  });
}
