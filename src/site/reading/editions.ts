import { dictionaryOf } from '../../i18n/dictionary.ts';
import type { Article } from '../../records/article.ts';
import type { Page } from '../../records/page.ts';
import type { Story, Witness } from '../../records/story.ts';
import type { Variant } from '../../records/variant.ts';
import { compareIds, jointAddress, pairAddress } from '../address.ts';
import { jointSide, jointWitness } from '../comparison/joint-side.ts';
import { witnessLabels } from '../comparison/labels.ts';
import { departuresIn, hasAllPairs } from '../comparison/pairs.ts';
import { pairVariants } from '../comparison/pair-variants.ts';
import { positionIn, type Range, streamOf } from '../comparison/stream.ts';
import type { Archive } from '../records.ts';
import { align, through } from '../comparison/align.ts';
import { between, type Reach, reachOf, substantive } from '../witness.ts';

/** Another paper's printing of an article, or the text made of all of them, as that article's page leads to it. */
export interface OtherEdition {
  id: string;
  label: string;
  /** The page it is on, and how far it reaches; `null` for the joint text. */
  page: Page | null;
  reach: Reach | null;
  /** Substantive variants in which the two differ. */
  substantive: number;
  /** The page that sets the two side by side. */
  compared: string;
  /** What goes before a block of the article to make its anchor on that page (`p12` → `b-p12`). */
  prefix: '' | 'b-';
  /** The runs of the article's blocks, from 1, that this edition prints too. */
  prints: [first: number, last: number][];
}

/**
 * The other editions of an article that it can be set beside, those with most substantive variants first; of a story that
 * many print, the joint text in place of them.
 */
export function otherEditions(archive: Archive, article: Article): OtherEdition[] {
  const story = archive.storyOf(article.id);
  if (!story) return [];
  return hasAllPairs(story) ? allOthers(archive, article, story) : [besideAll(archive, article, story)];
}

function besideAll(archive: Archive, { id, blocks }: Article, story: Story): OtherEdition {
  const departing = departuresIn(archive.variantsOf(story.id), story).get(id) ?? [];
  return {
    id: jointWitness,
    label: dictionaryOf().story.joint,
    page: null,
    reach: null,
    substantive: substantive(departing).length,
    compared: jointAddress(story.id, id),
    prefix: '',
    prints: [[1, blocks.length]],
  };
}

function allOthers(archive: Archive, article: Article, story: Story): OtherEdition[] {
  const variants = substantive(archive.variantsOf(story.id));
  const labels = witnessLabels(story.witnesses.map((witness) => archive.article(witness.article)));
  const printed = printedIn(story, archive.variantsOf(story.id), article);
  return story.witnesses
    .filter((witness) => witness.article !== article.id)
    .map((witness): OtherEdition => {
      const { article: id } = witness;
      return {
        id,
        label: labels.get(id) ?? id,
        page: archive.page(archive.article(id).page),
        reach: reachOf(story, witness),
        substantive: between(variants, article.id, id).length,
        compared: pairAddress(story.id, [article.id, id]),
        prefix: compareIds(article.id, id) < 0 ? '' : 'b-',
        prints: printed(witness),
      };
    })
    .sort((x, y) => y.substantive - x.substantive || compareIds(x.id, y.id));
}

/** Finds the article's blocks that lie, in the joint text, in what another witness covers. */
function printedIn(
  story: Story,
  variants: readonly Variant[],
  { id, blocks }: Article,
): (witness: Witness) => OtherEdition['prints'] {
  const side = jointSide(story, variants);
  const joint = side.stream;
  const stream = streamOf(blocks);
  const { known } = pairVariants(variants, { article: id, stream }, side);
  const pieces = align(stream.text, joint.text, known);
  const places = stream.blocks.map(({ from, to }): Range => ({
    from: through(pieces, from),
    to: through(pieces, Math.max(to - 1, from)) + 1,
  }));
  return ({ coverage }) => {
    const covered = coverage.map(({ from, to }): Range => ({
      from: positionIn(joint, from.block, from.offset),
      to: positionIn(joint, to.block, to.offset),
    }));
    const numbers = places.flatMap((place, index) =>
      covered.some(({ from, to }) => from < place.to && place.from < to) ? [index + 1] : [],
    );
    return runsOf(numbers);
  };
}

function runsOf(numbers: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}
