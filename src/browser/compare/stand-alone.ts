import { language } from '../language.ts';
import { element } from '../search/element.ts';

/** A comparison as a web page in one file: it has the site's styles in it, its filters work, and it asks for nothing. */
export function standAlone(comparison: HTMLElement, name: string): string {
  const copy = comparison.cloneNode(true) as HTMLElement;
  copy.removeAttribute('data-live');
  copy.removeAttribute('data-off');
  for (const control of copy.querySelectorAll('button, select, .compare-take, .compare-columns'))
    control.remove();
  keepChoices(comparison, copy);
  const title = element('title');
  title.textContent = name;
  const frame = element('main', { class: 'frame compare' });
  frame.append(copy);
  // The site's policy would forbid the styles even of a page that is never shown, so they are put in as text.
  const head = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    title.outerHTML,
    `<style>\n${stylesOf(document)}\n</style>`,
  ];
  return `<!doctype html>\n<html lang="${language}">\n<head>\n${head.join('\n')}\n</head>\n<body>${frame.outerHTML}</body>\n</html>\n`;
}

/** The rules of a page's stylesheets without its fonts, which are files. */
function stylesOf({ styleSheets }: Document): string {
  return [...styleSheets]
    .flatMap(({ cssRules }) => [...cssRules])
    .filter((rule) => !(rule instanceof CSSFontFaceRule))
    .map(({ cssText }) => cssText)
    .join('\n');
}

/** What is checked now is so in the file. */
function keepChoices(from: HTMLElement, to: HTMLElement): void {
  const boxes = to.querySelectorAll<HTMLInputElement>('input[type="checkbox"]');
  from.querySelectorAll<HTMLInputElement>('input[type="checkbox"]').forEach((box, at) => {
    boxes[at]?.toggleAttribute('checked', box.checked);
  });
}
