import { listenForKeys } from './shortcuts.ts';

/** `j` `k` go to the next and the last variant, `n` `p` to paragraphs that differ, `[` `]` to the other witnesses. */
export function startComparisonKeys(): void {
  const marks = '.cmp [data-row] a:has(> mark)';
  const paragraphs = '.cmp .para[data-classes]';
  listenForKeys({
    j: () => {
      step(marks, 1);
    },
    k: () => {
      step(marks, -1);
    },
    n: () => {
      step(paragraphs, 1);
    },
    p: () => {
      step(paragraphs, -1);
    },
    ']': () => {
      stepWitness(1);
    },
    '[': () => {
      stepWitness(-1);
    },
  });
}

/** Focuses the next or the last visible element from where the focus, else the window, stands. */
function step(selector: string, by: 1 | -1): void {
  const all = [...document.querySelectorAll<HTMLElement>(selector)].filter(isFirstOfRow);
  const from = document.activeElement?.closest<HTMLElement>('.cmp .para');
  const here = document.activeElement;
  const ordered = by === 1 ? all : all.toReversed();
  const next = ordered.find((element) =>
    from && here ? lies(element, here, by) : by === 1 ? top(element) > 0 : top(element) < 0,
  );
  if (!next) return;
  if (next.tabIndex < 0) next.tabIndex = -1;
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: 'center' });
}

/** Both columns link to a variant's note; one stop a variant is enough. */
function isFirstOfRow(element: HTMLElement): boolean {
  const variant = element.querySelector('mark')?.dataset['variant'];
  const row = element.closest('[data-row]');
  if (!element.checkVisibility()) return false;
  if (variant === undefined || !row) return true;
  const links = [...row.querySelectorAll<HTMLElement>(`a:has(> mark[data-variant="${variant}"])`)];
  return links.find((link) => link.checkVisibility()) === element;
}

function lies(element: Element, here: Element, by: 1 | -1): boolean {
  const position = here.compareDocumentPosition(element);
  const wanted = by === 1 ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
  const around = Node.DOCUMENT_POSITION_CONTAINS | Node.DOCUMENT_POSITION_CONTAINED_BY;
  return (position & wanted) !== 0 && (position & around) === 0;
}

/** How far below the window's upper quarter an element stands. */
const top = (element: HTMLElement): number => element.getBoundingClientRect().top - innerHeight / 4;

function stepWitness(by: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.cmp-choice a')].filter((link) =>
    link.checkVisibility(),
  );
  const current = links.findIndex((link) => link.ariaCurrent === 'true');
  links.at((current + by + links.length) % links.length)?.click();
}
