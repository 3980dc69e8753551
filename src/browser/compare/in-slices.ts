/** How long the page may be kept at a time, in milliseconds; a browser has a frame of 16. */
const sliceMs = 8;

/** Does work step by step and lets the page breathe in between; stops where `goesOn` says no. */
export class Slices {
  readonly #goesOn: () => boolean;
  #began = performance.now();

  constructor(goesOn: () => boolean) {
    this.#goesOn = goesOn;
  }

  /** To be waited for after each step: whether to go on. */
  async step(): Promise<boolean> {
    if (performance.now() - this.#began > sliceMs) {
      await painted();
      this.#began = performance.now();
    }
    return this.#goesOn();
  }
}

/** The next frame has been painted; a page that is not seen paints none, and goes on soon all the same. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(resolve, 100);
    requestAnimationFrame(() => {
      clearTimeout(late);
      setTimeout(resolve);
    });
  });
}
