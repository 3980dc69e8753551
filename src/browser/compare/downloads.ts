import { saveFile } from '../desk/save-file.ts';
import { required } from '../search/element.ts';
import type { Engine } from './engine.ts';
import type { WrittenFormat } from './session.ts';
import { standAlone } from './stand-alone.ts';
import type { ComparisonView } from './view.ts';
import { words } from './words.ts';

const types: Readonly<Record<WrittenFormat | 'html', string>> = {
  json: 'application/json',
  csv: 'text/csv',
  tei: 'application/tei+xml',
  html: 'text/html',
};

const endings: Partial<Record<string, string>> = { tei: 'xml' };

/** What is compared on a page: where it is shown, and who knows it. */
interface Compared {
  view: ComparisonView;
  engine: Engine | null;
}

/** The buttons that save what was compared as a file. */
export function startDownloads(root: HTMLElement, compared: Compared): void {
  const comparison = required(root, '.cmp');
  for (const button of root.querySelectorAll<HTMLButtonElement>('[data-format]')) {
    const format = button.dataset['format'] as WrittenFormat | 'html';
    button.addEventListener('click', () => {
      void textOf(format, comparison, compared).then((text) => {
        if (text !== null)
          saveFile(`${words.compare.fileName}.${endings[format] ?? format}`, text, types[format]);
      });
    });
  }
}

/** What is compared in some format; `null` where something else was asked meanwhile. */
async function textOf(
  format: WrittenFormat | 'html',
  comparison: HTMLElement,
  { view, engine }: Compared,
): Promise<string | null> {
  if (format !== 'html') return engine && (await engine.ask({ ask: 'write', format }).next('written')).text;
  return (await view.whole) ? standAlone(comparison, required(comparison, 'h2').textContent) : null;
}
