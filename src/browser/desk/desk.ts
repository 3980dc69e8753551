import type { CorrectionEntry, Decision } from '../../records/correction.ts';
import type { DeskCandidate } from '../../site/desk/items.ts';
import { required } from '../search/element.ts';
import { aliasesOf } from './aliases.ts';
import { type LogAction, type LogEntry, placeKey } from './log.ts';
import { Panel, type PanelValues } from './panel.ts';
import { isOpen, isVisible, nextAfter, placesOf, type DeskRow, rowsIn } from './rows.ts';
import { clearSamePair, offerSamePair } from './same-pair.ts';
import { showDecisions } from './show-decisions.ts';
import { signature } from './signature.ts';
import { type DeskState, stateOf } from './state.ts';
import type { DeskStore } from './store.ts';
import { words } from './words.ts';

/** Where the controls are seen at the foot of the screen: as in `styles/desk/panel.css`. */
const controlsAtFoot = '(width >= 64rem) and (height >= 30rem)';

/** The list that is decided place by place: which row is current, and what becomes of it. */
export class Desk {
  readonly rows: readonly DeskRow[];
  readonly #all: readonly DeskRow[];
  readonly #store: DeskStore;
  readonly #panel: Panel;
  readonly #status = required(document, '.desk-status');
  #current: DeskRow | null = null;
  #read: { log: readonly LogEntry[]; state: DeskState } | null = null;

