import { variantClasses } from '../../records/variant.ts';
import { graphemes } from '../../text/graphemes.ts';
import type { Comparison } from './compare.ts';
import type { Note } from './notes.ts';
import { isSubstantive } from './of-article.ts';
import type { RowView } from './paragraphs.ts';

/**
 * A substantive variant at one glance: the block it stands in, the article's own reading and the other witness's, both cut
 * where they are long since the note has them whole, and the votes (`3:1`).
 */
export interface ListedVariant {
  block: number;
  note: Note;
  own: string;
  other: string;
  votes: string;
}

/** What one other witness has differently, in the order of the text. */
export interface ListedWitness {
  article: string;
  page: string;
  label: string;
  items: ListedVariant[];
  /** Whether the two nowhere differ, not even in punctuation or width. */
  identical: boolean;
  punctuation: number;
  /** How many blocks both print. */
  blocks: number;
}

/** The substantive variants of an article by witness, in the order of its comparisons. */
export function variantList(comparisons: readonly Comparison[]): ListedWitness[] {
  return comparisons.map((comparison) => ({
    article: comparison.b.id,
    page: comparison.b.page,
    label: comparison.labels.get(comparison.b.id) ?? comparison.b.id,
    items: listed(comparison),
    identical: variantClasses.every((name) => comparison.counts[name] === 0),
    punctuation: comparison.counts.punctuation,
    blocks: comparison.shared.blocks,
  }));
}

function listed({ sections }: Comparison): ListedVariant[] {
  const paragraphs = sections.flatMap((section) => (section.kind === 'paragraph' ? [section.paragraph] : []));
  return paragraphs.flatMap(({ number, rows }) =>
    rows.flatMap((row) =>
      row.notes.filter(isSubstantive).map((note) => ({
        block: number,
        note,
        own: glance(note.lemma),
        other: glance(readingIn(row, note.variant)),
        votes: note.verdict?.votes.join(':') ?? '',
      })),
    ),
  );
}

/** What the other witness has at the place, numbers whole as its cell shows them. */
function readingIn({ b }: RowView, variant: string): string {
  const mark = b?.segments.find((segment) => segment.kind === 'mark' && segment.variant === variant);
  return mark?.kind === 'mark' ? mark.text : '';
}

/** Characters of a reading that a list shows. */
const glimpse = 12;

function glance(reading: string): string {
  const characters = graphemes(reading);
  return characters.length > glimpse ? `${characters.slice(0, glimpse).join('')}…` : reading;
}
