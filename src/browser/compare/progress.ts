import { required } from '../search/element.ts';

/** How far a comparison is: what is done now, a bar, and a button that stops it. */
export class Progress {
  readonly #line: HTMLElement;
  readonly #said: HTMLElement;
  readonly #status: HTMLElement;

  constructor(root: HTMLElement, stop: () => void) {
    this.#line = required(root, '.compare-progress');
    this.#said = required(this.#line, 'span');
    this.#status = required(root, '.compare-status');
    required(this.#line, 'button').addEventListener('click', stop);
  }

  /** Something goes on: it is seen at once, and heard only where it is of another kind than before. */
  show(what: string): void {
    this.#line.hidden = false;
    this.#said.textContent = what;
  }

  /** Nothing goes on any more; what came of it is seen and heard. */
  end(...outcome: readonly string[]): void {
    this.#line.hidden = true;
    this.#status.textContent = outcome.join(' ');
  }
}
