import type { Article } from '../../records/article.ts';
import { substantiveClasses } from '../../records/variant.ts';
import type { Archive } from '../records.ts';
import { type Comparison, compare, type StoryRecords } from './compare.ts';
import type { Note } from './notes.ts';

/** An article beside every other witness of its story, those with most substantive variants first; none if no other paper prints it. */
export function comparisonsOf(archive: Archive, article: string): Comparison[] {
  const records = storyRecords(archive, article);
  if (!records) return [];
  return records.articles
    .filter(({ id }) => id !== article)
    .map((other) => compare(records, article, other.id))
    .sort((x, y) => y.substantive - x.substantive);
}

/** The story an article is a witness of, with its variants and witnesses; `null` where no other paper prints it. */
export function storyRecords(archive: Archive, article: string): StoryRecords | null {
  const story = archive.storyOf(article);
  if (!story) return null;
  const articles: Article[] = story.witnesses.map((witness) => archive.article(witness.article));
  return { story, articles, variants: archive.variantsOf(story.id) };
}

/** The notes of a comparison in the order of its rows. */
export function notesOf({ sections }: Comparison): Note[] {
  const paragraphs = sections.flatMap((section) =>
    section.kind === 'paragraph' ? [section.paragraph] : section.paragraphs,
  );
  return paragraphs.flatMap(({ rows }) => rows.flatMap(({ notes }) => notes));
}

/**
 * For every comparison of a page the variants whose notes carry the address `#v-…`. A variant's address stands once on
 * a page: where two comparisons show it, the first has it.
 */
export function anchoredIn(comparisons: readonly Comparison[]): ReadonlySet<string>[] {
  const taken = new Set<string>();
  return comparisons.map((comparison) => {
    const own = notesOf(comparison)
      .map(({ variant }) => variant)
      .filter((id) => !taken.has(id));
    for (const id of own) taken.add(id);
    return new Set(own);
  });
}

export const isSubstantive = (note: Note): boolean => substantiveClasses.includes(note.class);
