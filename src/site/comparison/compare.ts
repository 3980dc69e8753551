import type { Article } from '../../records/article.ts';
import type { Story } from '../../records/story.ts';
import {
  substantiveClasses,
  type Variant,
  type VariantClass,
  variantClasses,
} from '../../records/variant.ts';
import { attach } from './attach.ts';
import { jointArticle, jointLayout, jointSide, jointWitness } from './joint-side.ts';
import { witnessLabels } from './labels.ts';
import { type OverviewItem, overviewOf } from './overview.ts';
import { pairVariants, type PairVariant, type Side } from './pair-variants.ts';
import { paragraphsOf, type ParagraphView } from './paragraphs.ts';
import { movedIn, piecesOf } from './pieces.ts';
import { rowsOf } from './rows.ts';
import { type Section, sectionsOf } from './sections.ts';
import { charactersIn } from './sentences.ts';
import { streamOf } from './stream.ts';

/** Two witnesses of a story side by side, A's text as the base: everything its page shows, classified. */
export interface Comparison {
  a: Article;
  b: Article;
  labels: ReadonlyMap<string, string>;
  counts: Record<VariantClass, number>;
  /** How many variants change what is said. */
  substantive: number;
  paragraphs: readonly ParagraphView[];
  sections: Section[];
  /** Some of its paragraphs in runs. */
  inSections: (some: readonly ParagraphView[]) => Section[];
  overview: OverviewItem[];
  /** Blocks of A that B prints too, and characters in them, spaces not counted. */
  shared: { blocks: number; characters: number };
}

export interface StoryRecords {
  story: Story;
  /** The story's variants, in the story's order. */
  variants: readonly Variant[];
  /** The story's witnesses. */
  articles: readonly Article[];
  /** What notes call them, where that is not their siglum. */
  names?: ReadonlyMap<string, string>;
}

/**
 * Compares two of a story's witnesses, `a` being the base, or one with the joint text (`b` = `jointWitness`); throws for an
 * article that is no witness of it.
 */
export function compare(records: StoryRecords, a: string, b: string): Comparison {
  const { story, variants, articles } = records;
  const isJoint = b === jointWitness;
  const pair = { a: articleOf(articles, a), b: isJoint ? jointArticle(story) : articleOf(articles, b) };
  const sideA: Side = { article: a, stream: streamOf(pair.a.blocks) };
  const sideB = isJoint ? jointSide(story, variants) : { article: b, stream: streamOf(pair.b.blocks) };
  const { known, layout: between } = pairVariants(variants, sideA, sideB);
  const pieces = piecesOf(sideA, sideB, { known, moves: story.moves });
  const layout = isJoint ? jointLayout(variants, { a: sideA, joint: sideB, pieces }) : between;
  const found = { known, layout };
  const rows = rowsOf(pieces, sideA.stream, sideB.stream);
  const labels = witnessLabels(articles);
  const paragraphs = paragraphsOf(rows, sideA, sideB, {
    attached: attach(rows, found),
    labels: records.names ?? labels,
  });
  const moved = [sideA, sideB].flatMap((side) =>
    movedIn(side, story.moves).map(({ from, to }) => side.stream.text.slice(from, to)),
  );
  const options = { a: sideA, b: sideB, articles: pair, moved, all: paragraphs };
  const sections = sectionsOf(paragraphs, options);
  const counts = countsOf([...found.known, ...found.layout]);
  return {
    ...pair,
    labels,
    counts,
    substantive: substantiveClasses.reduce((sum, name) => sum + counts[name], 0),
    paragraphs,
    sections,
    overview: overviewOf(sections),
    inSections: (some) => sectionsOf(some, options),
    shared: sharedOf(sections, sideA),
  };
}

function articleOf(articles: readonly Article[], id: string): Article {
  const found = articles.find((article) => article.id === id);
  if (!found) throw new Error(`${id} is no witness of this story; this is a bug`);
  return found;
}

function countsOf(variants: readonly PairVariant[]): Record<VariantClass, number> {
  const count = (name: VariantClass): number => variants.filter((variant) => variant.class === name).length;
  return Object.fromEntries(variantClasses.map((name) => [name, count(name)])) as Record<
    VariantClass,
    number
  >;
}

function sharedOf(sections: readonly Section[], { stream }: Side): Comparison['shared'] {
  const paragraphs = sections.flatMap((section) => {
    if (section.kind === 'unprinted') return [];
    return section.kind === 'equal' ? section.paragraphs : [section.paragraph];
  });
  const cells = paragraphs.flatMap(({ rows }) =>
    rows.flatMap(({ a }) => (a?.block ? [{ ...a.range, block: a.block }] : [])),
  );
  return {
    blocks: new Set(cells.map(({ block }) => block.id)).size,
    characters: charactersIn(
      cells.map(({ block, from, to }) => stream.text.slice(block.from + from, block.from + to)).join(''),
    ),
  };
}
