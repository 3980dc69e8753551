import type { Story, Witness } from '../records/story.ts';
import type { VariantClass } from '../records/variant.ts';
import { witnessLabels } from './comparison/labels.ts';
import type { Archive } from './records.ts';
import { type Reach, reachOf, substantive, suspectedIn } from './witness.ts';

/** One witness along the blocks of the joint text. */
export interface CoverageLine {
  label: string;
  reach: Reach;
  /** Substantive variants in which this witness stands against the majority. */
  suspected: number;
  /** For each block of the joint text: whether the witness reaches it, and the class of its gravest suspected place there. */
  blocks: { covered: boolean; suspect: VariantClass | null }[];
}

/** All witnesses of a story, block by block; `headings` are the positions of its section headings. */
export interface Coverage {
  headings: number[];
  lines: CoverageLine[];
}

/** Where each witness of a story begins and ends, and where it is suspected. */
export function coverageOf(archive: Archive, story: Story): Coverage {
  const blocks = story.joint.blocks;
  const variants = substantive(archive.variantsOf(story.id));
  const labels = witnessLabels(story.witnesses.map(({ article }) => archive.article(article)));
  const jointBlock = blockFinder(archive, story);
  return {
    headings: blocks.flatMap(({ type }, index) => (type === 'heading' ? [index] : [])),
    lines: story.witnesses.map((witness) => {
      const reached = reachedBlocks(story, witness);
      const own = suspectedIn(variants, witness.article);
      const suspects = new Map(
        own.toReversed().map((variant) => [jointBlock(variant.places), variant.class]),
      );
      return {
        label: labels.get(witness.article) ?? witness.article,
        reach: reachOf(story, witness),
        suspected: own.length,
        blocks: blocks.map((_, index) => ({
          covered: reached.has(index),
          suspect: suspects.get(index) ?? null,
        })),
      };
    }),
  };
}

function reachedBlocks({ joint }: Story, { coverage }: Witness): Set<number> {
  const indexOf = (block: string): number => joint.blocks.findIndex(({ id }) => id === block);
  const reached = new Set<number>();
  for (const { from, to } of coverage) {
    const last = to.offset === 0 ? indexOf(to.block) - 1 : indexOf(to.block);
    for (let index = indexOf(from.block); index <= last; index++) reached.add(index);
  }
  return reached;
}

/**
 * Finds the joint block of a place by the witness that gives most of the joint text: its blocks stand in the joint
 * text one by one, with blocks from others between them. Places it does not cover have none.
 */
function blockFinder(archive: Archive, { joint, witnesses }: Story) {
  const given = (article: string): number =>
    joint.blocks.filter(({ runs }) => runs.some(({ articles }) => articles.includes(article))).length;
  const [base = ''] = witnesses.map(({ article }) => article).toSorted((a, b) => given(b) - given(a));
  const own = joint.blocks.flatMap(({ runs }, index) =>
    runs.some(({ articles }) => articles.includes(base)) ? [index] : [],
  );
  const positions = new Map(archive.article(base).blocks.map(({ id }, index) => [id, own[index]]));
  return (places: readonly { witness: string; block: string }[]): number | undefined => {
    const place = places.find(({ witness }) => witness === base);
    return place && positions.get(place.block);
  };
}
