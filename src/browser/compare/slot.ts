import { witnessesIn } from '../../collate/plain/read-witnesses.ts';
import type { PlainText } from '../../collate/plain/read-witness.ts';
import { withoutMarks } from '../../collate/plain/without-marks.ts';
import { element, required } from '../search/element.ts';
import type { KeptText } from './kept-texts.ts';
import { isBlank, type Trouble, troubleWith } from './trouble.ts';
import { sayTrouble, words } from './words.ts';

const { compare: t } = words;

/** A longer text is kept beside its field: the browser would take long to lay it out there. */
const longestInField = 20_000;

/** So much of a text beside its field is shown. */
const shownOfHeld = 600;

/** A place for a text: a name, a field to paste into, or what was taken from a file. */
export class Slot {
  readonly root: HTMLElement;
  readonly #name: HTMLInputElement;
  readonly #field: HTMLTextAreaElement;
  readonly #count: HTMLElement;
  readonly #problem: HTMLElement;
  #held: { text: PlainText; shown: HTMLElement } | null = null;
  /** Whether its name was given, and not the letter that it begins with. */
  #isNamed = false;
  /** What an edition of the archive is called for short, as long as it has the name that it came with. */
  #siglum: string | undefined;

  constructor(root: HTMLElement) {
    this.root = root;
    this.#name = required(root, '.slot-name') as HTMLInputElement;
    this.#field = required(root, 'textarea') as HTMLTextAreaElement;
    this.#count = required(root, '.slot-count');
    this.#problem = required(root, '.slot-problem');
    this.#field.addEventListener('input', (event) => this.#typed(event));
    this.#name.addEventListener('input', () => {
      this.#isNamed = this.#name.value.trim() !== '';
      this.#siglum = undefined;
    });
    this.#field.addEventListener('paste', (event) => this.#pasted(event));
    this.#changed();
  }

  /** What it is called among the others. */
  set letter(letter: string) {
    if (!this.#isNamed) this.#name.value = letter;
    this.#name.setAttribute('aria-label', t.name(letter));
    this.#field.setAttribute('aria-label', t.text(letter));
    const remove = required(this.root, '.slot-remove');
    remove.setAttribute('aria-label', t.remove(letter));
    required(this.root, '.slot-find').setAttribute('aria-label', t.printed.findOf(letter));
  }

  focus(): void {
    (this.#field.hidden ? this.#name : this.#field).focus();
  }

  get isEmpty(): boolean {
    return this.#held === null && this.#field.value.trim() === '';
  }

  get name(): string {
    return this.#name.value.trim() || '?';
  }

  /** The texts in it, most often one; what is wrong with it is said beside it, and it gives none. */
  texts(): PlainText[] | null {
    const read = this.#held
      ? { texts: [{ ...this.#held.text, name: this.name }] }
      : witnessesIn(this.#field.value, { name: this.name, readMarkdown: withoutMarks });
    const trouble = 'texts' in read ? (read.texts.map(troubleWith).find(Boolean) ?? null) : read;
    this.tell(trouble);
    if (!('texts' in read) || trouble) return null;
    return read.texts.length === 1 ? read.texts.map((one) => ({ ...one, siglum: this.#siglum })) : read.texts;
  }

  /** Takes a text that comes from elsewhere. */
  take(text: PlainText): void {
    this.#isNamed = true;
    this.#siglum = text.siglum;
    this.#name.value = text.name.replace(/\.(?:txt|md|xml|json)$/iu, '').slice(0, this.#name.maxLength);
    this.#put(text);
    this.tell(isBlank(text) ? { problem: 'empty' } : troubleWith(text));
  }

  /** What is in it; `null` where nothing is. */
  get kept(): KeptText | null {
    if (this.isEmpty) return null;
    const text = this.#held
      ? { ...this.#held.text, name: this.name }
      : { name: this.name, text: this.#field.value };
    return { text: { ...text, siglum: this.#siglum }, isNamed: this.#isNamed };
  }

  /** Puts back what was in it; nothing leaves it empty. */
  restore(kept: KeptText | null): void {
    if (kept) this.take(kept.text);
    else this.#put({ name: '', text: '' });
    this.#isNamed = kept?.isNamed ?? false;
  }

  /** Says what is wrong with it, or that nothing is. */
  tell(trouble: Trouble | null): void {
    this.#problem.textContent = trouble ? sayTrouble(trouble) : '';
    if (trouble) this.#field.setAttribute('aria-invalid', 'true');
    else this.#field.removeAttribute('aria-invalid');
  }

  #put(text: PlainText): void {
    this.#held?.shown.remove();
    this.#held = null;
    this.#field.value = '';
    const fits = 'text' in text && text.text.length <= longestInField;
    if (fits) this.#field.value = text.text;
    else this.#hold(text);
    this.#field.hidden = !fits;
    this.#changed();
  }

  #hold(text: PlainText): void {
    const whole = 'text' in text ? text.text : text.tokens.map(({ t: token }) => token).join('');
    const clear = element('button', { type: 'button' }, t.removeShort);
    const shown = element(
      'div',
      { class: 'slot-held' },
      element('p', { dir: 'auto' }, whole.slice(0, shownOfHeld)),
      element('p', { class: 'slot-note' }, 'text' in text ? t.held : t.tokens, ' ', clear),
    );
    clear.addEventListener('click', () => {
      this.#put({ name: '', text: '' });
      this.#field.focus();
    });
    this.#field.after(shown);
    this.#held = { text, shown };
  }

  #pasted(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (text.length <= longestInField) return;
    event.preventDefault();
    this.#put({ name: this.name, text });
    this.tell(troubleWith({ name: this.name, text }));
  }

  /** What is dragged into the field from elsewhere may be as long as what is pasted. */
  #typed({ inputType }: InputEvent): void {
    const text = this.#field.value;
    if (inputType === 'insertFromDrop' && text.length > longestInField) this.#put({ name: this.name, text });
    else this.#changed();
  }

  #changed(): void {
    const length = this.#held ? lengthOf(this.#held.text) : this.#field.value.length;
    this.#count.textContent = t.characters(length);
    if (!this.#held) this.tell(null);
  }
}

const lengthOf = (text: PlainText): number =>
  'text' in text ? text.text.length : text.tokens.reduce((sum, { t: token }) => sum + token.length, 0);
