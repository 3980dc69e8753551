import type { PlainText } from '../../collate/plain/read-witness.ts';
import { limits } from '../../records/limits.ts';
import { required } from '../search/element.ts';
import type { KeptText } from './kept-texts.ts';
import { Slot } from './slot.ts';
import type { Trouble } from './trouble.ts';

const fewest = 2;
const most = limits.ownTexts.most;

/** The places for texts on the page, from two to eight, called A, B, C … */
export class Slots {
  readonly #list: HTMLElement;
  readonly #template: HTMLTemplateElement;
  readonly #add: HTMLElement;
  readonly #onFiles: (files: File[], slot: Slot) => void;
  readonly #onFind: (slot: Slot) => void;
  #slots: Slot[];

  /** `onFiles`: gets the files that are chosen in a place; `onFind`: the place whose printings are asked for. */
  constructor(
    root: HTMLElement,
    { onFiles, onFind }: { onFiles: (files: File[], slot: Slot) => void; onFind: (slot: Slot) => void },
  ) {
    this.#onFiles = onFiles;
    this.#onFind = onFind;
    this.#list = required(root, '.compare-slots');
    this.#template = required(root, 'template') as HTMLTemplateElement;
    this.#add = required(root, '.compare-add');
    this.#slots = [...this.#list.querySelectorAll<HTMLElement>('.slot')].map((one) => this.#wired(one));
    this.#add.addEventListener('click', () => this.#added()?.focus());
    this.#settle();
  }

  get all(): readonly Slot[] {
    return this.#slots;
  }

  /** Puts texts where nothing stands yet, the first into a place of one's choice; says where that is too little room. */
  place(texts: readonly PlainText[], chosen?: Slot): Trouble | null {
    for (const [at, text] of texts.entries()) {
      const slot =
        (at === 0 ? chosen : undefined) ?? this.#slots.find(({ isEmpty }) => isEmpty) ?? this.#added();
      if (!slot) return { problem: 'tooMany', most };
      slot.take(text);
    }
    return null;
  }

  /** Puts texts back into their places, as many as these are, and two at least. */
  restore(kept: readonly (KeptText | null)[]): void {
    for (const { root } of this.#slots.splice(Math.max(fewest, kept.length))) root.remove();
    while (this.#slots.length < kept.length && this.#added());
    this.#slots.forEach((slot, at) => slot.restore(kept[at] ?? null));
    this.#settle();
  }

  #added(): Slot | null {
    if (this.#slots.length === most) return null;
    const copy = this.#template.content.firstElementChild?.cloneNode(true);
    if (!(copy instanceof HTMLElement)) throw new Error('The template for a text is empty; this is a bug');
    this.#list.append(copy);
    const slot = this.#wired(copy);
    this.#slots.push(slot);
    this.#settle();
    return slot;
  }

  #wired(root: HTMLElement): Slot {
    const slot = new Slot(root);
    required(root, '.slot-remove').addEventListener('click', () => this.#remove(slot));
    required(root, '.slot-find').addEventListener('click', () => this.#onFind(slot));
    const chooser = required(root, 'input[type="file"]') as HTMLInputElement;
    chooser.addEventListener('change', () => {
      this.#onFiles([...(chooser.files ?? [])], slot);
      chooser.value = '';
    });
    return slot;
  }

  #remove(slot: Slot): void {
    slot.root.remove();
    this.#slots = this.#slots.filter((other) => other !== slot);
    this.#settle();
    this.#slots[0]?.focus();
  }

  /** Letters in order; two places stay, and eight are enough. */
  #settle(): void {
    this.#slots.forEach((slot, at) => (slot.letter = String.fromCharCode(65 + at)));
    for (const { root } of this.#slots) required(root, '.slot-remove').hidden = this.#slots.length === fewest;
    this.#add.hidden = this.#slots.length === most;
  }
}
