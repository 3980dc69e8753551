import type { Article } from '../../records/article.ts';
import { substantiveClasses, type Variant } from '../../records/variant.ts';
import type { Note } from '../comparison/notes.ts';
import { noteAnchor } from '../desk/decisions.ts';
import { emendedArticle, type EmendationGroup } from '../desk/emended-article.ts';
import type { Archive } from '../records.ts';
import { type Anchor, isIn, type PartedText, partedText, type TextPart, textParts } from '../text-parts.ts';
import { type MarkedBlock, markedBlocks } from './marked-blocks.ts';
import { type ArticleMark, marksOf } from './marks.ts';
import { notedOn } from './noted-on.ts';
import { noteContext, settingNotes, type VariantNote, variantNote } from './notes.ts';

/** What is noted on an article, in the order of its text: where witnesses differ, and what is suspicious by itself. */
export type ArticleNote =
  | ({ kind: 'variant'; id: string } & VariantNote)
  | { kind: 'suspicion'; id: string; mark: Extract<ArticleMark, { kind: 'suspicion' }> };

/** A part of the text of an article as it is read, with everything that is noted on it. */
export interface ReadingView {
  text: PartedText;
  blocks: MarkedBlock[];
  notes: ArticleNote[];
  /** Punctuation, width and paragraphs, which no mark in the text shows. */
  setting: Note[];
  emendations: EmendationGroup[];
  /** How many places of the whole article are emended. */
  emended: number;
}

/** Gathers the text, marks and notes of a part of an article. */
export function readingView(archive: Archive, article: Article, part: TextPart): ReadingView {
  const emended = emendedArticle(archive, article);
  const allMarks = marksOf(archive, article);
  const marks = allMarks.filter(({ block }) => isIn(part, numberOf(block)));
  const context = noteContext(archive, article);
  const story = archive.storyOf(article.id);
  const noted = story ? notedOn(story, archive.variantsOf(story.id), article.id) : [];
  const blockOf = ({ places }: Variant): number =>
    numberOf(places.find(({ witness }) => witness === article.id)?.block ?? '');
  const setting = noted.filter((variant) => !substantiveClasses.includes(variant.class));
  const shown = setting.filter((variant) => isIn(part, blockOf(variant)));
  return {
    blocks: markedBlocks(
      emended.blocks.filter(({ block }) => isIn(part, numberOf(block.id))),
      marks,
    ),
    notes: marks.flatMap((mark): ArticleNote[] => {
      if (mark.kind === 'suspicion') return [{ kind: 'suspicion', id: mark.id, mark }];
      return context ? [{ kind: 'variant', id: mark.id, ...variantNote(mark.variant, context) }] : [];
    }),
    setting: context ? settingNotes(shown, context) : [],
    emendations: emended.groups
      .map((group) => ({
        ...group,
        emendations: group.emendations.filter(({ number }) => isIn(part, number)),
      }))
      .filter(({ emendations }) => emendations.length > 0),
    emended: emended.count,
    text: partedText({ part, parts: textParts(article.blocks) }, () => [
      ...article.blocks.map(({ id }): Anchor => [numberOf(id), id]),
      ...allMarks.map(({ block, id }): Anchor => [numberOf(block), id]),
      ...setting.map((variant): Anchor => [blockOf(variant), variant.id]),
      ...emended.groups.flatMap(({ emendations }) =>
        emendations.map(({ number, correction }): Anchor => [number, noteAnchor(correction)]),
      ),
    ]),
  };
}

const numberOf = (block: string): number => Number(block.slice(1));
