import type { CorrectionEntry } from '../../records/correction.ts';
import type { DeskCandidate } from '../../site/desk/items.ts';
import { limits } from '../../records/limits.ts';
import { element, required } from '../search/element.ts';
import type { Desk } from './desk.ts';
import { type DeskRow, isOpen, isVisible } from './rows.ts';
import { signature } from './signature.ts';
import { words } from './words.ts';

interface Offered {
  row: DeskRow;
  candidate: DeskCandidate & { to: string };
  box: HTMLInputElement;
}

/** Accepts what the filters show, all at once, after everybody has seen what that is; `z` takes it back in one step. */
export function startAcceptingAll(desk: Desk): void {
  required(document, '.desk-accept-all').addEventListener('click', () => {
    void openRows(desk).then(({ rows, left }) => {
      const offered = rows.flatMap((row) => offer(row) ?? []);
      if (offered.length === 0) desk.say(words.acceptAllNone);
      else preview(desk, offered, left + rows.length - offered.length);
    });
  });
}

/** Nobody looks through more at once; what is left is offered when these are decided. */
const atMost = 400;

/** The open rows that the filters show, and how many of a long list are left out. */
async function openRows(desk: Desk): Promise<{ rows: DeskRow[]; left: number }> {
  if (desk.long) return desk.long.sureRows(atMost);
  return { rows: desk.rows.filter((row) => isVisible(row) && isOpen(row, desk.state)), left: 0 };
}

/** A row where one witness errs and it is known how. */
function offer(row: DeskRow): Offered | null {
  const [candidate, other] = row.candidates;
  if (!candidate || other || candidate.to === null || candidate.to === candidate.from) return null;
  const box = element('input', { type: 'checkbox' });
  box.checked = true;
  return { row, candidate: { ...candidate, to: candidate.to }, box };
}

function preview(desk: Desk, offered: readonly Offered[], left: number): void {
  const accept = element('button', { type: 'button', class: 'desk-accept-now' });
  const cancel = element('button', { type: 'button' }, words.cancel);
  const reason = element('input', {
    type: 'text',
    maxlength: String(limits.reason.most),
    autocomplete: 'off',
  });
  const list = element('ul', {}, ...offered.map(lineOf));
  const dialog = element(
    'dialog',
    { class: 'desk-preview', 'aria-labelledby': 'desk-preview-title' },
    element('h2', { id: 'desk-preview-title' }, words.acceptAllTitle(offered.length)),
    element('p', {}, words.acceptAllIntro(left)),
    list,
    element('label', {}, words.reasonOfAll, reason),
    element('p', { class: 'desk-buttons' }, accept, cancel),
  );
  const chosen = (): Offered[] => offered.filter(({ box }) => box.checked);
  const count = (): void => {
    accept.textContent = words.acceptAllNow(chosen().length);
    accept.disabled = chosen().length === 0;
  };
  list.addEventListener('change', count);
  count();
  cancel.addEventListener('click', () => dialog.close());
  accept.addEventListener('click', () => {
    const entries = chosen().map((one) => entryOf(one, reason.value.trim()));
    dialog.close();
    desk.record(entries);
    desk.say(words.bulkDone(entries.length));
  });
  dialog.addEventListener('close', () => dialog.remove());
  required(document, '.desk').append(dialog);
  dialog.showModal();
}

function lineOf({ row, candidate, box }: Offered): HTMLElement {
  const { label, context, from, to } = candidate;
  const votes = row.element.dataset['votes'] ?? '';
  const chip = element('span', {
    class: 'chip',
    'data-class': row.element.dataset['class'] ?? '',
    'aria-hidden': 'true',
  });
  return element(
    'li',
    {},
    element(
      'label',
      {},
      box,
      chip,
      element('span', { class: 'number' }, `${label} ${votes}`),
      element('span', { lang: 'zh-CN' }, context),
      element('strong', { lang: 'zh-CN' }, `${words.shown(from)} → ${words.shown(to)}`),
    ),
  );
}

function entryOf({ row, candidate }: Offered, reason: string): CorrectionEntry {
  const { witness, context, from, to, source_sha } = candidate;
  return { id: row.id, witness, context, from, to, decision: 'accept', reason, ...signature(), source_sha };
}
