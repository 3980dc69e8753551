/** Writes the page's full address and the day into every `.footer-print` before the page goes to paper. */
export function startPrintLine(): void {
  addEventListener('beforeprint', () => {
    const day = new Date().toLocaleDateString('sv');
    for (const line of document.querySelectorAll('.footer-print'))
      line.textContent = `${location.href} · ${day}`;
  });
}
