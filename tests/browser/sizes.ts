import type { Page } from 'playwright-core';

/** Visible text set smaller than 12 px, generated text included, as `px · where · text`. */
export async function smallTextOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const note = (style: CSSStyleDeclaration, element: Element, text: string): void => {
      const px = Number.parseFloat(style.fontSize);
      if (px < 12) found.push(`${px} · ${element.tagName}.${element.getAttribute('class') ?? ''} · ${text}`);
    };
    for (const element of document.querySelectorAll('body *')) {
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      const own = [...element.childNodes].find(
        (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
      );
      if (own && element.closest('.sr-only') === null)
        note(getComputedStyle(element), element, own.nodeValue ?? '');
      for (const part of ['::before', '::after']) {
        const style = getComputedStyle(element, part);
        if (/[\p{L}\p{N}]/u.test(style.content.replace(/^(?:none|normal)$/u, '')) && style.display !== 'none')
          note(style, element, style.content);
      }
    }
    return [...new Set(found)];
  });
}

/**
 * Links and controls that offer less than 24 × 24 px, as `width × height · where · text`. Links in sentences are left
 * out, as WCAG 2.5.8 leaves them, and so are controls that are pressed by their label.
 */
export async function smallControlsOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const small: string[] = [];
    const blockOf = (element: Element): Element => {
      let block = element;
      while (block.parentElement && getComputedStyle(block).display.startsWith('inline'))
        block = block.parentElement;
      return block;
    };
    const isInSentence = (element: Element): boolean => {
      if (getComputedStyle(element).display !== 'inline') return false;
      const copy = blockOf(element).cloneNode(true) as Element;
      for (const link of copy.querySelectorAll('a')) link.remove();
      return /[，。；：、]/u.test(copy.textContent) || copy.textContent.replace(/\s/gu, '').length >= 12;
    };
    for (const element of document.querySelectorAll<HTMLElement>(
      'a[href], button, summary, input, select, textarea',
    )) {
      if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('.skip')) continue;
      const { width, height } = (element.closest('label') ?? element).getBoundingClientRect();
      if ((width >= 23.9 && height >= 23.9) || isInSentence(element)) continue;
      const where = `${element.tagName}.${element.className} in ${element.parentElement?.tagName ?? ''}.${element.parentElement?.className ?? ''}`;
      const size = `${width.toFixed(0)} × ${height.toFixed(0)}`;
      small.push(`${size} · ${where} · ${element.textContent.trim().slice(0, 16)}`);
    }
    return small;
  });
}
