import type { DeskCandidate } from '../../site/desk/items.ts';
import type { CorrectionEntry, Decision } from '../../records/correction.ts';
import { showKeyHelp } from '../key-help.ts';
import { limits } from '../../records/limits.ts';
import { element, required } from '../search/element.ts';
import { isComposing } from '../shortcuts.ts';
import { Lack } from './lack.ts';
import type { DeskRow } from './rows.ts';
import { words } from './words.ts';

/** What the panel of the current row says. */
export interface PanelValues {
  candidate: DeskCandidate | null;
  /** `null`: neither a text nor that it goes. */
  to: string | null;
  reason: string;
}

const keyOf = { accept: 'a', reject: 'r', both: 'b', undecided: 'u' } as const;

/**
 * The controls of the current row: whose error it is, what it should be, why, and the decision. They stand in the row,
 * where a keyboard comes to them, and on a wide screen are seen at its foot, so that no row moves.
 */
export class Panel {
  readonly element = element('div', { class: 'desk-panel', role: 'group', 'aria-label': words.decide });
  /** What was last said, for those who see. */
  readonly #echo = element('p', { class: 'desk-echo', 'aria-hidden': 'true' });
  /** What a press of Enter in the field for the reason decides. */
  #pending: Decision | null = null;
  readonly #to = element('input', { type: 'text', lang: 'zh-CN', autocomplete: 'off', spellcheck: 'false' });
  readonly #remove = element('input', { type: 'checkbox' });
  readonly #reason = element('input', {
    type: 'text',
    autocomplete: 'off',
    maxlength: String(limits.reason.most),
  });
  readonly #lack = new Lack('desk-lack');
  readonly #decide: (decision: Decision) => void;
  #row: DeskRow | null = null;

  constructor(decide: (decision: Decision) => void, step: { undo: () => void; move: (by: 1 | -1) => void }) {
    this.#decide = decide;
    this.#remove.addEventListener('change', () => {
      this.#to.disabled = this.#remove.checked;
    });
    this.#reason.addEventListener('keydown', (event) => {
      if (isComposing(event)) return;
      if (event.key === 'Enter') this.#decide(this.#pending ?? 'accept');
      if (event.key === 'Escape') this.#row?.element.focus();
    });
    this.#undo = step.undo;
    this.#move = step.move;
  }

  readonly #undo: () => void;
  readonly #move: (by: 1 | -1) => void;

  /** Opens in a row. */
  openIn(row: DeskRow): void {
    this.#giveBack();
    this.#row = row;
    this.#pending = null;
    this.#lack.clear();
    this.#reason.value = '';
    this.#echo.textContent = '';
    this.element.replaceChildren(
      ...this.#witnesses(row),
      ...this.#fields(),
      required(row.element, '.desk-more'),
      this.#buttons(),
      this.#echo,
    );
    this.#suggest(row.candidates.length === 1 ? row.candidates[0] : undefined);
    row.element.append(this.element);
  }

  /** Shows what is said of the row, or of what was done before. */
  echo(text: string): void {
    this.#echo.textContent = text;
  }

  /** What more there is to see of a row goes back to it. */
  #giveBack(): void {
    const more = this.element.querySelector('.desk-more');
    if (more) this.#row?.element.append(more);
  }

  values(): PanelValues {
    const chosen = this.element.querySelector<HTMLInputElement>('[name=desk-witness]:checked');
    const { candidates = [] } = this.#row ?? {};
    const candidate =
      candidates.length === 1 ? candidates[0] : candidates.find(({ witness }) => witness === chosen?.value);
    const written = this.#to.value === '' ? null : this.#to.value;
    const to = this.#remove.checked ? '' : written;
    return { candidate: candidate ?? null, to, reason: this.#reason.value.trim() };
  }

  /** Says again what a decision on the row said that was taken back, so that nothing has to be written twice. */
  restore({ witness, to, from, reason, decision }: CorrectionEntry): void {
    for (const radio of this.element.querySelectorAll<HTMLInputElement>('[name=desk-witness]'))
      radio.checked = radio.value === witness;
    if (decision === 'accept') this.#put(to, from);
    this.#reason.value = reason;
  }

  /** Asks for what a decision lacks. */
  ask({ field: what, text }: { field: 'witness' | 'to' | 'reason'; text: string }, decision: Decision): void {
    this.#pending = decision;
    const witness = this.element.querySelector<HTMLInputElement>('[name=desk-witness]');
    const field = { witness, to: this.#to, reason: this.#reason }[what];
    if (field) this.#lack.ask(field, text);
  }

  #witnesses({ candidates }: DeskRow): HTMLElement[] {
    if (candidates.length < 2) return [];
    const choices = candidates.map((candidate) => {
      const radio = element('input', { type: 'radio', name: 'desk-witness', value: candidate.witness });
      radio.addEventListener('change', () => this.#suggest(candidate));
      return element('label', {}, radio, ` ${candidate.label} ${words.shown(candidate.from)}`);
    });
    return [
      element('fieldset', { class: 'desk-witnesses' }, element('legend', {}, words.witness), ...choices),
    ];
  }

  #suggest(candidate: DeskCandidate | undefined): void {
    this.#put(candidate?.to ?? null, candidate?.from ?? '');
  }

  #put(to: string | null, from: string): void {
    this.#to.value = to ?? '';
    this.#remove.checked = to === '' && from !== '';
    this.#to.disabled = this.#remove.checked;
  }

  #fields(): HTMLElement[] {
    return [
      element('label', { class: 'desk-to' }, words.to, this.#to),
      element('label', { class: 'desk-remove' }, this.#remove, words.remove),
      element('label', { class: 'desk-reason' }, words.reason, this.#reason),
    ];
  }

  #buttons(): HTMLElement {
    const decisions = (['accept', 'reject', 'both', 'undecided'] as const).map((decision) => {
      const note = decision === 'undecided' ? null : words[`${decision}Note`];
      return button([words[decision], note], keyOf[decision], () => this.#decide(decision));
    });
    return element(
      'div',
      { class: 'desk-buttons' },
      ...decisions,
      button([words.undo], 'z', this.#undo),
      button([words.preceding], 'k', () => this.#move(-1)),
      button([words.following], 'j', () => this.#move(1)),
      button([words.allKeys], '?', showKeyHelp),
    );
  }
}

function button(text: readonly (string | null)[], key: string, press: () => void): HTMLButtonElement {
  const [name = '', note = null] = text;
  const made = element(
    'button',
    { type: 'button', 'aria-keyshortcuts': key },
    name,
    note === null ? null : element('small', {}, ` ${note}`),
    ' ',
    element('kbd', { 'aria-hidden': 'true' }, key),
  );
  made.addEventListener('click', press);
  return made;
}
