import { contradict } from '../../corrections/same-decision.ts';
import { element, required } from '../search/element.ts';
import { type DeskRow, isDecided, placesOf } from './rows.ts';
import type { DeskState } from './state.ts';
import { saidBy, words } from './words.ts';

/** Shows in each row what this browser has decided about it, and what is said of it in all. */
export function showDecisions(rows: readonly DeskRow[], state: DeskState): void {
  const unexported = new Set(state.unexportedPlaces);
  const contested = new Set(state.conflicts.map(({ place }) => place));
  for (const row of rows) {
    const mine = required(row.element, '.desk-mine');
    mine.dataset['static'] ??= mine.textContent.trim();
    const decisions = placesOf(row).flatMap((place) =>
      (state.decided.get(place) ?? []).map((entry) => ({ place, entry })),
    );
    row.element.toggleAttribute('data-mine', isDecided(row, state));
    const conflicting = placesOf(row).some((place) => contested.has(place));
    row.element.toggleAttribute('data-conflict', conflicting);
    if (decisions.length === 0) mine.replaceChildren(mine.dataset['static']);
    else
      mine.replaceChildren(
        ...decisions.map(({ place, entry }, index) => {
          const first = decisions[0]?.entry;
          const against = index > 0 && first && contradict(first, entry);
          const since = entry.id === row.id || entry.id.includes('#') ? '' : words.newEvidence;
          const kept = unexported.has(place) ? words.notExported : words.exported;
          return element(
            'span',
            { class: 'desk-said' },
            element('strong', {}, against ? words.conflict(entry.by, saidBy(entry)) : saidBy(entry)),
            element(
              'small',
              {},
              [since, entry.reason, entry.by, entry.at, kept].filter((part) => part !== '').join(' · '),
            ),
          );
        }),
      );
  }
}
