import { required } from '../search/element.ts';
import { type DeskRow, isDecided, isOpen } from './rows.ts';
import type { Desk } from './desk.ts';

/** What a row tells of itself. */
const told = ['page', 'story', 'rule', 'votes'] as const;
const facets = ['page', 'story', 'rule', 'votes', 'state'] as const;
type Chosen = Record<(typeof facets)[number], string>;

/**
 * Filters by page, story, rule, votes and state, kept in the address; classes are filtered without script. Nothing chosen
 * means what is open: that is what an editor comes for.
 */
export function startFilters(desk: Desk): void {
  const form = required(document, '.desk-selects') as HTMLFormElement;
  const selects = [...form.querySelectorAll('select')];
  const address = new URL(location.href).searchParams;
  for (const select of selects) {
    const wanted = address.get(select.name) ?? '';
    select.value = wanted;
    if (select.selectedIndex < 0) select.value = '';
  }
  form.addEventListener('change', () => {
    const chosen = chosenIn(selects);
    apply(desk, chosen);
    const url = new URL(location.href);
    for (const name of facets) {
      if (chosen[name] === '') url.searchParams.delete(name);
      else url.searchParams.set(name, chosen[name]);
    }
    history.replaceState(history.state, '', url);
  });
  apply(desk, chosenIn(selects));
}

function chosenIn(selects: readonly HTMLSelectElement[]): Chosen {
  const value = (name: string): string => selects.find((select) => select.name === name)?.value ?? '';
  return Object.fromEntries(facets.map((name) => [name, value(name)])) as Chosen;
}

/** What is decided while a filter is on stays in sight until the filter is chosen anew. */
function apply(desk: Desk, chosen: Chosen): void {
  const { state } = desk;
  for (const row of desk.rows) {
    const fits = told.every((name) => chosen[name] === '' || chosen[name] === row.element.dataset[name]);
    row.element.hidden = !fits || !hasState(row, chosen.state, state);
  }
  required(document, '.desk').toggleAttribute('data-all', true);
}

function hasState(row: DeskRow, wanted: string, state: Desk['state']): boolean {
  const { filed, unconfirmed, conflict } = row.element.dataset;
  switch (wanted) {
    case '':
      return isOpen(row, state);
    case 'mine':
      return isDecided(row, state);
    case 'filed':
      return filed !== undefined;
    case 'unconfirmed':
      return filed !== undefined && unconfirmed !== undefined;
    case 'conflict':
      return conflict !== undefined;
    default:
      return true;
  }
}
