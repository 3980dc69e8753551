import { anonymous, contradict, personKey } from '../../corrections/same-decision.ts';
import { writeCorrections } from '../../corrections/write-corrections.ts';
import type { CorrectionEntry } from '../../records/correction.ts';
import { limits } from '../../records/limits.ts';
import { element, required } from '../search/element.ts';
import type { Desk } from './desk.ts';
import type { LogAction } from './log.ts';
import { placeKey } from './log.ts';
import { saveFile } from './save-file.ts';
import { sign, signature, signedBy } from './signature.ts';
import type { DeskStore } from './store.ts';
import { words } from './words.ts';

/** The bar: the name that decides, decisions out as YAML and in again, and the browser's log emptied. */
export function startTransfer(desk: Desk, store: DeskStore): void {
  const bar = required(document, '.desk-transfer');
  const name = required(bar, '.desk-by input') as HTMLInputElement;
  name.value = signedBy();
  name.addEventListener('change', () => sign(name.value));
  const file = required(bar, '.desk-file') as HTMLInputElement;
  file.addEventListener('change', () => {
    void importFile(desk, store, file);
  });
  const presses: Record<string, () => void> = {
    '.desk-export': () => download(desk, store),
    '.desk-copy': () => void copy(desk, store, bar),
    '.desk-wipe': () => wipeAll(desk, store),
  };
  for (const [button, press] of Object.entries(presses))
    required(bar, button).addEventListener('click', press);
}

/** All decisions that stand, in the order of the page, then what the page does not know. */
function standing(desk: Desk): CorrectionEntry[] {
  const orderOf = desk.orderOf();
  const ranked = [...desk.state.decided.values()].flat().map((entry) => ({ entry, rank: orderOf(entry.id) }));
  return ranked.sort((a, b) => (a.rank === b.rank ? 0 : a.rank - b.rank)).map(({ entry }) => entry);
}

function markExported(desk: Desk, store: DeskStore): void {
  const { standing: of } = desk.state;
  store.append(() => [{ kind: 'exported', of }]);
}

/** Gives what was decided here without a name the one that is given now, and says so; without one it warns. */
function signed(desk: Desk, store: DeskStore): string {
  const { unsigned } = desk.state;
  if (unsigned === 0) return '';
  const { by } = signature();
  if (personKey(by) === personKey(anonymous)) return words.nameless;
  store.append(() => [{ kind: 'sign', by }]);
  return words.signed(unsigned, by);
}

/** The decisions that stand as a file, `null` where there are none, which is said. */
function written(desk: Desk): string | null {
  const entries = standing(desk);
  if (entries.length > 0) return writeCorrections(entries);
  desk.say(words.nothingToExport);
  return null;
}

function download(desk: Desk, store: DeskStore): void {
  const names = signed(desk, store);
  const yaml = written(desk);
  if (yaml === null) return;
  const name = `corrections-${signature().at}.yaml`;
  saveFile(name, yaml, 'application/yaml');
  markExported(desk, store);
  desk.say(words.saved(name) + names);
}

async function copy(desk: Desk, store: DeskStore, bar: HTMLElement): Promise<void> {
  const names = signed(desk, store);
  const yaml = written(desk);
  if (yaml === null) return;
  bar.querySelector('textarea')?.remove();
  try {
    await navigator.clipboard.writeText(yaml);
    markExported(desk, store);
    desk.say(words.copied + names);
  } catch {
    const shown = element('textarea', { readonly: '', rows: '12', 'aria-label': words.yaml }, yaml);
    shown.addEventListener('copy', () => markExported(desk, store), { once: true });
    bar.append(shown);
    shown.select();
    desk.say(words.notCopied + names);
  }
}

async function importFile(desk: Desk, store: DeskStore, field: HTMLInputElement): Promise<void> {
  const [file] = field.files ?? [];
  if (!file) return;
  if (file.size > limits.corrections.most) {
    field.value = '';
    desk.say(words.tooLarge(file.size, limits.corrections.most));
    return;
  }
  const text = await file.text();
  field.value = '';
  const { readFile } = await import('./read-file.ts');
  const { entries, problems } = readFile(file.name, text);
  if (problems.length > 0) {
    desk.say(words.importFailed(problems.slice(0, 5)));
    return;
  }
  if (entries.length === 0) {
    desk.say(words.importedNothing(file.name));
    return;
  }
  const before = desk.state;
  const against = entries.filter((entry) =>
    (before.decided.get(placeKey(entry.id, entry.witness)) ?? []).some((mine) => contradict(mine, entry)),
  );
  store.append((batch) => entries.map((entry): LogAction => ({ kind: 'import', entry, batch })));
  desk.say(words.imported(entries.length, against.length));
}

function wipeAll(desk: Desk, store: DeskStore): void {
  const count = [...desk.state.decided.values()].flat().length;
  if (!confirm(words.wipeSure(count))) return;
  store.wipe();
  desk.say(words.wiped);
}
