import { isComposing } from '../shortcuts.ts';

/** What the arrow keys stop at: one stop a find, recent queries, what is offered. Headlines and notes are reached by Tab. */
const stops = ':is(.found-link, button)';

/**
 * Arrow keys go from the field through the results and back, one stop a find, and in a find from one edition to the next;
 * anything typed on a result goes on in the field.
 */
export function moveAmongResults(
  event: KeyboardEvent,
  { field, results }: { field: HTMLInputElement; results: HTMLElement },
): void {
  if (isComposing(event) || event.ctrlKey || event.altKey || event.metaKey) return;
  const focused = document.activeElement;
  const isInside = results.contains(focused);
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    if (!isInside && focused !== field) return;
    const all = [...results.querySelectorAll<HTMLElement>(stops)];
    goTo(event, event.key === 'ArrowDown' ? after(all, focused, field) : (before(all, focused) ?? field));
  } else if (isInside && (event.key === 'ArrowRight' || event.key === 'ArrowLeft')) {
    goTo(event, besideIn(focused, event.key === 'ArrowRight' ? 1 : -1));
  } else if (isInside && isTyping(event.key)) {
    field.focus();
  }
}

function after(
  all: readonly HTMLElement[],
  focused: Element | null,
  field: HTMLElement,
): HTMLElement | undefined {
  const row = focused?.closest('li');
  return all.find(
    (stop) => focused === field || (isBefore(focused, stop) && !(row?.contains(stop) ?? false)),
  );
}

/** From an edition back to its find, from a find to the one before. */
function before(all: readonly HTMLElement[], focused: Element | null): HTMLElement | undefined {
  return all.findLast((stop) => isBefore(stop, focused));
}

/** The next edition that prints the same, or the one before. */
function besideIn(focused: Element | null, by: 1 | -1): HTMLElement | undefined {
  const row = focused?.closest('li');
  const editions = [...(row?.querySelectorAll<HTMLElement>('.found-link, .found-others a') ?? [])];
  return editions[editions.findIndex((link) => link === focused) + by];
}

function goTo(event: KeyboardEvent, next: HTMLElement | undefined): void {
  event.preventDefault();
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}

function isBefore(first: Element | null, second: Element | null): boolean {
  if (!first || !second) return false;
  return (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** Whether a key means text, as far as it means nothing to a link or a button. */
function isTyping(key: string): boolean {
  return (key.length === 1 && key !== ' ') || key === 'Backspace';
}
