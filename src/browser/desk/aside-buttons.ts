import { required } from '../search/element.ts';
import type { Desk } from './desk.ts';
import { saveFile } from './save-file.ts';
import { signature } from './signature.ts';
import type { DeskStore } from './store.ts';
import { words } from './words.ts';

/** What could not be read can be saved, to be looked at, and dropped. */
export function startAside(desk: Desk, store: DeskStore): void {
  const { aside } = store;
  required(document, '.desk-aside-export').addEventListener('click', () => {
    const name = `desk-unreadable-${signature().at}.json`;
    saveFile(name, aside.text(), 'application/json');
    desk.say(words.saved(name));
  });
  required(document, '.desk-aside-drop').addEventListener('click', () => {
    if (!confirm(words.asideSure(aside.count))) return;
    store.dropAside();
  });
}
