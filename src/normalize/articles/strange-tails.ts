import { Topics } from '../headlines/cohesion.ts';
import type { Draft } from './drafts.ts';
import type { PairIndex, Pairs } from '../headlines/pairs.ts';

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
/** No page has so many stories (the fullest of the five has 6); each tail is compared with all of them. */
const MOST_STORIES = 60;

/**
 * Finds stories whose end may belong to another one. That is a suspicion and no ground to cut: of the five pages' story
 * ends of that length one is such a stray column (likeness 0.09 to its own story, 0.11 to the other), and rightly placed
 * ones come as close as 0.08 to 0.09.
 */
export function strangeTails(drafts: readonly Draft[], pairs: PairIndex): StrangeTail[] {
  const stories = drafts.filter(({ kind }) => kind === 'article' || kind === 'continuation');
  if (stories.length < 2 || stories.length > MOST_STORIES) return [];
  if (!stories.some((draft) => candidates(draft).length > 0)) return [];
  const blocks = stories.map((draft) => draft.blocks.map(({ flow }) => pairs.of([flow.text])));
  const topics = new Topics(pairs, blocks.flat());
  const wholes = blocks.map((own) => pairs.merge(own));
  return stories.flatMap((draft, own) => {
    const others = stories
      .map((other, at) => ({ draft: other, whole: wholes[at] as Pairs }))
      .filter((_, at) => at !== own);
    const found = candidates(draft)
      .map((from) => strangeness(draft, from, { pairs, blocks: blocks[own] ?? [], others, topics }))
      .filter((tail) => tail !== null)
      .sort((a, b) => b.times - a.times);
    return found.slice(0, 1);
  });
}

/** The blocks at which a tail of a fit size begins. */
function candidates({ blocks, arranged, closed }: Draft): number[] {
  if (arranged !== null || closed) return [];
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

interface Compared {
  pairs: PairIndex;
  /** The pairs of each of the story's blocks. */
  blocks: readonly Pairs[];
  others: readonly { draft: Draft; whole: Pairs }[];
  topics: Topics;
}

function strangeness(
  draft: Draft,
  from: number,
  { pairs, blocks, others, topics }: Compared,
): (StrangeTail & { times: number }) | null {
  const before = pairs.merge(blocks.slice(Math.max(0, from - WINDOW), from));
  if (topics.likeness(before, pairs.merge(blocks.slice(from, from + WINDOW))) > SEAM) return null;
  const tail = pairs.merge(blocks.slice(from));
  const own = topics.likeness(pairs.merge(blocks.slice(0, from)), tail);
  const ranked = others
    .map((other) => ({ draft: other.draft, alike: topics.likeness(other.whole, tail) }))
    .sort((a, b) => b.alike - a.alike);
  const [best] = ranked;
  if (best === undefined || best.alike < MORE * own) return null;
  return { draft, from, other: best.draft, times: best.alike / own };
}
