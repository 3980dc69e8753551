/** How long the page may be kept at a time, in milliseconds; a browser has a frame of 16. */
const sliceMs = 8;

/** Does work step by step and lets the page breathe in between; stops where `goesOn` says no. */
export class Slices {
  readonly #goesOn: () => boolean;
  #began = performance.now();
  #hasChanged = false;

  constructor(goesOn: () => boolean) {
    this.#goesOn = goesOn;
  }

  /** The page has more in it: the next step waits until that is painted, so that no frame has too much to do. */
  changed(): void {
    this.#hasChanged = true;
  }

  /** To be waited for after each step: whether to go on. */
  async step(): Promise<boolean> {
    if (this.#hasChanged || performance.now() - this.#began > sliceMs) {
      if (this.#hasChanged) await framed();
      await breathed();
      this.#hasChanged = false;
      this.#began = performance.now();
    }
    return this.#goesOn();
  }
}

/** A frame begins; a page that is not seen has none, and goes on soon all the same. */
function framed(): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(resolve, 100);
    requestAnimationFrame(() => {
      clearTimeout(late);
      resolve();
    });
  });
}

/** What waits has had its turn: keys, the pointer, the frame that began. Unlike a timer, a message is not held back. */
function breathed(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
