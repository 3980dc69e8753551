import type { JointSegment, JointView } from '../../site/story/joint-view.ts';
import { type Child, element } from '../search/element.ts';
import { words } from './words.ts';

const { comparison } = words;

/** A block of the joint text, as JointText.astro has it; every fifth is numbered. */
export function jointBlock({ id, number, type, segments }: JointView): HTMLElement {
  const counted = number === 1 || number % 5 === 0 ? String(number) : null;
  return element(
    type === 'heading' ? 'h3' : 'p',
    { id, dir: 'auto', 'data-number': counted },
    ...segments.map(pieceOf),
  );
}

function pieceOf(segment: JointSegment): Child {
  if (segment.kind === 'text') return segment.text;
  const { text, variant, class: name, doubtful } = segment;
  const isAbsent = text === '';
  const mark = element(
    'mark',
    {
      'data-variant': variant,
      'data-class': name,
      'data-absent': isAbsent ? '' : null,
      'data-doubtful': doubtful ? '' : null,
    },
    text,
  );
  // Of many texts only some stand side by side, and notes are on what parts these.
  if (!document.getElementById(variant)) return mark;
  return element(
    'a',
    { class: 'plain', href: `#${variant}`, 'aria-label': isAbsent ? comparison.nothingThere : null },
    mark,
  );
}
