import type { PlainText } from '../../collate/plain/read-witness.ts';
import { named } from '../../collate/plain/named.ts';
import { required } from '../search/element.ts';
import { Chooser } from './chooser.ts';
import { startDownloads } from './downloads.ts';
import { Engine } from './engine.ts';
import { takeFromArchive } from './from-archive.ts';
import { Finder } from './printed/finder.ts';
import { startKeeping } from './keeping.ts';
import { Progress } from './progress.ts';
import type { OwnWitness } from './session.ts';
import type { Slot } from './slot.ts';
import { Slots } from './slots.ts';
import { foldersAmong, type TakenFile, takeFiles } from './take-files.ts';
import { troubleTogether } from './trouble.ts';
import { ComparisonView } from './view.ts';
import { sayTrouble, words } from './words.ts';

const { compare: t } = words;

/** Starts the page on which readers compare texts of their own. */
export function startComparing(root: HTMLElement): void {
  const page = new ComparePage(root);
  const form = required(root, 'form') as HTMLFormElement;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void page.compare();
  });
  listenForDrops(root, page);
  form.addEventListener('input', () => page.textChanged());
  startDownloads(root, page);
  startKeeping(form, { slots: page.slots, clear: () => page.clear(), warm: () => page.textChanged() });
  const asked = new URLSearchParams(location.search).get('with');
  if (asked !== null) void page.takeEdition(asked);
}

/** Files may be dropped anywhere on the page: beside a place, the browser would open them in its stead. */
function listenForDrops(root: HTMLElement, page: ComparePage): void {
  const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') === true;
  addEventListener('dragover', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    root.dataset['dragging'] = '';
  });
  addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) delete root.dataset['dragging'];
  });
  addEventListener('drop', (event) => {
    delete root.dataset['dragging'];
    if (!event.dataTransfer || !hasFiles(event)) return;
    event.preventDefault();
    const folders = foldersAmong(event.dataTransfer);
    const files = [...event.dataTransfer.files].filter(({ name }) => !folders.includes(name));
    const slot = page.slots.all.find(
      (one) => event.target instanceof Node && one.root.contains(event.target),
    );
    void page.take(files, { slot, folders });
  });
}

/** So many texts stand side by side at first. */
const atFirst = 3;

class ComparePage {
  readonly slots: Slots;
  /** The worker, with all that it has loaded and compiled; it ends only where it is in the middle of something. */
  engine: Engine | null = null;
  #isBusy = false;
  readonly view: ComparisonView;
  readonly #progress: Progress;
  readonly #options: HTMLFormElement;
  readonly #chooser: Chooser;
  readonly #finder: Finder;
  /** Where the edition stands that was compared last. */
  #edition: Slot | undefined;

