import { readingKey } from '../collate/readings.ts';
import type { Article } from '../records/article.ts';
import type { Correction } from '../records/correction.ts';
import type { JointBlock, Story } from '../records/story.ts';
import type { Variant } from '../records/variant.ts';
import { editStory, type JointEdit } from './edit-joint.ts';
import { type JointRange, jointLocator } from './locate-in-joint.ts';

/**
 * Joint texts made of emended witnesses. At a variant the votes are counted once more over the emended readings: what
 * now has more than half of three or more, or all, stands and is not doubtful any more. Elsewhere a correction counts where
 * most of the witnesses whose text stands there are so corrected.
 */
export function emendJointTexts(
  stories: readonly Story[],
  records: { articles: readonly Article[]; variants: readonly Variant[]; corrections: readonly Correction[] },
): Story[] {
  const applied = records.corrections.filter(({ state }) => state === 'applied');
  const byWitness = Map.groupBy(applied, ({ witness }) => witness);
  return stories.map((story) => {
    const own = story.witnesses.flatMap(({ article }) => byWitness.get(article) ?? []);
    if (own.length === 0) return story;
    const variants = new Map(
      records.variants
        .filter((variant) => variant.story === story.id)
        .map((variant) => [variant.id, variant]),
    );
    const locate = jointLocator(story, records.articles);
    const atVariants = Map.groupBy(
      own.filter(({ id }) => variants.has(id)),
      ({ id }) => id,
    );
    const edits = [
      ...[...atVariants].flatMap(
        ([id, found]) => variantEdit(story, variants.get(id), { found, locate }) ?? [],
      ),
      ...elsewhere(
        story,
        own.filter(({ id }) => !variants.has(id)),
        locate,
      ),
    ];
    return editStory(story, edits);
  });
}

type Locate = ReturnType<typeof jointLocator>;

/** What a variant's place in the joint text becomes when its readings are emended. */
function variantEdit(
  story: Story,
  variant: Variant | undefined,
  { found, locate }: { found: readonly Correction[]; locate: Locate },
): JointEdit | null {
  if (!variant) return null;
  const range = doubtfulRange(story, variant) ?? firstLocated(story, variant, locate);
  if (!range) return null;
  const emended = new Map(found.map(({ witness, to }) => [witness, to]));
  const readings = variant.readings.flatMap(({ text, witnesses }) =>
    witnesses.map((witness) => ({ witness, text: emended.get(witness) ?? text })),
  );
  const groups = [...Map.groupBy(readings, ({ text }) => readingKey(text)).values()];
  const winner = groups.find(
    (group) =>
      group.length === readings.length || (readings.length > 2 && group.length * 2 > readings.length),
  );
  const now = textAt(story, range);
  const standing = groups.find((group) => group.some(({ text }) => text === now));
  const chosen =
    winner ?? standing ?? groups.find((group) => group.some(({ witness }) => emended.has(witness)));
  const text = chosen?.some((reading) => reading.text === now) ? now : (chosen?.[0]?.text ?? now);
  return {
    ...range,
    text,
    articles: (chosen ?? []).map(({ witness }) => witness).sort(),
    variant: variant.id,
    doubtful: winner === undefined,
  };
}

function doubtfulRange(story: Story, { id }: Variant): JointRange | null {
  for (const { id: block, doubtful } of story.joint.blocks) {
    const place = doubtful.find(({ variant }) => variant === id);
    if (place) return { block, from: place.from, to: place.to };
  }
  return null;
}

/** The place of a decided variant: where the majority's own text stands in the joint text. */
function firstLocated(
  story: Story,
  { places, suspects, readings }: Variant,
  locate: Locate,
): JointRange | null {
  const keyOf = new Map(
    readings.flatMap(({ text, witnesses }) =>
      witnesses.map((witness) => [witness, readingKey(text)] as const),
    ),
  );
  const rank = (witness: string): number => Number(suspects.includes(witness));
  for (const { witness, ...place } of places.toSorted((a, b) => rank(a.witness) - rank(b.witness))) {
    const range = locate(witness, place);
    if (range && readingKey(textAt(story, range)) === keyOf.get(witness)) return range;
  }
  return null;
}

/** Corrections at no variant: all witnesses have the error, or one alone reaches the place. */
function elsewhere(story: Story, corrections: readonly Correction[], locate: Locate): JointEdit[] {
  const found = corrections.flatMap((correction) => {
    const range = correction.place && locate(correction.witness, correction.place);
    return range && textAt(story, range) === correction.from ? [{ correction, range }] : [];
  });
  const groups = Map.groupBy(found, ({ range, correction }) =>
    JSON.stringify([range.block, range.from, range.to, correction.to]),
  );
  return [...groups.values()].flatMap((group): JointEdit | [] => {
    const [first] = group;
    if (!first) return [];
    const corrected = group.map(({ correction }) => correction.witness).sort();
    const printed = articlesAt(story, first.range);
    if (corrected.length * 2 <= printed.length) return [];
    return { ...first.range, text: first.correction.to, articles: corrected, variant: null, doubtful: false };
  });
}

function articlesAt(story: Story, { block, from }: JointRange): readonly string[] {
  const runs = jointBlock(story, block)?.runs ?? [];
  return runs.find((run) => run.from <= from && from < run.to)?.articles ?? [];
}

function textAt(story: Story, { block, from, to }: JointRange): string {
  return jointBlock(story, block)?.text.slice(from, to) ?? '';
}

function jointBlock({ joint }: Story, id: string): JointBlock | undefined {
  return joint.blocks.find((block) => block.id === id);
}
