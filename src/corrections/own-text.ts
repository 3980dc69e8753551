import type { Article } from '../records/article.ts';
import type { CorrectionEntry } from '../records/correction.ts';
import type { CorrectedRecords, CorrectionPlace, FoundPlace } from './find-place.ts';

/** Stands between blocks, and in no block and no context. */
const between = '\n';

/**
 * A function that finds a decision's place in its witness's own text: where the context stands there once, and tells
 * where in it `from` is. It does where `from` stands in it once, else where one variant or suspicion of the witness does.
 * `null` where it does not.
 */
export function ownTextFinder(
  records: Pick<CorrectedRecords, 'variants' | 'suspicions'>,
): (article: Article, entry: CorrectionEntry) => FoundPlace | null {
  const nameOf = placeNames(records);
  const textOf = joinedTexts();
  return (article, entry) => {
    const { text, starts } = textOf(article);
    const at = text.indexOf(entry.context);
    if (at < 0 || text.includes(entry.context, at + 1)) return null;
    const last = starts.findLastIndex((start) => start <= at);
    const block = article.blocks[last];
    if (!block) return null;
    const offset = at - (starts[last] ?? 0);
    const places = offsetsIn(entry).map((within) => ({
      block: block.id,
      from: offset + within,
      to: offset + within + entry.from.length,
    }));
    const named = places.filter((place) => nameOf(article.id, place) !== undefined);
    const [place, second] = places.length === 1 ? places : named;
    if (!place || second) return null;
    return { kind: 'found', place, id: nameOf(article.id, place) ?? `${article.id}#${place.block}` };
  };
}

/** Where `from` stands in the context; what is empty stands everywhere. */
function offsetsIn({ context, from }: Pick<CorrectionEntry, 'context' | 'from'>): number[] {
  const offsets: number[] = [];
  for (let at = context.indexOf(from); at >= 0; at = at < context.length ? context.indexOf(from, at + 1) : -1)
    offsets.push(at);
  return offsets;
}

const keyOf = (witness: string, { block, from, to }: CorrectionPlace): string =>
  `${witness}#${block}:${from}-${to}`;

/** What the places of the witnesses are called: a difference of paragraphs is no place to correct. */
function placeNames({
  variants,
  suspicions,
}: Pick<CorrectedRecords, 'variants' | 'suspicions'>): (
  witness: string,
  place: CorrectionPlace,
) => string | undefined {
  let names: Map<string, string> | undefined;
  const named = (): Map<string, string> => {
    const found = new Map<string, string>();
    for (const { id, place } of suspicions) if (place) found.set(keyOf(place.witness, place), id);
    for (const { id, class: name, places } of variants) {
      if (name === 'layout') continue;
      for (const place of places) found.set(keyOf(place.witness, place), id);
    }
    return found;
  };
  // An archive has very many places, and most archives no decision that asks for one.
  return (witness, place) => (names ??= named()).get(keyOf(witness, place));
}

/** The blocks of an article as one text, with where each begins; each article joined once. */
function joinedTexts(): (article: Article) => { text: string; starts: number[] } {
  const known = new Map<string, { text: string; starts: number[] }>();
  return (article) => {
    const joined = known.get(article.id) ?? joinedText(article);
    known.set(article.id, joined);
    return joined;
  };
}

function joinedText({ blocks }: Article): { text: string; starts: number[] } {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of blocks) {
    starts.push(length);
    length += text.length + between.length;
  }
  return { text: blocks.map(({ text }) => text).join(between), starts };
}