  constructor(root: HTMLElement) {
    this.#progress = new Progress(root, () => {
      this.#finder.end();
      this.#stop(t.stopped);
    });
    this.#options = required(root, 'form') as HTMLFormElement;
    this.view = new ComparisonView(required(root, '.cmp'), (error) => this.#fail(error));
    this.#chooser = new Chooser(required(root, '.compare-columns'), (ids) => void this.#showColumns(ids));
    this.slots = new Slots(root, {
      onFiles: (files, slot) => void this.take(files, { slot }),
      onFind: (slot) => void this.#find(slot),
    });
    this.#finder = new Finder(required(root, '.printed'), {
      progress: this.#progress,
      engine: () => this.#warm(),
      compareWith: (id, slot) => void this.#compareWith(id, slot),
      lookFurther: (slot, most) => void this.#find(slot, most),
    });
  }

  /** What was found of a text is not said of another one. */
  textChanged(): void {
    this.#finder.end();
    this.#warm();
  }

  /** Loads what compares as soon as there is something to compare. */
  #warm(): Engine {
    return (this.engine ??= new Engine());
  }

  /** Takes files into the places; what cannot be taken is said, by its name. */
  async take(
    files: readonly File[],
    { slot, folders = [] }: { slot?: Slot | undefined; folders?: readonly string[] },
  ): Promise<void> {
    this.#progress.show(t.reading);
    this.#put(await takeFiles(files), { slot, folders });
  }

  /** Takes away what was shown of texts that are gone. */
  clear(): void {
    this.#finder.end();
    this.#stop('');
  }

  /** Puts an edition of the archive into the second place, so that the first one is for a text of one's own. */
  async takeEdition(id: string): Promise<void> {
    const taken = await takeFromArchive(id);
    if (this.slots.all.some((slot) => slot.name === taken.name && !slot.isEmpty)) return;
    this.#put([taken], { slot: this.slots.all[1], folders: [] });
  }

  async #find(slot: Slot, most?: number): Promise<void> {
    this.#stop('');
    this.#finder.end();
    await this.#finder.find(slot, most);
  }

  /** Sets an edition beside a text, in place of the one that was set there before it; one is a part of the other. */
  async #compareWith(id: string, slot: Slot): Promise<void> {
    const { fragments } = this.#options;
    if (fragments instanceof HTMLInputElement) fragments.checked = true;
    const others = this.slots.all.filter((one) => one !== slot);
    const place = others.find((one) => one === this.#edition) ?? others.find(({ isEmpty }) => isEmpty);
    const taken = await takeFromArchive(id);
    this.#put([taken], { slot: place, folders: [] });
    this.#edition = place;
    if (!('texts' in taken)) return;
    await this.compare();
    this.view.scrollTo();
  }

  #put(
    taken: readonly TakenFile[],
    { slot, folders }: { slot: Slot | undefined; folders: readonly string[] },
  ): void {
    const texts = taken.flatMap((file) => ('texts' in file ? file.texts : []));
    this.#warm();
    const full = this.slots.place(texts, slot);
    this.#progress.end(
      ...folders.map((name) => sayTrouble({ problem: 'folder', name })),
      ...taken.flatMap((file) =>
        'trouble' in file ? file.name + words.records.colon + sayTrouble(file.trouble) : [],
      ),
      ...(full ? [sayTrouble(full)] : []),
    );
  }

  async compare(): Promise<void> {
    const texts = this.#texts();
    const trouble = texts && troubleTogether(texts);
    this.#stop(trouble ? sayTrouble(trouble) : '');
    if (!texts || trouble) return;
    this.#progress.show(t.collating);
    const engine = this.#warm();
    this.#isBusy = true;
    try {
      await this.#show(engine, texts);
      if (this.engine === engine) this.#isBusy = false;
    } catch (error) {
      // Who stopped it, or began another, knows.
      if (this.engine === engine) this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    this.#stop(t.failed(error instanceof Error ? error.message : String(error)));
  }

  async #show(engine: Engine, texts: readonly PlainText[]): Promise<void> {
    const { fragments, lines } = this.#options;
    const options = { fragments: isOn(fragments), lines: isOn(lines) };
    const { witnesses, variants } = await engine.ask({ ask: 'collate', texts, options }).next('collated');
    const said = remarksOn(witnesses);
    const related = witnesses.filter((one) => one.related);
    if (related.length < 2) {
      this.#clear([t.nothingShared, ...said].join(' '));
      return;
    }
    const ids = related.slice(0, atFirst).map(({ id }) => id);
    this.#chooser.offer(related, ids);
    if (await this.view.show(engine, ids)) this.#progress.end(t.places(variants), ...said);
  }

  async #showColumns(ids: readonly string[]): Promise<void> {
    if (this.engine && (await this.view.show(this.engine, ids))) this.#progress.end();
  }

  /** The texts in the places, under names of their own, and no two of them called the same for short; `null` where one of them cannot be used. */
  #texts(): PlainText[] | null {
    const all = this.slots.all.map((slot) => slot.texts());
    if (all.includes(null)) return null;
    const texts = named(all.flatMap((own) => own ?? []));
    const isAlone = (siglum: string | undefined) =>
      texts.filter((other) => other.siglum === siglum || other.name === siglum).length === 1;
    return texts.map((one) => (isAlone(one.siglum) ? one : { ...one, siglum: undefined }));
  }

  #stop(said: string): void {
    if (this.#isBusy) {
      this.engine?.end();
      this.engine = null;
      this.#isBusy = false;
    }
    this.#clear(said);
  }

  #clear(said: string): void {
    this.view.hide();
    this.#progress.end(said);
  }
}

const isOn = (box: unknown): boolean => box instanceof HTMLInputElement && box.checked;

/** What is to be said of the texts beside their places: which are the same, and which share nothing. */
function remarksOn(witnesses: readonly OwnWitness[]): string[] {
  return witnesses.flatMap(({ label, same, related, alike }) => {
    if (same !== null) return t.same(label, same);
    return related ? [] : t.unrelated({ label, alike });
  });
}
