import type { CorrectionEntry } from '../../records/correction.ts';
import { element } from '../search/element.ts';
import type { Desk } from './desk.ts';
import { type DeskRow, isOpen } from './rows.ts';
import { signature } from './signature.ts';
import { words } from './words.ts';

/** Takes away what was offered. */
export function clearSamePair(): void {
  document.querySelector('.desk-same')?.remove();
}

/**
 * Offers the other open places where the same was read for the same, each with its line to look at and a box to tick;
 * nothing is ticked, and nothing is decided before somebody presses. Returns how many there are.
 */
export function offerSamePair(desk: Desk, decided: DeskRow, { from, to, reason }: CorrectionEntry): number {
  const same = desk.rows.filter((row) => {
    const [candidate, other] = row.candidates;
    const fits = other === undefined && candidate?.from === from && candidate.to === to;
    return row !== decided && fits && isOpen(row, desk.state);
  });
  if (same.length === 0) return 0;
  const boxes = same.map((row) => ({ row, box: element('input', { type: 'checkbox' }) }));
  const accept = element('button', { type: 'button' }, words.acceptChosen);
  accept.addEventListener('click', () => {
    const chosen = boxes.filter(({ box }) => box.checked).map(({ row }) => row);
    if (chosen.length === 0) desk.say(words.chosenNone);
    else acceptAll(desk, chosen, { from, to, reason });
  });
  const all = element('button', { type: 'button' }, words.chooseAll);
  all.addEventListener('click', () => {
    for (const { box } of boxes) box.checked = true;
  });
  decided.element.append(
    element(
      'div',
      { class: 'desk-same' },
      element('p', {}, words.same(from, to, same.length)),
      element('ul', {}, ...boxes.map(({ row, box }) => element('li', {}, lineOf(row, box)))),
      element('p', { class: 'desk-buttons' }, accept, all),
    ),
  );
  return same.length;
}

function lineOf({ candidates: [candidate], element: row }: DeskRow, box: HTMLInputElement): HTMLElement {
  const look = element('a', { href: `#${row.id}` }, words.look);
  const text = ` ${candidate?.label ?? ''} ${candidate?.context ?? ''} `;
  return element('span', {}, element('label', { lang: 'zh-CN' }, box, text), look);
}

function acceptAll(
  desk: Desk,
  rows: readonly DeskRow[],
  { from, to, reason }: Pick<CorrectionEntry, 'from' | 'to' | 'reason'>,
): void {
  const signed = signature();
  const entries = rows.flatMap(({ id, candidates: [candidate] }): CorrectionEntry | [] => {
    if (!candidate) return [];
    const { witness, context, source_sha } = candidate;
    return { id, witness, context, from, to, decision: 'accept', reason, ...signed, source_sha };
  });
  desk.record(entries);
  clearSamePair();
  desk.say(words.bulkDone(entries.length));
}
