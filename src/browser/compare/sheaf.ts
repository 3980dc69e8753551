import type { Slices } from './in-slices.ts';

/** So many pieces are put into the page at once: a long comparison in some ten times, each of which takes some milliseconds. */
const most = 96;

/**
 * Gathers what is made for an element of the page outside of it, and puts it there many pieces at once: each time the browser
 * goes over the page anew, which costs about as much for one piece as for many.
 */
export class Sheaf {
  readonly #place: HTMLElement;
  readonly #slices: Slices;
  #pieces: HTMLElement[] = [];
  #atOnce: number;

  /** `atFirst`: after so many pieces the first are put there, each time four times as many, if these are in view. */
  constructor(place: HTMLElement, slices: Slices, atFirst = most) {
    this.#place = place;
    this.#slices = slices;
    this.#atOnce = atFirst;
  }

  /** Adds a piece, which may still grow; those before it are complete. */
  add(piece: HTMLElement): void {
    if (this.#pieces.length >= this.#atOnce) this.put();
    this.#pieces.push(piece);
  }

  /** Puts what was gathered into the page. */
  put(): void {
    this.#place.append(...this.#pieces);
    this.#pieces = [];
    this.#atOnce = Math.min(4 * this.#atOnce, most);
    this.#slices.changed();
  }
}
