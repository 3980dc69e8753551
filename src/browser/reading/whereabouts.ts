import { lastPassed } from './last-passed.ts';

/** Keeps the list, the count and the way to the comparison in step with where one reads. */
export class Whereabouts {
  readonly marks = [...document.querySelectorAll<HTMLAnchorElement>('.article-text .noted')];
  readonly #blocks = [...document.querySelectorAll<HTMLElement>('.article-text > [id]')];
  readonly #rows = new Map(
    [...document.querySelectorAll<HTMLAnchorElement>('.variant-list a')].map((link) => [
      link.hash,
      link.closest('tr'),
    ]),
  );
  readonly #at = document.querySelector<HTMLElement>('.here-at');
  readonly #compare = document.querySelector<HTMLAnchorElement>('.here-compare');
  readonly #editions: readonly Edition[];
  #current = -1;
  #pinned: HTMLAnchorElement | null = null;
  #touched: HTMLElement | null = null;

  constructor() {
    const offered = document.querySelector<HTMLElement>('.here')?.dataset['editions'];
    this.#editions = offered === undefined ? [] : (JSON.parse(offered) as Edition[]);
    let asked = false;
    const ask = (): void => {
      if (asked) return;
      asked = true;
      requestAnimationFrame(() => {
        asked = false;
        this.update();
      });
    };
    addEventListener('scroll', ask, { passive: true });
    addEventListener('resize', ask);
    addEventListener('hashchange', ask);
    document.querySelector('.article-text')?.addEventListener('click', ({ target }) => {
      this.#touched = target instanceof Element ? target.closest<HTMLElement>('.article-text > [id]') : null;
      ask();
    });
    ask();
  }

  /** The mark so many steps on from where one is, if there is one. */
  step(by: 1 | -1): HTMLAnchorElement | undefined {
    // A mark the eye has not come to is the next one, not the one after it.
    return this.marks[Math.max(this.#current, by === 1 ? -1 : 0) + by];
  }

  /** Holds to a mark that one has gone to, wherever on the screen it stands; `null` lets go. */
  pin(mark: HTMLAnchorElement | null): void {
    this.#hold(mark);
    this.update();
  }

  #hold(mark: HTMLAnchorElement | null): void {
    this.#pinned?.removeAttribute('data-at');
    this.#pinned = mark;
    mark?.setAttribute('data-at', '');
  }

  update(): void {
    if (this.#pinned && !isInView(this.#pinned)) this.#hold(null);
    const passed = lastPassed(this.marks);
    const current = this.#pinned ? this.marks.indexOf(this.#pinned) : passed;
    if (current !== this.#current) this.#show(current);
    this.#lead();
  }

  #show(current: number): void {
    this.#rows.get(this.marks[this.#current]?.hash ?? '')?.removeAttribute('aria-current');
    this.#current = current;
    say(this.#at, `${current + 1} / ${this.#at?.dataset['of'] ?? ''}`);
    const row = this.#rows.get(this.marks[current]?.hash ?? '');
    if (!row) return;
    row.ariaCurrent = 'true';
    const list = row.closest<HTMLElement>('.variant-rows');
    if (list && list.scrollHeight > list.clientHeight) list.scrollTop = row.offsetTop - list.clientHeight / 2;
  }

  /** Leads to the block one reads, beside the first edition that prints it. */
  #lead(): void {
    if (!this.#compare) return;
    const number = Number(this.#block()?.id.slice(1) ?? 1);
    const edition = this.#editions.find(({ prints }) =>
      prints.some(([first, last]) => first <= number && number <= last),
    );
    if (!edition) return;
    this.#compare.href = `${edition.compared}#${edition.prefix}p${number}`;
    const said = edition.said.replace('{block}', String(number));
    say(this.#compare, said);
  }

  /** The block one reads: the one touched or addressed, as long as it is in view, else by the window. */
  #block(): HTMLElement | undefined {
    const addressed = document.querySelector<HTMLElement>('.article-text > :target');
    const block = [this.#pinned?.closest<HTMLElement>('[id^="p"]'), this.#touched, addressed].find(
      (one) => one != null && isInView(one),
    );
    return block ?? this.#blocks[Math.max(lastPassed(this.#blocks), 0)];
  }
}

interface Edition {
  said: string;
  compared: string;
  prefix: string;
  prints: [number, number][];
}

/** Other words, in the text that is there: a new one would have the browser ask all `:has()` of the page again. */
function say(element: HTMLElement | null, words: string): void {
  const text = element?.firstChild;
  if (text && text.nodeValue !== words) text.nodeValue = words;
}

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
