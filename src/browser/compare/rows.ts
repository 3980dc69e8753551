import { substantiveClasses, type VariantClass } from '../../records/variant-classes.ts';
import type { FlowRow } from '../../site/comparison/flow.ts';
import type { Cell } from '../../site/comparison/paragraphs.ts';
import type { Segment } from '../../site/comparison/segments.ts';
import { type Child, element } from '../search/element.ts';
import { chip, noteItem } from './notes.ts';
import type { Column } from './story-session.ts';
import { words } from './words.ts';

const { comparison: t, frame, records, variants } = words;

const sides = ['a', 'b', 'c', 'd'] as const;

/** What stands above the rows: whose each column is. */
export function columnHeads(columns: readonly Column[]): HTMLElement {
  return element(
    'div',
    { class: 'row heads' },
    ...columns.map(({ id, label, characters }, at) =>
      element(
        'p',
        { class: sides[at] ?? null },
        element('b', {}, label),
        // An edition of the archive has a longer name than that.
        id.startsWith(label) ? '' : element('span', { class: 'head-more' }, id),
        element('span', { class: 'head-more' }, records.characters(characters)),
      ),
    ),
  );
}

/** A paragraph without its rows, as Paragraph.astro has it. */
export function paragraph(of: {
  id: string | null;
  number: number;
  classes: readonly VariantClass[];
}): HTMLElement {
  const { id, number, classes } = of;
  return element(
    'section',
    { class: 'para', id, 'data-classes': classes.join(' ') || null },
    element('h3', {}, element('i', {}, t.blockBefore), ` ${number} `, element('i', {}, t.blockAfter)),
    classes.includes('layout') && chip('layout'),
  );
}

/** A row with its notes. */
export function row({ id, cells, notes, opens }: FlowRow, columns: readonly Column[]): HTMLElement[] {
  const line = element(
    'div',
    { class: 'row', id: opens === null ? null : `b-${opens}`, 'data-row': id },
    ...cells.map((cell, at) => {
      const side = sides[at] ?? 'd';
      if (cell) return cellOf(cell, side, columns[at]);
      return columns.length > 2 && awayOf(side, columns[at]);
    }),
  );
  if (notes.length === 0) return [line];
  const lang = columns[0]?.lang ?? '';
  return [line, element('ul', { class: 'notes' }, ...notes.map((note) => noteItem(note, lang)))];
}

/** Beside two others, who does not reach a row says so in its place. */
function awayOf(side: string, column: Column | undefined): HTMLElement {
  return element('p', { class: `${side} away` }, t.notHere(column?.label ?? ''));
}

function cellOf({ block, range, segments }: Cell, side: string, column: Column | undefined): HTMLElement {
  const isHeading = block?.type === 'heading';
  const indented = !isHeading && block !== null && range.from === 0;
  // Carets without a text around them are to be large enough for a finger.
  const isBare = segments.every((one) => one.kind === 'mark' && one.text === '');
  const { id = '', label = '', lang = '' } = column ?? {};
  return element(
    'p',
    {
      role: 'group',
      lang,
      dir: 'auto',
      'aria-label': label,
      class: [side, isHeading && 'heading', indented && 'indented', isBare && 'carets']
        .filter((name) => name !== false)
        .join(' '),
      'data-witness': id,
      'data-continued': range.from > 0 ? '' : null,
    },
    ...segments.map((segment) => pieceOf(segment, label)),
  );
}

function pieceOf(segment: Segment, label: string): Child {
  if (segment.kind === 'text') return segment.text;
  if (segment.kind === 'edge')
    return element(
      'small',
      { class: 'edge', lang: frame.code },
      segment.edge === 'begins' ? t.begins(label) : t.breaksOff(label),
    );
  const { variant, class: name, text } = segment;
  const absent = text === '' ? '' : null;
  const mark = element('mark', { 'data-variant': variant, 'data-class': name, 'data-absent': absent }, text);
  if (!substantiveClasses.includes(name)) return mark;
  return element('a', { href: `#${variant}`, 'aria-label': text === '' ? variants.name[name] : null }, mark);
}
