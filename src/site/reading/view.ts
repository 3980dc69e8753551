import type { Article } from '../../records/article.ts';
import { substantiveClasses } from '../../records/variant.ts';
import { longFrom } from '../comparison/compare.ts';
import type { Note } from '../comparison/notes.ts';
import { emendedArticle, type EmendationGroup } from '../desk/emended-article.ts';
import type { Archive } from '../records.ts';
import { charactersOf } from '../summary.ts';
import { type MarkedBlock, markedBlocks } from './marked-blocks.ts';
import { type ArticleMark, marksOf } from './marks.ts';
import { notedOn } from './noted-on.ts';
import { noteContext, settingNotes, type VariantNote, variantNote } from './notes.ts';

/** What is noted on an article, in the order of its text: where witnesses differ, and what is suspicious by itself. */
export type ArticleNote =
  | ({ kind: 'variant'; id: string } & VariantNote)
  | { kind: 'suspicion'; id: string; mark: Extract<ArticleMark, { kind: 'suspicion' }> };

/** The text of an article as it is read, with everything that is noted on it. */
export interface ReadingView {
  blocks: MarkedBlock[];
  notes: ArticleNote[];
  /** Punctuation, width and paragraphs, which no mark in the text shows. */
  setting: Note[];
  emendations: EmendationGroup[];
  /** How many places are emended. */
  emended: number;
  /** In an article so long that its page is text enough: by variant the address of the comparison that notes it. */
  notedThere: ReadonlyMap<string, string>;
}

/** Gathers an article's text, marks and notes. */
export function readingView(archive: Archive, article: Article): ReadingView {
  const emended = emendedArticle(archive, article);
  const marks = marksOf(archive, article);
  const context = noteContext(archive, article);
  const story = archive.storyOf(article.id);
  const noted = story ? notedOn(story, archive.variantsOf(story.id), article.id) : [];
  const setting = noted.filter((variant) => !substantiveClasses.includes(variant.class));
  const notes = marks.flatMap((mark): ArticleNote[] => {
    if (mark.kind === 'suspicion') return [{ kind: 'suspicion', id: mark.id, mark }];
    return context ? [{ kind: 'variant', id: mark.id, ...variantNote(mark.variant, context) }] : [];
  });
  const notedThere = charactersOf(article) > longFrom ? comparedThere(notes) : new Map<string, string>();
  return {
    blocks: markedBlocks(emended.blocks, marks),
    notes: notes.filter(({ id }) => !notedThere.has(id)),
    notedThere,
    setting: context ? settingNotes(setting, context) : [],
    emendations: emended.groups,
    emended: emended.count,
  };
}

function comparedThere(notes: readonly ArticleNote[]): Map<string, string> {
  return new Map(
    notes.flatMap((note) => {
      const compared = note.kind === 'variant' && note.lines.find((line) => line.compared)?.compared;
      return compared ? [[note.id, compared] as const] : [];
    }),
  );
}
