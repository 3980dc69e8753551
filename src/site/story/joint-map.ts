import type { Article } from '../../records/article.ts';
import type { Story, Witness } from '../../records/story.ts';
import type { Variant, VariantPlace } from '../../records/variant.ts';
import { align, type Anchor, type Piece, through } from '../comparison/align.ts';
import { readingOf, readingsOf } from '../comparison/pair-variants.ts';
import {
  blockAt,
  positionIn,
  type Range,
  type Stream,
  type StreamBlock,
  streamOf,
} from '../comparison/stream.ts';

/** Where a variant stands in the joint text, in which block, and a witness that has the reading printed there. */
interface FoundPlace extends Range {
  variant: Variant;
  block: StreamBlock;
  witness: string;
}

/** A place with its readings by witness. */
export interface JointPlace extends FoundPlace {
  readings: ReadonlyMap<string, string>;
}

/** A story's joint text as a stream, with the ways from its witnesses into it. */
export interface JointMap {
  stream: Stream;
  /** Every variant, in the order of its place; of those without majority the joint text has its own witness's reading. */
  places: JointPlace[];
  /** The stretches of the joint text that a witness covers, in order. */
  coverage: (witness: Witness) => Range[];
}

/** Finds the places of variants in the joint text: those it names itself, others by setting a witness against it. */
export function jointMap(story: Story, variants: readonly Variant[], articles: readonly Article[]): JointMap {
  const stream = streamOf(story.joint.blocks);
  const ways = new Ways(stream, articles);
  const namedPlaces = new Map(
    story.joint.blocks.flatMap(({ id, places, doubtful: undecided }) =>
      (places ?? undecided).map(({ variant, from, to }) => [variant, { block: id, from, to }] as const),
    ),
  );
  const placeOf = (variant: Variant): JointPlace => {
    const named = namedPlaces.get(variant.id);
    const place = named ? namedPlace(variant, { stream, ways, named }) : foundPlace(variant, stream, ways);
    return { ...place, readings: readingsOf(variant) };
  };
  return {
    stream,
    places: variants.map(placeOf).sort((x, y) => x.from - y.from || x.to - y.to),
    coverage: ({ coverage }) =>
      coverage.map(({ from, to }) => ({
        from: positionIn(stream, from.block, from.offset),
        to: positionIn(stream, to.block, to.offset),
      })),
  };
}

/** How a witness's text runs through the joint text. */
interface Way {
  stream: Stream;
  pieces: Piece<Anchor>[];
}

function wayThrough(joint: Stream, stream: Stream): Way {
  return { stream, pieces: align(stream.text, joint.text, []) };
}

/** The texts of a story's witnesses, and the way of each through the joint text, found when it is asked for. */
class Ways {
  readonly #joint: Stream;
  readonly #streams: ReadonlyMap<string, Stream>;
  readonly #ways = new Map<string, Way>();

  constructor(joint: Stream, articles: readonly Article[]) {
    this.#joint = joint;
    this.#streams = new Map(articles.map(({ id, blocks }) => [id, streamOf(blocks)]));
  }

  textAt({ witness, block, from, to }: VariantPlace): string {
    const stream = this.#streams.get(witness);
    if (!stream) return '';
    const start = positionIn(stream, block, from);
    return stream.text.slice(start, start + to - from);
  }

  of(witness: string): Way | undefined {
    const stream = this.#streams.get(witness);
    const way = this.#ways.get(witness) ?? (stream && wayThrough(this.#joint, stream));
    if (way) this.#ways.set(witness, way);
    return way;
  }
}

interface Named {
  stream: Stream;
  ways: Ways;
  named: { block: string; from: number; to: number };
}

/** A place that the joint text names; the witness is the first whose characters the joint text has there. */
function namedPlace(variant: Variant, { stream, ways, named }: Named): FoundPlace {
  const block = stream.byId.get(named.block);
  if (!block) throw new Error(`${variant.id} lies in no block of the joint text; this is a bug`);
  const [from, to] = [block.from + named.from, block.from + named.to];
  const printed = stream.text.slice(from, to);
  const own = variant.places.find((place) => ways.textAt(place) === printed) ?? firstPlace(variant);
  return { variant, block, from, to, witness: own.witness };
}

/** A place as the first of the majority's witnesses gives it whose characters stand there. */
function foundPlace(variant: Variant, stream: Stream, ways: Ways): FoundPlace {
  // To set a witness against the joint text costs much, so those are that are needed.
  const found = variant.places
    .toSorted((x, y) => rank(variant, x) - rank(variant, y))
    .values()
    .map((place) => {
      const way = ways.of(place.witness);
      const text = ways.textAt(place);
      const from = way ? through(way.pieces, positionIn(way.stream, place.block, place.from)) : 0;
      return { place, from, text, stands: stream.text.startsWith(text, from) };
    });
  const { value: first } = found.next();
  const best = first?.stands ? first : (found.find(({ stands }) => stands) ?? first);
  if (!best) throw new Error(`${variant.id} has no place; this is a bug`);
  const { place, from, text, stands } = best;
  const behind = text === '' && place.from > 0;
  return {
    variant,
    block: blockAt(stream, behind ? Math.max(from - 1, 0) : from),
    from,
    to: stands ? from + text.length : from,
    witness: place.witness,
  };
}

/** The majority's witnesses first, then those that have something there: nothing stands anywhere. */
function rank(variant: Variant, place: VariantPlace): number {
  if (variant.majority !== null && readingOf(variant, place.witness) === variant.majority) return 0;
  return place.from === place.to ? 2 : 1;
}

function firstPlace(variant: Variant): VariantPlace {
  const [first] = variant.places;
  if (!first) throw new Error(`${variant.id} has no place; this is a bug`);
  return first;
}
