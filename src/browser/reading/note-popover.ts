/** Shows the notes of an article at their marks, one at a time. */
export class NotePopover {
  #note: HTMLElement | null = null;
  readonly #close = document.createElement('button');
  readonly #narrow = matchMedia('(width < 64rem)');

  constructor(closeWord: string) {
    this.#close.type = 'button';
    this.#close.className = 'note-close';
    this.#close.textContent = closeWord;
    this.#close.addEventListener('click', () => this.close(true));
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && this.#note) this.close(true);
    });
    document.addEventListener('click', ({ target }) => {
      if (
        target instanceof Element &&
        !target.closest('.noted, .here, .variant-list') &&
        !this.#holds(target)
      )
        this.close(false);
    });
    // Printed, and listed for the screen reader, notes stand where the page has them.
    addEventListener('beforeprint', () => this.close(false));
    addEventListener('resize', () => this.#place());
  }

  /** The id of the note that is shown, which is that of its variant or suspicion. */
  get shown(): string | null {
    return this.#note?.id ?? null;
  }

  /** Shows the note of a mark and moves the focus there; whether there is such a note. */
  open(mark: HTMLAnchorElement): boolean {
    const note = document.getElementById(decodeURIComponent(mark.hash.slice(1)));
    if (!note?.matches('.article-notes > li')) return false;
    if (note !== this.#note) this.close(false);
    note.popover = 'manual';
    note.tabIndex = -1;
    note.append(this.#close);
    leaveFlow(note);
    note.showPopover();
    mark.ariaExpanded = 'true';
    this.#note = note;
    this.#place();
    note.focus({ preventScroll: true });
    return true;
  }

  /** Puts the note back into the list; `back`: the focus returns to its mark. */
  close(back: boolean): void {
    const note = this.#note;
    if (!note) return;
    this.#note = null;
    const mark = markOf(note.id);
    mark?.removeAttribute('aria-expanded');
    note.hidePopover();
    leaveFlow(note);
    note.removeAttribute('popover');
    note.removeAttribute('style');
    note.removeAttribute('tabindex');
    this.#close.remove();
    if (back) mark?.focus({ preventScroll: true });
  }

  #holds(element: Element): boolean {
    return this.#note?.contains(element) ?? false;
  }

  /** Below the mark's first line, above it where there is no room below; on a phone the style sheet places it. */
  #place(): void {
    const note = this.#note;
    const mark = note && markOf(note.id)?.getClientRects()[0];
    if (!note || !mark) return;
    if (this.#narrow.matches) {
      note.removeAttribute('style');
      scrollBy({ top: Math.max(mark.bottom + gapPx - note.getBoundingClientRect().top, 0) });
      return;
    }
    const { width, height } = note.getBoundingClientRect();
    const below = mark.bottom + gapPx + height <= innerHeight || mark.top < height + 2 * gapPx;
    const top = below ? mark.bottom + gapPx : mark.top - gapPx - height;
    const left = Math.min(Math.max(mark.left - width / 4, gapPx), document.body.clientWidth - width - gapPx);
    note.style.top = `${top + scrollY}px`;
    note.style.left = `${left + scrollX}px`;
  }
}

/**
 * Lets the browser see that a note, hidden by its `popover`, stands nowhere: what then comes up elsewhere is new to it,
 * and nothing has moved.
 */
function leaveFlow(note: HTMLElement): void {
  note.getBoundingClientRect();
}

/** Between a mark and its note. */
const gapPx = 10;

/** The mark of a variant or suspicion in the text. */
export function markOf(id: string): HTMLAnchorElement | null {
  return document.querySelector<HTMLAnchorElement>(`.article-text #${CSS.escape(`at-${id}`)}`);
}
