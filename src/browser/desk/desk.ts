import type { CorrectionEntry, Decision } from '../../records/correction.ts';
import { required } from '../search/element.ts';
import { Names } from './aliases.ts';
import { inWords } from './in-words.ts';
import { type LogAction, placeKey } from './log.ts';
import type { LongView } from './long-view.ts';
import { Panel } from './panel.ts';
import { isOpen, isVisible, nextAfter, placesOf, type DeskRow, rowsIn } from './rows.ts';
import { clearSamePair, offerSamePair } from './same-pair.ts';
import { showDecisions } from './show-decisions.ts';
import { signature } from './signature.ts';
import { type Lacking, lackOf } from './lack-of.ts';
import { type DeskState, LiveState } from './state.ts';
import type { DeskStore } from './store.ts';
import { words } from './words.ts';

/** Where the controls are seen at the foot of the screen: as in `styles/desk/panel.css`. */
const controlsAtFoot = '(width >= 64rem) and (height >= 30rem)';

/** The list that is decided place by place: which row is current, and what becomes of it. */
export class Desk {
  rows: readonly DeskRow[] = [];
  /** Where the page holds only a part of the list. */
  long: LongView | null = null;
  readonly #together = rowsIn(document.querySelectorAll<HTMLElement>('.bulk-item[data-candidates]'));
  readonly #openable = new WeakSet<HTMLElement>();
  readonly #state = new LiveState();
  #names = new Names([]);
  readonly #store: DeskStore;
  readonly #panel: Panel;
  readonly #status = required(document, '.desk-status');
  #current: DeskRow | null = null;

  constructor(store: DeskStore) {
    this.#store = store;
    this.#panel = new Panel((decision) => this.decide(decision), {
      undo: () => this.undo(),
      move: (by) => this.move(by),
    });
    store.onChange(() => this.#show());
    this.setRows(rowsIn(document.querySelectorAll<HTMLElement>('.desk-item')));
  }

  /** Takes these rows for the list; they stand on the page. */
  setRows(rows: readonly DeskRow[]): void {
    this.rows = rows;
    this.#names = new Names(this.#all, (id) => this.long?.list.knows(id) ?? false);
    for (const row of rows) this.#makeOpenable(row);
    this.#show();
  }

  get #all(): readonly DeskRow[] {
    return [...this.rows, ...this.#together];
  }

  /**
   * Opens the row that the address names, whatever the filters hide, else the first that is to be decided; but not where
   * the controls stand in the row, and would push what is being read already.
   */
  begin(): void {
    addEventListener('hashchange', () => this.#goToNamed());
    if (this.#goToNamed()) return;
    if (matchMedia(controlsAtFoot).matches) {
      const shown = this.rows.filter(isVisible);
      const open = shown.find((row) => isOpen(row, this.state)) ?? shown[0];
      if (open) this.#open(open);
    }
  }

  /** Goes to the row that the address names, wherever the list has it; false where it has none. */
  #goToNamed(): boolean {
    const key = decodeURIComponent(location.hash.slice(1));
    const row = (): DeskRow | undefined => this.rows.find(({ element }) => element.id === key);
    const number = this.long?.list.numberOf(key);
    if (!row() && this.long && number !== undefined) {
      void this.long.goTo(number).then(() => this.#goTo(row()));
      return true;
    }
    const elsewhere = row() ? undefined : this.long?.list.togetherAddress(key);
    if (elsewhere !== undefined) location.replace(elsewhere);
    this.#goTo(row());
    return row() !== undefined;
  }

  /** What the log comes to. */
  get state(): DeskState {
    const { log } = this.#store;
    this.#state.read(log, this.#names.of(log));
    return this.#state;
  }

  /** The place of an id in the list, for an order; behind all others where the list does not have it. */
  orderOf(): (id: string) => number {
    const { long } = this;
    if (long) return (id) => long.list.numberOf(id) ?? Infinity;
    const order = new Map(this.#all.map(({ id }, at) => [id, at]));
    return (id) => order.get(id) ?? Infinity;
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
    const labels = row.candidates.map(({ label }) => label);
    this.#goOn(row, [words.done(decision, words.list(labels), row.candidates[0]?.from ?? '', '')]);
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
    if (by === 1 && this.long && at === shown.length - 1 && at >= 0) {
      void this.long.more().then((isMore) => isMore && this.move(by));
      return;
    }
    const inView = this.#current?.element.contains(document.activeElement) ?? false;
    this.#goTo(inView || at < 0 ? (shown[at + by] ?? shown[at]) : shown[at]);
  }

  #ask(lacking: Lacking, decision: Decision): void {
    this.#panel.ask(lacking, decision);
    this.say(lacking.text);
  }

  #goOn(row: DeskRow, said: readonly string[]): void {
    const next = nextAfter(this.rows, row, this.state);
    if (!next && this.long) {
      void this.long.more().then((isMore) => {
        if (isMore) this.#goOn(row, said);
        else this.say([...said, words.allDone].join(''));
      });
      return;
    }
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
    if (this.#openable.has(row.element)) return;
    this.#openable.add(row.element);
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
