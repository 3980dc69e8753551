import type { CorrectionEntry } from '../../records/correction.ts';
import { element } from '../search/element.ts';
import type { Desk } from './desk.ts';
import type { LongView } from './long-view.ts';
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
export function offerSamePair(desk: Desk, decided: DeskRow, entry: CorrectionEntry): number {
  const { from, to } = entry;
  if (desk.long) return offerFromAll(desk, desk.long, { decided, entry });
  const same = desk.rows.filter((row) => {
    const [candidate, other] = row.candidates;
    const fits = other === undefined && candidate?.from === from && candidate.to === to;
    return row !== decided && fits && isOpen(row, desk.state);
  });
  offer(desk, decided, { same, count: same.length, entry });
  return same.length;
}

/** Of very many the first ones are listed; the filter by what was read for what has them all. */
const listed = 40;

function offerFromAll(
  desk: Desk,
  { list }: LongView,
  { decided, entry }: { decided: DeskRow; entry: CorrectionEntry },
): number {
  const own = list.numberOf(decided.element.id);
  const all = list
    .openWithPair(JSON.stringify([entry.from, entry.to]), desk.state)
    .filter((number) => number !== own);
  void list
    .rows(all.slice(0, listed))
    .then((same) => offer(desk, decided, { same, count: all.length, entry }));
  return all.length;
}

function offer(
  desk: Desk,
  decided: DeskRow,
  {
    same,
    count,
    entry: { from, to, reason },
  }: { same: readonly DeskRow[]; count: number; entry: CorrectionEntry },
): void {
  if (same.length === 0) return;
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
      element('p', {}, words.same(from, to, count)),
      element('ul', {}, ...boxes.map(({ row, box }) => element('li', {}, lineOf(row, box)))),
      element('p', { class: 'desk-buttons' }, accept, all),
    ),
  );
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
