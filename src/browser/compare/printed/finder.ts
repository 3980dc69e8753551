import type { Engine } from '../engine.ts';
import type { Progress } from '../progress.ts';
import type { Slot } from '../slot.ts';
import { isBlank, troubleWithPassage } from '../trouble.ts';
import { words } from '../words.ts';
import type { PrintedAnswer } from './printed-editions.ts';
import { PrintedList } from './printed-list.ts';

const { printed: t } = words.compare;

/** Articles that are looked into at first, and so many more each time somebody asks: each is a download of a few kB. */
const atFirst = 24;

/** What the page does for who looks for printings. */
export interface FinderPage {
  progress: Progress;
  /** The worker, warm. */
  engine: () => Engine;
  /** Sets an edition beside the text in a place. */
  compareWith: (id: string, slot: Slot) => void;
  /** Looks into more articles for the text in a place. */
  lookFurther: (slot: Slot, most: number) => void;
}

/** Finds which editions of the archive print a text that stands on the page. */
export class Finder {
  readonly #page: FinderPage;
  readonly #list: PrintedList;
  /** What was asked last is shown. */
  #current = 0;

  constructor(root: HTMLElement, page: FinderPage) {
    this.#page = page;
    this.#list = new PrintedList(root);
  }

  /** Takes what was found away, and what is still looked for. */
  end(): void {
    this.#current += 1;
    this.#list.hide();
  }

  async find(slot: Slot, most = atFirst): Promise<void> {
    const passage = passageIn(slot);
    if (passage === null) return;
    this.#current += 1;
    const asked = this.#current;
    const { progress, engine } = this.#page;
    const trouble = troubleWithPassage(passage);
    if (trouble) {
      progress.end(t.tooLong(trouble.length, trouble.most));
      return;
    }
    progress.show(t.looking);
    const said = await engine()
      .ask({ ask: 'printed', passage, most })
      .next('printed')
      .then(
        ({ printed }) =>
          () =>
            this.#show(printed, { slot, most }),
        (error: unknown) => () => t.failed(error instanceof Error ? error.message : String(error)),
      );
    if (asked === this.#current) progress.end(said());
  }

  /** Shows what was found; returns it in words. */
  #show(printed: PrintedAnswer, { slot, most }: { slot: Slot; most: number }): string {
    if (printed.short) return t.tooShort(printed.symbols, printed.least);
    return this.#list.show(
      { name: slot.name, ...printed },
      {
        compare: (id) => this.#page.compareWith(id, slot),
        more: () => this.#page.lookFurther(slot, most + atFirst),
      },
    );
  }
}

/** What is to be looked for; `null` where there is nothing, which the place says. */
function passageIn(slot: Slot): string | null {
  const texts = slot.texts();
  if (texts === null) return null;
  if (texts.every(isBlank)) {
    slot.tell({ problem: 'empty' });
    return null;
  }
  return texts
    .map((one) => ('text' in one ? one.text : one.tokens.map(({ t: token }) => token).join('')))
    .join('\n');
}
