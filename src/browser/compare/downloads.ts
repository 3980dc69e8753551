import { saveFile } from '../desk/save-file.ts';
import { required } from '../search/element.ts';
import type { Engine } from './engine.ts';
import type { WrittenFormat } from './session.ts';
import { standAlone } from './stand-alone.ts';
import { words } from './words.ts';

const types: Readonly<Record<WrittenFormat | 'html', string>> = {
  json: 'application/json',
  csv: 'text/csv',
  tei: 'application/tei+xml',
  html: 'text/html',
};

const endings: Partial<Record<string, string>> = { tei: 'xml' };

/** The buttons that save what was compared as a file. */
export function startDownloads(root: HTMLElement, engineNow: () => Engine | null): void {
  const comparison = required(root, '.cmp');
  for (const button of root.querySelectorAll<HTMLButtonElement>('[data-format]')) {
    const format = button.dataset['format'] as WrittenFormat | 'html';
    button.addEventListener('click', () => {
      void save(format, { comparison, engine: engineNow() });
    });
  }
}

async function save(
  format: WrittenFormat | 'html',
  { comparison, engine }: { comparison: HTMLElement; engine: Engine | null },
): Promise<void> {
  if (!engine) return;
  const text =
    format === 'html'
      ? standAlone(comparison, required(comparison, 'h2').textContent)
      : (await engine.ask({ ask: 'write', format }).next('written')).text;
  saveFile(`${words.compare.fileName}.${endings[format] ?? format}`, text, types[format]);
}
