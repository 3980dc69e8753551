import { dictionaryOf } from '../../i18n/dictionary.ts';
import type { Story } from '../../records/story.ts';
import type { Variant } from '../../records/variant.ts';
import { compareIds, jointAddress, pairAddress } from '../address.ts';
import { onceFor } from '../../records/once-for.ts';
import type { Archive } from '../records.ts';
import { type TextPart, textParts } from '../text-parts.ts';
import { substantive } from '../witness.ts';
import { jointSide, jointWitness } from './joint-side.ts';
import { witnessLabels } from './labels.ts';
import { nearestWitnesses } from './nearest.ts';
import { readingAt, readingOf, readingOtherwise, readingsOf, type Side } from './pair-variants.ts';
import type { SideName } from './segments.ts';

/**
 * Two witnesses of a story, the smaller id first, and how many substantive variants part them; or a witness and, as `b`,
 * the joint text (`jointWitness`).
 */
export interface PairView {
  story: Story;
  a: string;
  b: string;
  labels: [string, string];
  substantive: number;
}

/** Of so many witnesses at most every two have a page of their own: fifteen pages. */
const pairedAtMost = 6;

/** Whether any two of a story's witnesses have a page that sets them side by side. */
export const hasAllPairs = ({ witnesses }: { witnesses: readonly unknown[] }): boolean =>
  witnesses.length <= pairedAtMost;

/** The pairs that share a witness with a pair, itself among them: what its page offers to go on with. */
export function pairsAround(pairs: readonly PairView[], { a, b }: PairView): PairView[] {
  const own = [a, b].filter((id) => id !== jointWitness);
  return pairs.filter((pair) => own.includes(pair.a) || own.includes(pair.b));
}

/**
 * The pairs of a story's witnesses that have a page, in the order of their ids: all of a few; of many, each with the joint
 * text and with its nearest, so that there are no more than twice as many pages as witnesses.
 */
export function pairViews(archive: Archive, story: Story): PairView[] {
  const articles = story.witnesses.map(({ article }) => archive.article(article));
  const variants = substantive(archive.variantsOf(story.id));
  const labels = witnessLabels(articles).set(jointWitness, dictionaryOf().story.joint);
  const joint = hasAllPairs(story) ? null : jointSide(story, variants);
  const apart = partedBy(variants, joint);
  const ids = articles.map(({ id }) => id).sort(compareIds);
  const pairs = joint ? aFew(ids, variants) : everyTwo(ids);
  return pairs.map(([a, b]) => ({
    story,
    a,
    b,
    labels: [labels.get(a) ?? a, labels.get(b) ?? b],
    substantive: apart(a, b),
  }));
}

/** Makes what counts the variants that part two witnesses, or a witness and the joint text. */
function partedBy(variants: readonly Variant[], joint: Side | null): (a: string, b: string) => number {
  const readings = variants.map((variant) => ({
    by: readingsOf(variant),
    joint: joint ? readingAt(variant, joint) : undefined,
  }));
  return (a, b) =>
    readings.filter(({ by, joint: printed }) => {
      const [own, other] = [by.get(a), joint && b === jointWitness ? printed : by.get(b)];
      return own !== undefined && other !== undefined && own !== other;
    }).length;
}

/** Every two of some, each with those after it. */
export const everyTwo = (ids: readonly string[]): [string, string][] =>
  ids.flatMap((a, index) => ids.slice(index + 1).map((b): [string, string] => [a, b]));

function aFew(ids: readonly string[], variants: readonly Variant[]): [string, string][] {
  const nearest = nearestWitnesses(ids, variants);
  return ids.flatMap((a) => {
    const b = nearest.get(a);
    // Two that are each other's nearest have one page, the first one's.
    const isNamed = b === undefined || (nearest.get(b) === a && compareIds(b, a) < 0);
    const pair = b === undefined || compareIds(a, b) < 0 ? [a, b ?? a] : [b, a];
    return [[a, jointWitness], ...(isNamed ? [] : [pair])] as [string, string][];
  });
}

/** The parts in which two witnesses are compared, and whose blocks they are: those of the longer one. */
export function pairParts(
  archive: Archive,
  { story, a, b }: PairView,
): { side: SideName; parts: readonly TextPart[] } {
  const [own, other] = [a, b].map((id) =>
    textParts(id === jointWitness ? story.joint.blocks : archive.article(id).blocks),
  );
  if (!own || !other) throw new Error('A pair of fewer than two; this is a bug');
  return own.length >= other.length ? { side: 'a', parts: own } : { side: 'b', parts: other };
}

/** The page of a pair. */
export function addressOfPair({ story, a, b }: PairView): string {
  return b === jointWitness ? jointAddress(story.id, a) : pairAddress(story.id, [a, b]);
}

/** By witness the variants in which it has another reading than the joint text, of all variants of a story. */
export const departuresIn = onceFor((variants: readonly Variant[], story: Story) => {
  const joint = jointSide(story, variants);
  return readingOtherwise(variants, (variant) => readingAt(variant, joint));
});

/**
 * Where an article stands beside another witness at a variant: the page of the two; in a story that many print, that
 * of the one of them which departs there from the joint text, beside it.
 */
export function comparisonAddress(
  story: Story,
  [own, other]: readonly [string, string],
  variant: Variant,
): string {
  if (hasAllPairs(story)) return pairAddress(story.id, [own, other], variant.id);
  const joint = readingAt(variant, jointSide(story, [variant]));
  const departing = readingOf(variant, own) === joint ? other : own;
  return jointAddress(story.id, departing, variant.id);
}
