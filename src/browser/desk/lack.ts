import { element } from '../search/element.ts';

/** Says at a field what it still lacks, until something is put in. */
export class Lack {
  readonly #note: HTMLElement;
  #field: HTMLElement | null = null;
  /** What the field stands in: its label, or all that are chosen among. */
  #place: HTMLElement | null = null;
  readonly #clear = (): void => this.clear();

  /** `id`: of the note, since the field refers to it. */
  constructor(id: string) {
    this.#note = element('span', { class: 'desk-lack', id });
  }

  /** Puts the focus into the field and the words right behind it, or behind all that it is one of. */
  ask(field: HTMLElement, text: string): void {
    this.clear();
    this.#field = field;
    this.#note.textContent = text;
    field.setAttribute('aria-describedby', this.#note.id);
    field.setAttribute('aria-invalid', 'true');
    this.#place = field.closest('fieldset') ?? field.closest('label') ?? field;
    this.#place.addEventListener('input', this.#clear);
    this.#place.after(this.#note);
    field.focus();
  }

  clear(): void {
    this.#note.remove();
    this.#place?.removeEventListener('input', this.#clear);
    this.#field?.removeAttribute('aria-describedby');
    this.#field?.removeAttribute('aria-invalid');
    this.#field = null;
    this.#place = null;
  }
}
