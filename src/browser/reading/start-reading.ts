import { listenForKeys } from '../shortcuts.ts';
import { startMarksSwitch } from './marks-switch.ts';
import { markOf, NotePopover } from './note-popover.ts';
import { followOldAddress } from './old-address.ts';
import { Whereabouts } from './whereabouts.ts';

/** On the page of an article with notes: shows them at their marks, and says where one is among them. */
export function startReading(): void {
  if (!document.querySelector('.here')) return;
  followOldAddress();
  startMarksSwitch();
  const where = new Whereabouts();
  const notes = document.querySelector<HTMLElement>('.article-notes');
  if (!notes || !('popover' in HTMLElement.prototype)) return;
  const reader = new Reader(where, new NotePopover(notes.dataset['close'] ?? ''));
  reader.followLinks();
  for (const button of document.querySelectorAll<HTMLElement>('.here [data-step]'))
    button.addEventListener('click', () => reader.step(button.dataset['step'] === '1' ? 1 : -1));
  listenForKeys({ j: () => reader.step(1), k: () => reader.step(-1) });
  addEventListener('hashchange', () => reader.followAddress());
  // Until a page has loaded, the browser itself goes to what the address names again and again: the note in its list.
  if (document.readyState === 'complete') reader.followAddress();
  else addEventListener('load', () => reader.followAddress(), { once: true });
}

/** Who reads: goes from mark to mark, and looks at notes. */
class Reader {
  readonly #where: Whereabouts;
  readonly #popover: NotePopover;

  constructor(where: Whereabouts, popover: NotePopover) {
    this.#where = where;
    this.#popover = popover;
  }

  /** Goes to the next or the last mark, with its note if one is shown. */
  step(by: 1 | -1): void {
    const mark = this.#where.step(by);
    if (!mark) return;
    this.#goTo(mark);
    if (this.#popover.shown === null) mark.focus({ preventScroll: true });
    else this.#popover.open(mark);
  }

  /** Shows the note that the address names at its mark, which the address may name itself (`#at-v-…`). */
  followAddress(): void {
    const id = decodeURIComponent(location.hash.slice(1)).replace(/^at-/u, '');
    const mark = markOf(id);
    if (!mark) return;
    this.#goTo(mark);
    // Taken out of the list once that is out of sight, the note moves nothing that is seen.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        this.#goTo(mark);
        if (this.#popover.open(mark)) history.replaceState(null, '', mark.hash);
      }),
    );
  }

  /** Marks, and the rows of the list, show notes where the marks stand. */
  followLinks(): void {
    document.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || !(event.target instanceof Element)) return;
      const link = event.target.closest<HTMLAnchorElement>('.noted, .variant-list a');
      if (!link) return;
      const mark = link.matches('.noted') ? link : markOf(link.hash.slice(1));
      if (!mark) return;
      if (mark === link) this.#where.pin(mark);
      else this.#goTo(mark);
      if (!this.#popover.open(mark)) return;
      event.preventDefault();
      history.replaceState(null, '', link.hash);
    });
  }

  #goTo(mark: HTMLAnchorElement): void {
    mark.scrollIntoView({ block: 'center', behavior: 'instant' });
    this.#where.pin(mark);
  }
}
