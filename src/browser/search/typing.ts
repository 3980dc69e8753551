/** How long a pause in typing is, in milliseconds. */
const pauseMs = 80;

/**
 * Follows what is typed into a field: `at` with every change, `settled` after a pause. An input method's letters are
 * not text until it has composed them, so both stay quiet until then.
 */
export function onTyping(
  field: HTMLInputElement,
  { at, settled }: { at: () => void; settled: () => void },
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const changed = (): void => {
    clearTimeout(timer);
    at();
    timer = setTimeout(settled, pauseMs);
  };
  field.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent) || !event.isComposing) changed();
  });
  field.addEventListener('compositionend', changed);
}
