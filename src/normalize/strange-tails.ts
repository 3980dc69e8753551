import { type Pairs, type Topics, likeness, mergePairs, pairsOf, topicsOf } from './cohesion.ts';
import type { Draft } from './drafts.ts';

/** The last blocks of a story that have more in common with another story of the page than with their own. */
export interface StrangeTail {
  draft: Draft;
  /** The number of the tail's first block. */
  from: number;
  other: Draft;
}

/** A shorter tail, in characters, says too little of itself. */
const SHORTEST_TAIL = 400;
/** A tail is no more than this part of its story. */
const LARGEST_PART = 0.5;
/** So much more it must have in common with the other story, and so little at most with the paragraphs before it. */
const MORE = 1.18;
const SEAM = 0.08;
/** How many paragraphs on each side of the seam are compared. */
const WINDOW = 4;

/**
 * Finds stories whose end may belong to another one. That is a suspicion and no ground to cut: of the five pages' story
 * ends of that length one is such a stray column (likeness 0.09 to its own story, 0.11 to the other), and rightly placed
 * ones come as close as 0.08 to 0.09.
 */
export function strangeTails(drafts: readonly Draft[]): StrangeTail[] {
  const stories = drafts.filter(({ kind }) => kind === 'article' || kind === 'continuation');
  if (stories.length < 2 || !stories.some((draft) => candidates(draft).length > 0)) return [];
  const texts = stories.flatMap((draft) => draft.blocks.map(({ flow }) => flow.text));
  const { weight } = topicsOf(texts);
  const wholes = stories.map((draft) => pairsOf(draft.blocks.map(({ flow }) => flow.text).join('\n')));
  return stories.flatMap((draft, own) => {
    const others = stories.flatMap((other, at) => (at === own ? [] : [{ draft: other, pairs: wholes[at] }]));
    const fit = candidates(draft);
    const pairs = fit.length === 0 ? [] : draft.blocks.map(({ flow }) => pairsOf(flow.text));
    const found = fit
      .map((from) => strangeness(draft, from, { pairs, others, weight }))
      .filter((tail) => tail !== null)
      .sort((a, b) => b.times - a.times);
    return found.slice(0, 1);
  });
}

/** The blocks at which a tail of a fit size begins. */
function candidates({ blocks, arranged }: Draft): number[] {
  if (arranged !== null) return [];
  const lengths = blocks.map(({ flow }) => flow.text.length);
  const all = lengths.reduce((sum, length) => sum + length, 0);
  let tail = 0;
  return lengths
    .map((_, back) => lengths.length - 1 - back)
    .filter((from) => {
      tail += lengths[from] ?? 0;
      return from > 0 && tail >= SHORTEST_TAIL && tail <= LARGEST_PART * all;
    });
}

interface Other {
  draft: Draft;
  pairs: Pairs | undefined;
}

function strangeness(
  draft: Draft,
  from: number,
  { pairs, others, weight }: { pairs: readonly Pairs[]; others: readonly Other[]; weight: Topics['weight'] },
): (StrangeTail & { times: number }) | null {
  const tail = mergePairs(pairs.slice(from));
  const before = pairs.slice(Math.max(0, from - WINDOW), from);
  if (likeness(mergePairs(before), mergePairs(pairs.slice(from, from + WINDOW)), weight) > SEAM) return null;
  const own = likeness(mergePairs(pairs.slice(0, from)), tail, weight);
  const ranked = others
    .map((other) => ({
      draft: other.draft,
      alike: other.pairs === undefined ? 0 : likeness(other.pairs, tail, weight),
    }))
    .sort((a, b) => b.alike - a.alike);
  const [best] = ranked;
  if (best === undefined || best.alike < MORE * own) return null;
  return { draft, from, other: best.draft, times: best.alike / own };
}
