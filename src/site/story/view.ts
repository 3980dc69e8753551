import type { Story } from '../../records/story.ts';
import { hasAllPairs, type PairView, pairViews } from '../comparison/pairs.ts';
import type { Archive } from '../records.ts';
import { type Apparatus, apparatusOf } from './apparatus.ts';
import { cardsOf, type WitnessCard } from './cards.ts';
import { jointMap } from './joint-map.ts';
import { type JointBasis, jointBasis, jointView, type JointView } from './joint-view.ts';
import { columnsOf, equalColumns, type MatrixColumn, matrixOf, type MatrixRow } from './matrix.ts';

/** How far each of a story's witnesses reaches, and where it departs from the joint text. */
export interface StoryReach {
  story: Story;
  cards: WitnessCard[];
  rows: MatrixRow[];
}

/** Everything the page of a story shows. */
export interface StoryView extends StoryReach {
  pairs: PairView[];
  columns: MatrixColumn[];
  apparatus: Apparatus;
  joint: JointView[];
  basis: JointBasis[];
}

/** Sets a story's witnesses against its joint text, for where no more is shown of them. */
export function storyReach(archive: Archive, story: Story): StoryReach {
  const { cards, rows } = reachOf(archive, story);
  return { story, cards, rows };
}

function reachOf(archive: Archive, story: Story) {
  const articles = story.witnesses.map(({ article }) => archive.article(article));
  const variants = archive.variantsOf(story.id);
  const map = jointMap(story, variants, articles);
  const rows = matrixOf(story, map);
  return { articles, variants, map, rows, cards: cardsOf(archive, story, { map, rows }) };
}

/** Sets a story's witnesses against its joint text and each other. */
export function storyView(archive: Archive, story: Story): StoryView {
  const { articles, variants, map, rows, cards } = reachOf(archive, story);
  return {
    story,
    cards,
    pairs: pairViews(archive, story),
    rows,
    columns: hasAllPairs(story) ? columnsOf(rows) : equalColumns(rows),
    apparatus: apparatusOf(story, { map, variants, articles }),
    joint: jointView(story, map),
    basis: jointBasis(rows),
  };
}
