import { articleShown } from '../reading/article-shown.ts';
import { words } from './words.ts';
import { element, required } from '../search/element.ts';
import { saveFile } from '../desk/save-file.ts';
import { signature } from '../desk/signature.ts';
import { reportEntry } from './report-entry.ts';
import { type Report, reportText, sendingAddresses } from './report-text.ts';

/** Opens the form for a report about a block of the article, its number counted from 1; the first shown if none is given. */
export function openReport(block = blocksShown().first): void {
  const dialog = new ReportDialog(block, selectedIn(block));
  document.body.append(dialog.element);
  dialog.element.showModal();
}

/** The blocks that the page shows, of a long article those of a part. */
function blocksShown(): { first: number; last: number } {
  const ids = [...document.querySelectorAll('.article-text > [id]')].map(({ id }) => Number(id.slice(1)));
  return { first: ids[0] ?? 1, last: ids.at(-1) ?? 1 };
}

/** The text of a block as the OCR read it, without the corrections in it. */
function textOf(block: number): string {
  const copy = document.querySelector(`.article-text > #p${block}`)?.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  for (const emended of copy.querySelectorAll('ins')) emended.remove();
  return copy.textContent;
}

/** What the reader has selected in a block, if the block as read holds it so. */
function selectedIn(block: number): string {
  const selected = getSelection()?.toString().trim() ?? '';
  return selected !== '' && textOf(block).includes(selected) ? selected : '';
}

class ReportDialog {
  readonly element = element('dialog', { class: 'report', 'aria-labelledby': 'report-title' });
  readonly #settings = required(document, '.article-sources').dataset;
  readonly #block = element('input', { type: 'number', inputmode: 'numeric' });
  readonly #text = element('textarea', { rows: '4', lang: 'zh-CN' });
  readonly #meant = element('input', { type: 'text', lang: 'zh-CN', autocomplete: 'off' });
  readonly #reason = element('input', { type: 'text', autocomplete: 'off' });
  readonly #ready = element('textarea', { rows: '6', readonly: '' });
  readonly #said = element('p', { role: 'status' });
  readonly #mail = element('a', { hidden: '' }, words.mail);
  readonly #entry = element('button', { type: 'button', hidden: '' }, words.entry);
  readonly #tracker = element('a', { hidden: '', rel: 'noopener', target: '_blank' }, words.submit);

  constructor(block: number, selected: string) {
    const { first, last } = blocksShown();
    this.#block.min = String(first);
    this.#block.max = String(last);
    this.#block.value = String(block);
    this.#text.value = selected === '' ? textOf(block) : selected;
    this.#block.addEventListener('change', () => {
      this.#text.value = textOf(this.#block.valueAsNumber);
    });
    this.element.addEventListener('input', () => this.#update());
    this.element.addEventListener('change', () => this.#update());
    this.element.addEventListener('close', () => this.element.remove());
    this.element.append(...this.#contents());
    this.#update();
  }

  #contents(): HTMLElement[] {
    const close = element('button', { type: 'button' }, words.close);
    close.addEventListener('click', () => this.element.close());
    const copy = element('button', { type: 'button' }, words.copy);
    copy.addEventListener('click', () => void this.#copy());
    const save = element('button', { type: 'button' }, words.save);
    save.addEventListener('click', () => {
      this.#save('txt', `${this.#ready.value}\n`);
    });
    this.#entry.addEventListener('click', () => {
      const yaml = this.#entryText();
      if (yaml !== null) this.#save('yaml', yaml);
    });
    const canSend =
      this.#settings['contact']?.includes('@') === true || this.#settings['tracker'] !== undefined;
    return [
      element('h2', { id: 'report-title' }, words.title),
      element('p', {}, canSend ? words.introSending : words.intro),
      element('label', {}, words.block, this.#block),
      element('label', {}, words.text, this.#text),
      element('label', {}, words.meant, this.#meant),
      element('label', {}, words.reason, this.#reason),
      element('label', {}, words.ready, this.#ready),
      element('div', { class: 'report-buttons' }, copy, save, this.#entry, this.#mail, this.#tracker, close),
      element('p', { class: 'report-entry-note' }, words.entryNote),
      this.#said,
    ];
  }

  #report(): Report {
    const article = articleShown();
    const address = new URL(location.href);
    address.hash = `p${this.#block.value}`;
    return {
      address: address.href,
      place: `${article}#p${this.#block.value}`,
      text: this.#text.value,
      meant: this.#meant.value,
      reason: this.#reason.value,
    };
  }

  #update(): void {
    const report = this.#report();
    this.#ready.value = reportText(report, words);
    this.#entry.hidden = this.#entryText() === null;
    const { contact, tracker } = this.#settings;
    const ways = sendingAddresses(report, { contact, tracker, words });
    for (const [link, href] of [
      [this.#mail, ways.mail],
      [this.#tracker, ways.tracker],
    ] as const) {
      link.hidden = href === null;
      if (href !== null) link.href = href;
    }
  }

  /** The report as a correction, where it tells what should be what. */
  #entryText(): string | null {
    const { sha = '' } = this.#settings;
    return reportEntry(this.#report(), {
      block: textOf(this.#block.valueAsNumber),
      sha,
      ...signature(),
    });
  }

  #save(ending: 'txt' | 'yaml', text: string): void {
    const name = `${this.#report().place.replace('#', '-')}.${ending}`;
    saveFile(name, text, ending === 'txt' ? 'text/plain' : 'application/yaml');
    this.#said.textContent = words.saved(name);
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.#ready.value);
      this.#said.textContent = words.copied;
    } catch {
      this.#ready.select();
      this.#said.textContent = words.notCopied;
    }
  }
}
