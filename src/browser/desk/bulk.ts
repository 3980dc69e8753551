import type { CorrectionEntry, Decision } from '../../records/correction.ts';
import type { BulkGroup } from '../../site/desk/bulk.ts';
import { limits } from '../../records/limits.ts';
import { element, required } from '../search/element.ts';
import type { Desk } from './desk.ts';
import { Lack } from './lack.ts';
import { type DeskRow, isOpen, rowsIn } from './rows.ts';
import { signature } from './signature.ts';
import { words } from './words.ts';

interface Group {
  /** Every place with its box. */
  boxes: { row: DeskRow; box: HTMLInputElement }[];
  /** Whose error it is, to choose where nothing tells. */
  witness: HTMLSelectElement;
  reason: HTMLInputElement;
  lack: Lack;
}

/** Gives every group of places its controls: a box for each place, whose error it is, and the decision. */
export function startBulk(desk: Desk): void {
  for (const [index, place] of document.querySelectorAll<HTMLElement>('[data-group]').entries()) {
    const candidates = JSON.parse(place.dataset['candidates'] ?? '[]') as BulkGroup['candidates'];
    const group = controlsOf(place, candidates, new Lack(`desk-lack-${index}`));
    const controls = required(place, '.desk-group-controls');
    controls.append(
      button(words.chooseAll, () => {
        for (const { row, box } of group.boxes) box.checked = isOpen(row, desk.state);
      }),
      ...(candidates.length > 1 ? [group.witness] : []),
      group.reason,
      button(words.acceptChosen, () => decide(desk, group, 'accept')),
      button(words.rejectChosen, () => decide(desk, group, 'reject')),
    );
  }
}

function controlsOf(place: HTMLElement, candidates: BulkGroup['candidates'], lack: Lack): Group {
  const named = { placeholder: words.reason, 'aria-label': words.reason };
  return {
    boxes: rowsIn(place.querySelectorAll<HTMLElement>('.bulk-item')).map((row) => ({
      row,
      box: addBox(row),
    })),
    witness: element(
      'select',
      { 'aria-label': words.witness },
      ...candidates.map((one) => element('option', { value: one.witness }, `${words.witness} ${one.label}`)),
    ),
    reason: element('input', { type: 'text', maxlength: String(limits.reason.most), ...named }),
    lack,
  };
}

function addBox({ element: row, candidates: [candidate] }: DeskRow): HTMLInputElement {
  const box = element('input', { type: 'checkbox', 'aria-label': candidate?.context ?? '' });
  row.prepend(box);
  return box;
}

function button(text: string, press: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button' }, text);
  made.addEventListener('click', press);
  return made;
}

function decide(desk: Desk, { boxes, witness, reason, lack }: Group, decision: Decision): void {
  const chosen = boxes.filter(({ box }) => box.checked);
  const why = reason.value.trim();
  if (chosen.length === 0) desk.say(words.chosenNone);
  else if (decision === 'reject' && why === '') {
    lack.ask(reason, words.needsReason);
    desk.say(words.needsReason);
  } else {
    const said = { decision, reason: why };
    desk.record(chosen.flatMap(({ row }) => entryOf(row, witness.value, said) ?? []));
    for (const { box } of chosen) box.checked = false;
    desk.say(words.bulkDone(chosen.length));
  }
}

function entryOf(
  { id, candidates }: DeskRow,
  witness: string,
  said: Pick<CorrectionEntry, 'decision' | 'reason'>,
): CorrectionEntry | null {
  const candidate = candidates.find((one) => one.witness === witness) ?? candidates[0];
  if (!candidate) return null;
  const { context, from, to, source_sha } = candidate;
  return { id, witness: candidate.witness, context, from, to: to ?? '', ...said, ...signature(), source_sha };
}
