import type { Fold } from '../../site/comparison/flow.ts';
import type { Absence } from '../../site/comparison/sections.ts';
import { element } from '../search/element.ts';
import type { Column } from './story-session.ts';
import { words } from './words.ts';

const { comparison: t, variants } = words;

/** A fold without its paragraphs, as EqualRun.astro and UnprintedRun.astro have it. */
export function foldOf(fold: Fold, columns: readonly Column[]): HTMLDetailsElement {
  if (fold.kind === 'equal') {
    const { classes, hidden, first, last, characters } = fold;
    const names = classes.map((name) => variants.name[name]);
    const equal = columns.length > 2 ? words.compare.allEqual : t.equal;
    const said = hidden > 0 ? t.equalBut({ ...fold, names }) : equal(first, last, characters);
    return element(
      'details',
      { class: 'fold', 'data-hidden': classes.join(' ') || null },
      element('summary', {}, element('span', { class: 'there' }, said)),
    );
  }
  const { absence, first, last, characters, opening } = fold;
  const [lacking, printing] = absence.side === 'a' ? [0, 1] : [1, 0];
  return element(
    'details',
    { class: 'fold unprinted', 'data-absent-side': absence.side },
    element(
      'summary',
      {},
      element(
        'span',
        { class: 'there' },
        element('span', { class: 'opening', lang: columns[printing]?.lang ?? '' }, opening),
        element('small', {}, t.unprinted(first, last, characters)),
      ),
      element(
        'span',
        { class: 'away' },
        element('strong', {}, t.notHere(columns[lacking]?.label ?? '')),
        ' ',
        reasonOf(absence),
      ),
    ),
  );
}

/** One sentence: what is not here, why, and that it is no omission. */
function reasonOf({ kind, jump, block }: Absence): string {
  switch (kind) {
    case 'moved':
      return t.moved;
    case 'lost':
      return t.lost;
    case 'ends-early':
      return t.endsEarly(block ?? 0);
    case 'starts-late':
      if (block === null) return t.nothing;
      if (!jump) return t.startsLateUnmarked(block);
      return t.startsLate(jump.raw, block) + (jump.page ? t.beforeOnPage(jump.page) : t.beforeElsewhere);
  }
}
