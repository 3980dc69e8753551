import type { VariantClass } from '../../records/variant.ts';
import type { Note } from './notes.ts';
import type { Cell, ParagraphView } from './paragraphs.ts';
import type { Absence, Section } from './sections.ts';

/** What is said of a variant; where it stands in raw pages, and elsewhere, is for pages that are built. */
export type FlowNote = Omit<Note, 'rule' | 'places' | 'elsewhere'>;

/** A row with a cell for each text beside the others; `opens`: the block of the second that begins in it. */
export interface FlowRow {
  id: string;
  cells: readonly (Cell | null)[];
  notes: readonly FlowNote[];
  opens: string | null;
}

/** What stands in a fold: paragraphs that are the same in all texts, or that one of two does not print. */
export type Fold =
  | {
      kind: 'equal';
      first: number;
      last: number;
      characters: number;
      hidden: number;
      classes: readonly VariantClass[];
    }
  | { kind: 'unprinted'; first: number; last: number; characters: number; absence: Absence; opening: string };

/**
 * A comparison piece by piece, in the order of the page, so that a long one is shown while it comes: a fold lasts up to
 * its end, a paragraph up to the next one. A very long paragraph comes in several, of which the first has its `id`.
 */
export type FlowItem =
  | { kind: 'fold'; fold: Fold }
  | { kind: 'fold-end' }
  | { kind: 'paragraph'; id: string | null; number: number; classes: readonly VariantClass[] }
  | { kind: 'row'; row: FlowRow };

/** The sections of a comparison of two, piece by piece. */
export function* flowOf(sections: readonly Section[]): Generator<FlowItem> {
  for (const section of sections) {
    if (section.kind === 'paragraph') yield* paragraphFlow(section.paragraph);
    else {
      yield { kind: 'fold', fold: foldOf(section) };
      for (const paragraph of section.paragraphs) yield* paragraphFlow(paragraph);
      yield { kind: 'fold-end' };
    }
  }
}

/** Rows of a paragraph that are laid out together: a browser passes over what is not looked at. */
const rowsTogether = 40;

function* paragraphFlow({ number, classes, rows }: ParagraphView): Generator<FlowItem> {
  for (const [at, { id, a, b, notes, opensB }] of rows.entries()) {
    if (at % rowsTogether === 0) yield { kind: 'paragraph', id: at === 0 ? id : null, number, classes };
    yield { kind: 'row', row: { id, cells: [a, b], notes: notes.map(flowNote), opens: opensB } };
  }
}

export const flowNote = ({ rule: _rule, places: _places, elsewhere: _elsewhere, ...note }: Note): FlowNote =>
  note;

function foldOf(section: Exclude<Section, { kind: 'paragraph' }>): Fold {
  const { first, last, characters } = section;
  if (section.kind === 'equal') {
    const { hidden, classes } = section;
    return { kind: 'equal', first, last, characters, hidden, classes };
  }
  const { absence, paragraphs } = section;
  const printing = absence.side === 'a' ? 'b' : 'a';
  const found = paragraphs[0]?.rows[0]?.[printing]?.segments.find(({ kind }) => kind === 'text');
  const opening = found?.kind === 'text' ? found.text : '';
  return { kind: 'unprinted', first, last, characters, absence, opening };
}
