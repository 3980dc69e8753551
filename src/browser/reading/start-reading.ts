import { listenForKeys } from '../shortcuts.ts';
import { startMarksSwitch } from './marks-switch.ts';
import { markOf, NotePopover } from './note-popover.ts';
import { Whereabouts } from './whereabouts.ts';

/** On the page of an article with notes: shows them at their marks, and says where one is among them. */
export function startReading(): void {
  if (!document.querySelector('.here')) return;
  startMarksSwitch();
  const where = new Whereabouts();
  const notes = document.querySelector<HTMLElement>('.article-notes');
  if (!notes || !('popover' in HTMLElement.prototype)) return;
  const popover = new NotePopover(notes.dataset['close'] ?? '');

  const show = (mark: HTMLAnchorElement, how: 'here' | 'there'): boolean => {
    if (how === 'there') mark.scrollIntoView({ block: 'center', behavior: 'instant' });
    where.pin(mark);
    return popover.open(mark);
  };
  const step = (by: 1 | -1): void => {
    const mark = where.step(by);
    if (!mark) return;
    if (popover.shown !== null) {
      show(mark, 'there');
      return;
    }
    mark.scrollIntoView({ block: 'center', behavior: 'instant' });
    where.pin(mark);
    mark.focus({ preventScroll: true });
  };
  const addressed = (): void => {
    const mark = markOf(decodeURIComponent(location.hash.slice(1)));
    if (mark) show(mark, 'there');
  };

  document.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || !(event.target instanceof Element)) return;
    const link = event.target.closest<HTMLAnchorElement>('.noted, .variant-list a');
    if (!link) return;
    const mark = link.matches('.noted') ? link : markOf(link.hash.slice(1));
    if (!mark || !show(mark, link === mark ? 'here' : 'there')) return;
    event.preventDefault();
    history.replaceState(null, '', link.hash);
  });
  for (const button of document.querySelectorAll<HTMLElement>('.here [data-step]'))
    button.addEventListener('click', () => step(button.dataset['step'] === '1' ? 1 : -1));
  listenForKeys({ j: () => step(1), k: () => step(-1) });
  addEventListener('hashchange', addressed);
  addressed();
}
