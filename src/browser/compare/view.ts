import { hiddenClasses } from '../../records/variant-classes.ts';
import type { FlowItem } from '../../site/comparison/flow.ts';
import { element, required } from '../search/element.ts';
import type { Engine, Replies } from './engine.ts';
import { foldOf } from './folds.ts';
import { Slices } from './in-slices.ts';
import { jointBlock } from './joint-text.ts';
import { startLiveFilters } from './live-filters.ts';
import { overviewItem } from './overview.ts';
import { columnHeads, paragraph, row } from './rows.ts';
import { Sheaf } from './sheaf.ts';
import type { Column, ColumnsHead } from './story-session.ts';
import { words } from './words.ts';

const { compare: t, comparison, records } = words;

/** Rows and paragraphs that fill what is seen at first, and what a reader scrolls to meanwhile. */
const nearView = 60;

/** Paragraphs and folds that fill what is seen at first. */
const inView = 6;

/** Where a comparison is shown: its counts, filters, rows, and the joint text. */
export class ComparisonView {
  readonly #root: HTMLElement;
  readonly #onFailure: (error: unknown) => void;
  /** What was asked last is shown; what was asked before ends. */
  #current = 0;
  #whole: Promise<boolean> = Promise.resolve(false);

  /** `onFailure`: is told what went wrong after what is seen at first stood there. */
  constructor(root: HTMLElement, onFailure: (error: unknown) => void) {
    this.#root = root;
    this.#onFailure = onFailure;
    startLiveFilters(root);
  }

  /** Whether everything stands there, once it does; `false` where something else was asked meanwhile. */
  get whole(): Promise<boolean> {
    return this.#whole;
  }

  hide(): void {
    this.#current += 1;
    this.#root.hidden = true;
    this.#root.removeAttribute('aria-busy');
    required(this.#root, '.compare-rows').replaceChildren();
    required(this.#root, '.joint .read').replaceChildren();
  }

  scrollTo(): void {
    this.#root.scrollIntoView();
  }

  /**
   * Shows texts side by side, and the joint text: resolves when what is seen at first stands there, whether nothing else
   * was asked meanwhile; the rest comes in slices while the reader reads.
   */
  show(engine: Engine, ids: readonly string[]): Promise<boolean> {
    return new Promise((resolve, reject) => {
      let isSeen = false;
      const onSeen = (): void => {
        isSeen = true;
        resolve(true);
      };
      this.#whole = this.#fill(engine, { ids, onSeen });
      this.#whole.then(resolve, (error: unknown) =>
        isSeen ? this.#onFailure(error) : reject(error as Error),
      );
    });
  }

  async #fill(
    engine: Engine,
    { ids, onSeen }: { ids: readonly string[]; onSeen: () => void },
  ): Promise<boolean> {
    const slices = this.#begin();
    const replies = engine.ask({ ask: 'columns', ids });
    const { head } = await replies.next('columns');
    if (!(await slices.step())) return false;
    const body = element('div', { class: 'cmp-body' });
    this.#showHead(head);
    required(this.#root, '.compare-rows').replaceChildren(body);
    required(this.#root, '.joint .read').replaceChildren();
    this.#root.hidden = false;
    this.#root.setAttribute('aria-busy', 'true');
    const isWhole =
      (await this.#showRows(replies, { body, columns: head.columns, slices, onSeen })) &&
      (await this.#showOverview(replies, body, slices)) &&
      (await this.#showJoint(engine, slices));
    if (isWhole) this.#root.removeAttribute('aria-busy');
    return isWhole;
  }

  async #showJoint(engine: Engine, slices: Slices): Promise<boolean> {
    const body = required(this.#root, '.joint .read');
    const sheaf = new Sheaf(body, slices);
    for await (const block of engine.ask({ ask: 'joint' }).parts('joint')) {
      sheaf.add(jointBlock(block));
      if (!(await slices.step())) return false;
    }
    sheaf.put();
    return true;
  }

  #begin(): Slices {
    this.#current += 1;
    const begun = this.#current;
    return new Slices(() => this.#current === begun);
  }

  #showHead({ columns, counts, substantive }: ColumnsHead): void {
    const labels = columns.map(({ label }) => label);
    this.#root.dataset['columns'] = String(columns.length);
    const [a = '', b = ''] = labels;
    required(this.#root, 'h2').textContent =
      labels.length === 2 ? comparison.between(a, b) : t.result(labels);
    const forms = hiddenClasses.reduce((sum, name) => sum + counts[name], 0);
    required(this.#root, '.compare-counts').textContent = [
      comparison.countedAll(substantive, counts.punctuation, counts.layout),
      ...(forms > 0 ? [t.forms(forms)] : []),
    ].join(records.semicolon);
    for (const [name, count] of Object.entries(counts)) {
      const box = this.#root.querySelector(`.filters .f-${name}`);
      const number = box?.closest('label')?.querySelector('.number');
      if (number) number.textContent = String(count);
    }
  }

  async #showOverview(replies: Replies, body: HTMLElement, slices: Slices): Promise<boolean> {
    const list = element('ul');
    const nav = element('nav', { class: 'overview', 'aria-label': comparison.overview, hidden: '' }, list);
    body.prepend(nav);
    const sheaf = new Sheaf(list, slices);
    for await (const item of replies.parts('overview')) {
      sheaf.add(overviewItem(item));
      if (item.kind === 'link') nav.hidden = false;
      if (!(await slices.step())) return false;
    }
    sheaf.put();
    if (nav.hidden) nav.remove();
    return true;
  }

  async #showRows(
    replies: Replies,
    {
      body,
      columns,
      slices,
      onSeen,
    }: { body: HTMLElement; columns: readonly Column[]; slices: Slices; onSeen: () => void },
  ): Promise<boolean> {
    body.append(columnHeads(columns));
    const sheaf = new Sheaf(body, slices, inView);
    const place = placing(sheaf, columns);
    let placed = 0;
    for await (const item of replies.parts('items')) {
      place(item);
      placed += 1;
      if (placed === nearView) {
        sheaf.put();
        onSeen();
      }
      if (!(await slices.step())) return false;
    }
    sheaf.put();
    return true;
  }
}

/** Puts what comes where it belongs: paragraphs into folds, rows into paragraphs. */
function placing(sheaf: Sheaf, columns: readonly Column[]): (item: FlowItem) => void {
  let fold: HTMLElement | null = null;
  let section: HTMLElement | null = null;
  return (item) => {
    switch (item.kind) {
      case 'fold':
        fold = foldOf(item.fold, columns);
        sheaf.add(fold);
        return;
      case 'fold-end':
        fold = null;
        return;
      case 'paragraph':
        section = paragraph(item);
        if (fold) fold.append(section);
        else sheaf.add(section);
        return;
      case 'row':
        section?.append(...row(item.row, columns));
    }
  };
}
