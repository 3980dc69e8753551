import type { Article } from '../../records/article.ts';
import { substantiveClasses } from '../../records/variant.ts';
import { witnessNames } from '../reading/names.ts';
import type { Archive } from '../records.ts';
import type { Comparison, StoryRecords } from './compare.ts';
import type { Note } from './notes.ts';

/** The story an article is a witness of, with its variants and witnesses; `null` where no other paper prints it. */
export function storyRecords(archive: Archive, article: string): StoryRecords | null {
  const story = archive.storyOf(article);
  if (!story) return null;
  const articles: Article[] = story.witnesses.map((witness) => archive.article(witness.article));
  return { story, articles, variants: archive.variantsOf(story.id), names: witnessNames(archive, articles) };
}

/** The notes of a comparison in the order of its rows. */
export function notesOf({ sections }: Comparison): Note[] {
  const paragraphs = sections.flatMap((section) =>
    section.kind === 'paragraph' ? [section.paragraph] : section.paragraphs,
  );
  return paragraphs.flatMap(({ rows }) => rows.flatMap(({ notes }) => notes));
}

export const isSubstantive = (note: Note): boolean => substantiveClasses.includes(note.class);