  constructor(store: DeskStore) {
    this.#store = store;
    this.rows = rowsIn(document, '.desk-item');
    this.#all = [...this.rows, ...rowsIn(document, '.bulk-item[data-candidates]')];
    this.#panel = new Panel((decision) => this.decide(decision), {
      undo: () => this.undo(),
      move: (by) => this.move(by),
    });
    store.onChange(() => this.#show());
    this.#show();
    for (const row of this.rows) this.#makeOpenable(row);
  }

  /**
   * Opens the row that the address names, whatever the filters hide, else the first that is to be decided; but not where
   * the controls stand in the row, and would push what is being read already.
   */
  begin(): void {
    const named = (): DeskRow | undefined =>
      this.rows.find(({ element }) => `#${element.id}` === location.hash);
    addEventListener('hashchange', () => this.#goTo(named()));
    const first = named();
    if (first) this.#goTo(first);
    else if (matchMedia(controlsAtFoot).matches) {
      const shown = this.rows.filter(isVisible);
      const open = shown.find((row) => isOpen(row, this.state)) ?? shown[0];
      if (open) this.#open(open);
    }
  }

  /** What the log comes to, read once for as long as nothing is added to it. */
  get state(): DeskState {
    const { log } = this.#store;
    if (this.#read?.log !== log) this.#read = { log, state: stateOf(log, aliasesOf(log, this.#all)) };
    return this.#read.state;
  }

  /** Says something to everybody, also to those who only hear it. */
  say(text: string): void {
    this.#status.textContent = text;
    this.#panel.echo(text);
  }

  /** Decides the current row; what the decision lacks is asked for. */
  decide(decision: Decision): void {
    const row = this.#currentInView();
    if (!row) return;
    const { candidate, to, reason } = this.#panel.values();
    if (decision === 'both' || (decision === 'undecided' && !candidate)) {
      this.#decideAll(row, decision, reason);
      return;
    }
    if (!candidate) {
      this.#ask({ field: 'witness', text: words.needsWitness }, decision);
      return;
    }
    const lack = lackOf(decision, candidate, { to, reason });
    if (lack !== null) {
      this.#ask(lack, decision);
      return;
    }
    const { label, ...facts } = candidate;
    const entry: CorrectionEntry = { id: row.id, ...facts, to: to ?? '', decision, reason, ...signature() };
    this.record([entry]);
    clearSamePair();
    const offered = decision === 'accept' ? offerSamePair(this, row, entry) : 0;
    this.#goOn(row, [
      words.done(decision, label, entry.from, entry.to),
      offered > 0 ? words.sameBelow(offered) : '',
    ]);
  }

  /** Decides the same of every witness of the row, in one step: that each is right, or that nothing tells. */
  #decideAll(row: DeskRow, decision: 'both' | 'undecided', reason: string): void {
    const entries = row.candidates.map(({ witness, context, from, to, source_sha }): CorrectionEntry => {
      const facts = { witness, context, from, to: to ?? '', source_sha };
      return { id: row.id, ...facts, decision, reason, ...signature() };
    });
    this.record(entries);
    clearSamePair();
    const labels = row.candidates.map(({ label }) => label).join('、');
    this.#goOn(row, [words.done(decision, labels, row.candidates[0]?.from ?? '', '')]);
  }

  /** Writes decisions into the log, all at once for `z`. */
  record(entries: readonly CorrectionEntry[]): void {
    this.#store.append((batch) => entries.map((entry): LogAction => ({ kind: 'decide', entry, batch })));
  }

  /** Takes back what was done last. */
  undo(): void {
    const { lastBatch } = this.state;
    if (lastBatch === null) {
      this.say(words.nothingToUndo);
      return;
    }
    const undone = this.#store.log.filter((entry) => 'batch' in entry && entry.batch === lastBatch);
    this.#store.append(() => [{ kind: 'undo', batch: lastBatch }]);
    clearSamePair();
    this.say(words.undone(undone.length));
    const [first] = undone;
    if (!first || !('entry' in first)) return;
    const { entry } = first;
    const row = this.rows.find((one) => placesOf(one).includes(placeKey(entry.id, entry.witness)));
    if (!row) return;
    this.#goTo(row);
    this.#panel.restore(entry);
    this.#panel.echo(this.#status.textContent);
  }

  /** Goes to the next row that is shown, or to the one before. */
  move(by: 1 | -1): void {
    const shown = this.rows.filter(isVisible);
    const at = this.#current ? shown.indexOf(this.#current) : -1;
    const inView = this.#current?.element.contains(document.activeElement) ?? false;
    this.#goTo(inView || at < 0 ? (shown[at + by] ?? shown[at]) : shown[at]);
  }

  #ask(lacking: Lacking, decision: Decision): void {
    this.#panel.ask(lacking, decision);
    this.say(lacking.text);
  }

  #goOn(row: DeskRow, said: readonly string[]): void {
    const next = nextAfter(this.rows, row, this.state);
    this.#goTo(next ?? undefined);
    this.say([...said, next ? inWords(next) : words.allDone].join(''));
  }

  #goTo(row: DeskRow | undefined): void {
    if (!row) return;
    row.element.hidden = false;
    this.#open(row);
    row.element.focus({ preventScroll: true });
    row.element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }

  #open(row: DeskRow): void {
    if (this.#current === row) return;
    this.#current?.element.removeAttribute('aria-current');
    this.#current = row;
    row.element.setAttribute('aria-current', 'true');
    this.#panel.openIn(row);
  }

  /** The current row; out of sight it is only brought into view, so that nothing is decided unseen. */
  #currentInView(): DeskRow | null {
    const row = this.#current;
    if (!row || !isVisible(row)) {
      const first =
        this.rows.find((one) => isVisible(one) && isOpen(one, this.state)) ?? this.rows.find(isVisible);
      this.#goTo(first);
      this.say(first ? words.lookFirst : words.nothingHere);
      return null;
    }
    const { top, bottom } = row.element.getBoundingClientRect();
    if (bottom > 0 && top < innerHeight) return row;
    this.#goTo(row);
    this.say(words.lookFirst);
    return null;
  }

  #makeOpenable(row: DeskRow): void {
    const button = required(row.element, '.desk-open');
    button.addEventListener('click', () => this.#goTo(row));
    row.element.addEventListener('focusin', ({ target }) => {
      if (target === row.element) this.#open(row);
    });
  }

  #show(): void {
    showDecisions(this.#all, this.state);
  }
}

/** What a row is about, for those who hear it. */
function inWords({ element: row, candidates: [candidate] }: DeskRow): string {
  const told = (selector: string): string => row.querySelector(selector)?.textContent.trim() ?? '';
  const readings = [...row.querySelectorAll('.desk-readings > div')].map(({ textContent }) =>
    textContent.trim().replace(/\s+/gu, ' '),
  );
  return words.next(told('.desk-verdict'), candidate?.context ?? '', readings);
}

interface Lacking {
  field: 'witness' | 'to' | 'reason';
  text: string;
}

/** What a decision on a candidate still lacks. */
function lackOf(
  decision: Decision,
  candidate: DeskCandidate,
  { to, reason }: Pick<PanelValues, 'to' | 'reason'>,
): Lacking | null {
  if (decision === 'reject' && reason === '') return { field: 'reason', text: words.needsReason };
  if (decision !== 'accept') return null;
  if (to === null) return { field: 'to', text: words.needsText };
  return to === candidate.from ? { field: 'to', text: words.sameText } : null;
}
