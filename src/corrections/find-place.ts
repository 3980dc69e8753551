import type { Article } from '../records/article.ts';
import type { Correction, CorrectionEntry, StaleReason } from '../records/correction.ts';
import type { Page } from '../records/page.ts';
import type { Suspicion } from '../records/suspicion.ts';
import type { Variant } from '../records/variant.ts';
import { ownTextFinder } from './own-text.ts';

/** What corrections are about. */
export interface CorrectedRecords {
  pages: readonly Page[];
  articles: readonly Article[];
  variants: readonly Variant[];
  suspicions: readonly Suspicion[];
}

export type CorrectionPlace = NonNullable<Correction['place']>;

/**
 * Where a decision's place is now, and the id that names it now: another than the decision's own where only the other
 * witnesses have changed. Or why it no longer fits.
 */
export type FoundPlace =
  { kind: 'found'; place: CorrectionPlace; id: string } | { kind: 'stale'; reason: StaleReason };

/**
 * A function that finds the place of a decision in the records, and checks its text, its context and its source. A
 * decision belongs to its witness, not to the others: where nothing has its id any more, or the witness is no longer
 * part of that, the words around the place find it in the witness's own text.
 */
export function placeFinder(records: CorrectedRecords): (entry: CorrectionEntry) => FoundPlace {
  const articles = new Map(records.articles.map((article) => [article.id, article]));
  const hashes = new Map(records.pages.map(({ id, sha256 }) => [id, sha256]));
  const named = namedPlaces(records);
  const indexOf = blockIndex();
  const inOwnText = ownTextFinder(records);
  return (entry) => {
    const article = articles.get(entry.witness);
    if (!article) return stale('not-a-witness');
    if (!hashes.get(article.page)?.startsWith(entry.source_sha)) return stale('source');
    const isBlock = entry.id.includes('#');
    const place = isBlock
      ? placeInBlock(article, entry, indexOf)
      : placeOfId(named.get(entry.id), entry.witness);
    if (typeof place === 'string') return (isBlock ? null : inOwnText(article, entry)) ?? stale(place);
    const at = indexOf(article, place.block);
    const misfit = misfitOf(article, at, { entry, place });
    return misfit === null ? { kind: 'found', place, id: entry.id } : stale(misfit);
  };
}

const stale = (reason: StaleReason): FoundPlace => ({ kind: 'stale', reason });

type WitnessPlace = CorrectionPlace & { witness: string };

/** The places of variants and suspicions, by id. */
function namedPlaces({
  variants,
  suspicions,
}: CorrectedRecords): ReadonlyMap<string, readonly WitnessPlace[]> {
  const named = new Map<string, readonly WitnessPlace[]>(variants.map(({ id, places }) => [id, places]));
  for (const { id, place } of suspicions) if (place) named.set(id, [place]);
  return named;
}

function placeOfId(
  places: readonly WitnessPlace[] | undefined,
  witness: string,
): CorrectionPlace | StaleReason {
  if (!places) return 'no-such-place';
  const place = places.find((one) => one.witness === witness);
  return place ? { block: place.block, from: place.from, to: place.to } : 'not-a-witness';
}

type BlockIndex = (article: Article, block: string) => number;

/** Where a block stands among those of its article, each article looked through once; -1 where it does not. */
function blockIndex(): BlockIndex {
  const known = new Map<string, Map<string, number>>();
  return (article, block) => {
    const indexes = known.get(article.id) ?? new Map(article.blocks.map(({ id }, index) => [id, index]));
    known.set(article.id, indexes);
    return indexes.get(block) ?? -1;
  };
}

/** A place that only its context tells: that stands once in the block, and `from`, which is not empty, once in it. */
function placeInBlock(
  article: Article,
  { id, context, from }: CorrectionEntry,
  indexOf: BlockIndex,
): CorrectionPlace | StaleReason {
  const [named, blockId = ''] = id.split('#');
  if (named !== article.id) return 'not-a-witness';
  const block = article.blocks[indexOf(article, blockId)];
  if (!block) return 'no-such-place';
  const at = block.text.indexOf(context);
  const within = context.indexOf(from);
  const once = at >= 0 && !block.text.includes(context, at + 1);
  if (!once || from === '' || context.includes(from, within + 1)) return 'context';
  return { block: block.id, from: at + within, to: at + within + from.length };
}

function misfitOf(
  article: Article,
  at: number,
  { entry: { context, from }, place }: { entry: CorrectionEntry; place: CorrectionPlace },
): StaleReason | null {
  const text = article.blocks[at]?.text ?? '';
  if (text.slice(place.from, place.to) !== from) return 'reading';
  if (standsAround(text, place.from, { context, from })) return null;
  const before = article.blocks[at - 1]?.text ?? '';
  const joined = before + text + (article.blocks[at + 1]?.text ?? '');
  return standsAround(joined, before.length + place.from, { context, from }) ? 'paragraphs' : 'context';
}

/** Whether the context lies over the text so that one of the places where it holds `from` falls on `position`. */
function standsAround(
  text: string,
  position: number,
  { context, from }: Pick<CorrectionEntry, 'context' | 'from'>,
): boolean {
  for (let at = context.indexOf(from); at >= 0; at = nextIndex(context, from, at)) {
    if (position >= at && text.startsWith(context, position - at)) return true;
  }
  return false;
}

/** The next place, overlaps included; the empty text stands once at every offset. */
function nextIndex(context: string, from: string, at: number): number {
  return at >= context.length ? -1 : context.indexOf(from, at + 1);
}
