import type { Story } from '../../records/story.ts';
import { hasAllPairs, type PairView, pairViews } from '../comparison/pairs.ts';
import type { Archive } from '../records.ts';
import { type Apparatus, apparatusOf } from './apparatus.ts';
import { cardsOf, type WitnessCard } from './cards.ts';
import { jointMap } from './joint-map.ts';
import { type JointBasis, jointBasis, jointView, type JointView } from './joint-view.ts';
import { columnsOf, equalColumns, type MatrixColumn, matrixOf, type MatrixRow } from './matrix.ts';

/** Everything the page of a story shows. */
export interface StoryView {
  story: Story;
  cards: WitnessCard[];
  pairs: PairView[];
  rows: MatrixRow[];
  columns: MatrixColumn[];
  apparatus: Apparatus;
  joint: JointView[];
  basis: JointBasis[];
}

/** Sets a story's witnesses against its joint text. */
export function storyView(archive: Archive, story: Story): StoryView {
  const articles = story.witnesses.map(({ article }) => archive.article(article));
  const variants = archive.variantsOf(story.id);
  const map = jointMap(story, variants, articles);
  const rows = matrixOf(story, map);
  return {
    story,
    cards: cardsOf(archive, story, { map, rows }),
    pairs: pairViews(archive, story),
    rows,
    columns: hasAllPairs(story) ? columnsOf(rows) : equalColumns(rows),
    apparatus: apparatusOf(story, { map, variants, articles }),
    joint: jointView(story, map),
    basis: jointBasis(rows),
  };
}
