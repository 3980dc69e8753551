/** In an article of some length keeps where one is, on the device alone; what does it is loaded once somebody scrolls. */
export function startKeepingPlace(): void {
  const text = document.querySelector<HTMLElement>('.article-text[data-title]');
  if (!text) return;
  const load = async (): Promise<void> => {
    const { keepPlace } = await import('./keep-place.ts');
    keepPlace(text);
  };
  addEventListener('scroll', () => void load(), { once: true, passive: true });
}
