import { required } from '../search/element.ts';
import { listenForKeys } from '../shortcuts.ts';
import { startAcceptingAll } from './accept-all.ts';
import { startBulk } from './bulk.ts';
import { showConflicts } from './conflicts.ts';
import { Desk } from './desk.ts';
import { startFilters } from './filters.ts';
import { LongList } from './long-list.ts';
import { LongView } from './long-view.ts';
import { isDecided, isOpen } from './rows.ts';
import { startAside } from './aside-buttons.ts';
import { DeskStore } from './store.ts';
import { startTransfer } from './transfer.ts';
import { words } from './words.ts';

/** Makes the list of the proof desk one on which decisions can be made. */
export function startDesk(): void {
  const store = new DeskStore();
  const desk = new Desk(store);
  startTransfer(desk, store);
  startAside(desk, store);
  startBulk(desk);
  listenForKeys({
    a: () => desk.decide('accept'),
    r: () => desk.decide('reject'),
    b: () => desk.decide('both'),
    u: () => desk.decide('undecided'),
    z: () => desk.undo(),
    j: () => desk.move(1),
    k: () => desk.move(-1),
    e: () => required(document, '.desk-export').click(),
  });
  const show = (): void => {
    showCounts(desk, store);
    showConflicts(desk, store);
  };
  store.onChange(show);
  show();
  warnBeforeLeaving(desk);
  const index = required(document, '.desk').dataset['index'];
  if (index === undefined) void beginList(desk);
  else beginLongList(desk, { store, index, show }).catch(() => desk.say(words.notLoaded));
}

/** Rows are shown before all of them have names, unless something is decided or the address names one. */
async function beginLongList(
  desk: Desk,
  { store, index, show }: { store: DeskStore; index: string; show: () => void },
): Promise<void> {
  const list = await LongList.load(index);
  desk.long = new LongView(desk, list);
  const named = list.loadNames();
  if (location.hash.length > 1 || store.log.length > 0) await named;
  await beginList(desk);
  show();
  await named;
  desk.setRows(desk.rows);
  show();
}

/** A page of places that are decided together has no list to choose from. */
async function beginList(desk: Desk): Promise<void> {
  if (document.querySelector('.desk-filters')) {
    const shown = startFilters(desk);
    startAcceptingAll(desk);
    if (desk.long) await shown;
  }
  desk.begin();
}

function showCounts(desk: Desk, store: DeskStore): void {
  const { state, rows } = desk;
  const { decided, open } = desk.long?.list.counts(state) ?? {
    decided: rows.filter((row) => isDecided(row, state)).length,
    open: rows.filter((row) => isOpen(row, state)).length,
  };
  const counts = required(document, '.desk-counts');
  counts.textContent = words.counts(state.unexported.length, decided, open);
  counts.toggleAttribute('data-unexported', state.unexported.length > 0);
  const troubles = [
    store.keeping === 'blocked' && words.blocked,
    store.keeping === 'full' && words.full,
    store.aside.count > 0 && words.aside(store.aside.count),
  ].filter((text) => text !== false);
  const trouble = required(document, '.desk-trouble');
  trouble.hidden = troubles.length === 0;
  const told = required(trouble, '.desk-trouble-said');
  if (told.textContent !== troubles.join('')) told.textContent = troubles.join('');
  required(trouble, '.desk-aside').hidden = store.aside.count === 0;
}

/** Who only looks a place up on the site comes back; everybody else is told what has not been exported. */
function warnBeforeLeaving(desk: Desk): void {
  let looking = false;
  document.addEventListener('click', ({ target }) => {
    looking = target instanceof Element && target.closest('a[data-look]') !== null;
  });
  addEventListener('beforeunload', (event) => {
    if (!looking && desk.state.unexported.length > 0) event.preventDefault();
    looking = false;
  });
}
