import { required } from '../search/element.ts';
import { deskClasses } from '../../site/desk/desk-classes.ts';
import { type DeskRow, isDecided, isOpen } from './rows.ts';
import type { Desk } from './desk.ts';
import { words } from './words.ts';

/** What a row tells of itself. */
const told = ['page', 'paper', 'day', 'story', 'rule', 'votes', 'pair'] as const;
const facets = [...told, 'state'] as const;
type Values = Record<(typeof facets)[number], string>;

/**
 * Filters by page, story, rule, votes and state, kept in the address; classes are filtered without script. Nothing chosen
 * means what is open: that is what an editor comes for. Resolves once what fits is on the page.
 */
export function startFilters(desk: Desk): Promise<void> {
  const form = required(document, '.desk-selects') as HTMLFormElement;
  const selects = [...form.querySelectorAll('select')];
  const address = new URL(location.href).searchParams;
  for (const select of selects) {
    const wanted = address.get(select.name) ?? '';
    select.value = wanted;
    if (select.selectedIndex < 0) select.value = '';
  }
  form.addEventListener('change', () => {
    const chosen = chosenIn(selects, address);
    void apply(desk, chosen);
    const url = new URL(location.href);
    for (const name of facets) {
      if (chosen[name] === '') url.searchParams.delete(name);
      else url.searchParams.set(name, chosen[name]);
    }
    history.replaceState(history.state, '', url);
  });
  if (desk.long)
    required(document, '.desk-filters .filters').addEventListener(
      'change',
      () => void apply(desk, chosenIn(selects, address)),
    );
  return apply(desk, chosenIn(selects, address));
}

/** What is chosen; by what no list offers, being too long, an address may still choose. */
function chosenIn(selects: readonly HTMLSelectElement[], address: URLSearchParams): Values {
  const value = (name: string): string =>
    selects.find((select) => select.name === name)?.value ?? address.get(name) ?? '';
  return Object.fromEntries(facets.map((name) => [name, value(name)])) as Values;
}

/** What is decided while a filter is on stays in sight until the filter is chosen anew. */
async function apply(desk: Desk, chosen: Values): Promise<void> {
  required(document, '.desk').toggleAttribute('data-all', true);
  if (desk.long) {
    await desk.long.choose({ ...chosen, classes: classesShown() }).catch(() => desk.say(words.notLoaded));
    return;
  }
  const { state } = desk;
  for (const row of desk.rows) {
    const fits = told.every((name) => chosen[name] === '' || chosen[name] === row.element.dataset[name]);
    row.element.hidden = !fits || !hasState(row, chosen.state, state);
  }
}

function classesShown(): Set<string> {
  return new Set(deskClasses.filter((name) => document.querySelector(`.f-${name}:checked`) !== null));
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
