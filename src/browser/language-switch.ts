import { hereIn } from './language.ts';

/** The way into another language keeps what is asked of the page and the place in it, as they are when it is taken. */
export function startLanguageSwitch(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.language-switch a'))
    for (const type of ['pointerover', 'focus', 'click'])
      link.addEventListener(type, () => {
        const address = hereIn(link.hreflang);
        if (address !== undefined) link.href = `${address}${location.search}${location.hash}`;
      });
}
