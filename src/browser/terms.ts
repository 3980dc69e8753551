/** Escape puts the explanation of a term away until it is pointed at or focused again. */
export function startTerms(): void {
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    for (const term of document.querySelectorAll<HTMLElement>('.term:is(:hover, :focus-visible)')) {
      term.dataset['dismissed'] = '';
      const again = (): void => {
        delete term.dataset['dismissed'];
      };
      for (const left of ['pointerleave', 'blur']) term.addEventListener(left, again, { once: true });
    }
  });
}
