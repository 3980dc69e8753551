import type { Story } from '../../records/story.ts';
import { hasAllPairs, type PairView, pairViews } from '../comparison/pairs.ts';
import type { Archive } from '../records.ts';
import { type Anchor, isIn, type PartedText, partedText, type TextPart, textParts } from '../text-parts.ts';
import { type Apparatus, apparatusOf, isNoted } from './apparatus.ts';
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

/** Everything the page of a story, or of a part of one, shows. */
export interface StoryView extends StoryReach {
  text: PartedText;
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

/** Sets a story's witnesses against its joint text and each other, and shows a part of that text. */
export function storyView(archive: Archive, story: Story, part: TextPart): StoryView {
  const { articles, variants, map, rows, cards } = reachOf(archive, story);
  const shown = rows.filter(({ number }) => isIn(part, number));
  return {
    story,
    cards,
    pairs: pairViews(archive, story),
    rows: shown,
    columns: hasAllPairs(story) ? columnsOf(rows) : equalColumns(rows),
    apparatus: apparatusOf(story, { map, variants, articles }, part),
    joint: jointView(story, map).filter(({ number }) => isIn(part, number)),
    basis: jointBasis(shown),
    text: partedText({ part, parts: textParts(story.joint.blocks) }, () => [
      ...rows.map(({ number, id }): Anchor => [number, id]),
      ...map.places
        .filter(({ variant }) => isNoted(variant))
        .map(({ block, variant }): Anchor => [block.number, variant.id]),
    ]),
  };
}
