import type { Article, Block } from '../../records/article.ts';
import type { Suspicion } from '../../records/suspicion.ts';
import { substantiveClasses, type Variant, type VariantClass } from '../../records/variant.ts';
import { digitsAround } from '../comparison/numbers.ts';
import type { Range } from '../comparison/stream.ts';
import type { Archive } from '../records.ts';
import { notedOn } from './noted-on.ts';

/** A place of an article's text that is doubtful: its witnesses differ there, or it is suspicious by itself. */
export type ArticleMark =
  | ({ kind: 'variant'; variant: Variant; class: VariantClass } & Place)
  | ({ kind: 'suspicion'; suspicion: Suspicion; class: 'suspicion' } & Place);

/** `id` is the variant's or the suspicion's; `from`–`to` are UTF-16 offsets in the block as the OCR read it. */
interface Place extends Range {
  id: string;
  block: string;
}

/** The substantive variants an article covers and the suspicions in it, in the order of its text; numbers are marked whole. */
export function marksOf(archive: Archive, article: Article): ArticleMark[] {
  const story = archive.storyOf(article.id);
  const blocks = new Map(article.blocks.map((block) => [block.id, block]));
  const variants = story
    ? notedOn(story, archive.variantsOf(story.id), article.id).flatMap((variant) =>
        variantMark(article.id, blocks, variant),
      )
    : [];
  const suspicions = archive.suspicionsOf(article.id).flatMap(suspicionMark);
  const apart = suspicions.filter((one) => !variants.some((other) => overlap(one, other)));
  const order = new Map(article.blocks.map(({ id }, index) => [id, index]));
  return [...variants, ...apart].sort(
    (x, y) => (order.get(x.block) ?? 0) - (order.get(y.block) ?? 0) || x.from - y.from || x.to - y.to,
  );
}

function variantMark(witness: string, blocks: ReadonlyMap<string, Block>, variant: Variant): ArticleMark[] {
  if (!substantiveClasses.includes(variant.class)) return [];
  const place = variant.places.find((one) => one.witness === witness);
  const text = blocks.get(place?.block ?? '')?.text;
  if (!place || text === undefined) return [];
  const { prefix, suffix } = digitsAround(
    text,
    place,
    variant.readings.map((reading) => reading.text),
  );
  const range = { from: place.from - prefix.length, to: place.to + suffix.length };
  return [{ kind: 'variant', id: variant.id, class: variant.class, variant, block: place.block, ...range }];
}

function suspicionMark(suspicion: Suspicion): ArticleMark[] {
  const { id, place } = suspicion;
  if (!place) return [];
  const { block, from, to } = place;
  return [{ kind: 'suspicion', id, class: 'suspicion', suspicion, block, from, to }];
}

const overlap = (x: Place, y: Place): boolean => x.block === y.block && x.from < y.to && y.from < x.to;

/** The class of a mark in an article's text. */
export type MarkClass = ArticleMark['class'];
