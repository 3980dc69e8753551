import { element, required } from '../search/element.ts';
import type { LogAction } from './log.ts';
import type { Conflict } from './state.ts';
import type { Desk } from './desk.ts';
import type { DeskStore } from './store.ts';
import { saidBy, words } from './words.ts';

/** Lists decisions that cannot both hold, each with the two ways out. */
export function showConflicts(desk: Desk, store: DeskStore): void {
  const place = required(document, '.desk-conflicts');
  const { conflicts } = desk.state;
  place.hidden = conflicts.length === 0;
  place.replaceChildren(
    element('h2', {}, `${words.conflicts} ${conflicts.length}`),
    element('ul', {}, ...conflicts.map((conflict) => element('li', {}, ...lineOf(conflict, store)))),
  );
}

function lineOf(conflict: Conflict, store: DeskStore): (Node | string)[] {
  const { mine, theirs } = conflict;
  const said = (entry: typeof mine): string => words.saidBy(saidBy(entry), entry.by, entry.at);
  const link = element('a', { href: `#${mine.id}` }, `${mine.witness} ${mine.context}`);
  return [
    link,
    ` ${words.conflictLine(said(mine), said(theirs))} `,
    button(words.keepMine, () => store.append((batch) => [keepMine(conflict, batch)])),
    ' ',
    button(words.takeTheirs, () => store.append((batch) => [takeTheirs(conflict, batch)])),
  ];
}

function keepMine({ place, theirs, rival }: Conflict, batch: string): LogAction {
  const of = { place, by: theirs.by, batch };
  return rival ? { kind: 'settle', ...of } : { kind: 'drop', ...of };
}

function takeTheirs({ place, mine, theirs, rival }: Conflict, batch: string): LogAction {
  return rival ? { kind: 'decide', entry: theirs, batch } : { kind: 'drop', place, by: mine.by, batch };
}

function button(text: string, press: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button' }, text);
  made.addEventListener('click', press);
  return made;
}
