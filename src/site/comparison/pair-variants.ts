import type { Variant, VariantClass } from '../../records/variant.ts';
import type { Anchor } from './align.ts';
import { formOf } from '../../text/form.ts';
import { positionIn, type Range, type Stream } from './stream.ts';

/**
 * One of the two witnesses that are compared: its article id and its blocks run together. `places`: where variants stand
 * in a text that is no witness of its own, and what it reads there (the joint text).
 */
export interface Side {
  article: string;
  stream: Stream;
  places?: ReadonlyMap<string, Range & { reading: string }>;
}

/**
 * A variant as two of its witnesses show it. `class` is the variant's own, or `script` or `width` where the two belong to
 * one reading and differ in that alone; `null` where their characters are the same. `prefix` and `suffix` are the digits
 * that the variant's readings were widened by (see widenNumbers).
 */
export interface PairVariant extends Anchor {
  variant: Variant;
  class: VariantClass | null;
  prefix: string;
  suffix: string;
}

/** What the variants say about a pair: where its texts stand side by side, and where its paragraphs break apart. */
export interface PairVariants {
  known: PairVariant[];
  layout: PairVariant[];
}

/** The variants that cover both witnesses of a pair, in the order of A's text. */
export function pairVariants(variants: readonly Variant[], a: Side, b: Side): PairVariants {
  const found = variants.flatMap((variant): PairVariant[] => {
    const inA = rangeIn(variant, a);
    const inB = rangeIn(variant, b);
    if (!inA || !inB) return [];
    return [{ variant, class: classIn(variant, { a, b, inA, inB }), a: inA, b: inB, prefix: '', suffix: '' }];
  });
  found.sort((x, y) => x.a.from - y.a.from || x.b.from - y.b.from || x.a.to - y.a.to);
  return {
    known: found.filter(({ variant }) => variant.class !== 'layout'),
    layout: found.filter(({ variant, class: of }) => variant.class === 'layout' && of !== null),
  };
}

/** The reading that a witness has of a variant, in the spelling of that reading's first witness. */
export function readingOf(variant: Variant, article: string): string | undefined {
  return variant.readings.find(({ witnesses }) => witnesses.includes(article))?.text;
}

/** The readings of a variant by witness, for those who ask for many. */
export const readingsOf = ({ readings }: Pick<Variant, 'readings'>): ReadonlyMap<string, string> =>
  new Map(readings.flatMap(({ text, witnesses }) => witnesses.map((witness) => [witness, text] as const)));

/**
 * By witness the variants in which it reads otherwise than `against` has it there, in their order. Worked out for all
 * witnesses of a story at once: each of two hundred asks.
 */
export function readingOtherwise(
  variants: readonly Variant[],
  against: (variant: Variant) => string | null | undefined,
): ReadonlyMap<string, readonly Variant[]> {
  const found = new Map<string, Variant[]>();
  for (const variant of variants) {
    const standard = against(variant);
    if (standard === undefined) continue;
    for (const { text, witnesses } of variant.readings) {
      if (text === standard) continue;
      for (const witness of witnesses) {
        const own = found.get(witness);
        if (own) own.push(variant);
        else found.set(witness, [variant]);
      }
    }
  }
  return found;
}

/** The reading that a side has of a variant, be it a witness's or the joint text's. */
export function readingAt(variant: Variant, { article, places }: Side): string | undefined {
  return places ? places.get(variant.id)?.reading : readingOf(variant, article);
}

function rangeIn(variant: Variant, { article, stream, places }: Side): Range | null {
  if (places) return places.get(variant.id) ?? null;
  const place = variant.places.find(({ witness }) => witness === article);
  if (!place) return null;
  return { from: positionIn(stream, place.block, place.from), to: positionIn(stream, place.block, place.to) };
}

function classIn(variant: Variant, pair: { a: Side; b: Side; inA: Range; inB: Range }): VariantClass | null {
  const apart = readingAt(variant, pair.a) !== readingAt(variant, pair.b);
  if (apart) return variant.class;
  const [own, other] = [slice(pair.a, pair.inA), slice(pair.b, pair.inB)];
  if (own === other) return null;
  return withoutBlanks(formOf(own)) === withoutBlanks(formOf(other)) ? 'width' : 'script';
}

const withoutBlanks = (text: string): string => text.replaceAll(' ', '');

const slice = ({ stream }: Side, { from, to }: Range): string => stream.text.slice(from, to);
