import type { VariantClass } from '../../records/variant.ts';
import { graphemes } from '../../text/graphemes.ts';
import type { ArticleNote } from './view.ts';

/** A note at one glance; long readings are cut, since the note has them whole. */
export interface TableRow {
  id: string;
  block: number;
  class: VariantClass | 'suspicion';
  before: string;
  own: string;
  after: string;
  /** What the others have there; `null` where there are none to ask. */
  others: string[] | null;
  /** The votes, most first (`3:1`). */
  votes: string;
}

/** The notes of an article as rows, one a place however many witnesses differ there. */
export function tableRows(notes: readonly ArticleNote[]): TableRow[] {
  return notes.map((entry): TableRow => {
    if (entry.kind === 'suspicion') {
      const { block, suspicion } = entry.mark;
      const { before, after } = suspicion.context;
      const context = { before: before.slice(-2), own: glance(suspicion.text), after: after.slice(0, 2) };
      return {
        id: entry.id,
        block: Number(block.slice(1)),
        class: 'suspicion',
        ...context,
        others: null,
        votes: '',
      };
    }
    const { note, block, lines } = entry;
    return {
      id: entry.id,
      block,
      class: note.class,
      before: note.before,
      own: glance(note.lemma),
      after: note.after,
      others: lines.filter(({ own }) => !own).map(({ reading }) => glance(reading)),
      votes: note.verdict?.votes.join(':') ?? '',
    };
  });
}

/** Characters of a reading that a row shows. */
const glimpse = 12;

function glance(reading: string): string {
  const characters = graphemes(reading);
  return characters.length > glimpse ? `${characters.slice(0, glimpse).join('')}…` : reading;
}
