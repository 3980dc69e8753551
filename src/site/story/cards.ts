import type { Article } from '../../records/article.ts';
import type { Page } from '../../records/page.ts';
import type { Archive } from '../records.ts';
import { witnessLabels } from '../comparison/labels.ts';
import { charactersIn } from '../comparison/sentences.ts';
import { charactersOf } from '../summary.ts';
import { storyCounts } from '../counts/story-counts.ts';
import { type Reach, reachOf } from '../witness.ts';
import type { Story } from '../../records/story.ts';
import type { JointMap } from './joint-map.ts';
import { type MatrixRow } from './matrix.ts';

/** What a witness is and how much of the story it holds. */
export interface WitnessCard {
  article: Article;
  page: Page;
  label: string;
  reach: Reach;
  /** The first and the last block of the joint text it covers, `null` where it covers none. */
  blocks: { first: number; last: number } | null;
  characters: number;
  /** Of the joint text, in percent, rounded. */
  share: number;
  /** Substantive variants in which most others stand against it; `null` where two witnesses alone outvote nobody. */
  suspected: number | null;
  /** Its column of the matrix. */
  column: MatrixRow['cells'];
}

/** The cards of a story's witnesses, in their order. */
export function cardsOf(
  archive: Archive,
  story: Story,
  { map, rows }: { map: JointMap; rows: readonly MatrixRow[] },
): WitnessCard[] {
  const articles = story.witnesses.map(({ article }) => archive.article(article));
  const labels = witnessLabels(articles);
  const { suspected } = storyCounts(story, archive.variantsOf(story.id));
  return story.witnesses.map((witness, index) => {
    const article = archive.article(witness.article);
    const column = rows.flatMap(({ cells }) => cells[index] ?? []);
    const printed = rows.filter(({ cells }) => cells[index]?.share !== 'none').map(({ number }) => number);
    const covered = map.coverage(witness).map(({ from, to }) => map.stream.text.slice(from, to));
    const [first, last] = [printed[0], printed.at(-1)];
    return {
      article,
      page: archive.page(article.page),
      label: labels.get(article.id) ?? article.id,
      reach: reachOf(story, witness),
      blocks: first !== undefined && last !== undefined ? { first, last } : null,
      characters: charactersOf(article),
      share: Math.round((100 * charactersIn(covered.join(''))) / Math.max(charactersIn(map.stream.text), 1)),
      suspected: suspected.get(article.id) ?? null,
      column,
    };
  });
}
