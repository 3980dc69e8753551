import { gramHashes } from '../collate/reuse/passages.ts';
import { storeSymbols, symbolsOf } from '../collate/reuse/symbols.ts';
import type { Passage } from './read-clusters.ts';

/** Symbols in a row: two readings of one text share that many somewhere, though every fourth character is misread. */
const shared = 5;

/** The passages of a cluster that share no words with any other of it: whoever made the clusters put them there by mistake. */
export function unlikePassages(cluster: readonly Passage[], texts: ReadonlyMap<string, string>): Passage[] {
  if (cluster.length < 2) return [];
  const store = storeSymbols(
    cluster.map(({ article, from, to }) => (texts.get(article) ?? '').slice(from, to)),
  );
  const grams = cluster.map((_, at) => new Set(gramHashes(symbolsOf(store, at), shared)));
  const passagesWith = new Map<number, number>();
  for (const gram of grams.flatMap((set) => [...set]))
    passagesWith.set(gram, (passagesWith.get(gram) ?? 0) + 1);
  return cluster.filter((_, at) => ![...(grams[at] ?? [])].some((gram) => (passagesWith.get(gram) ?? 0) > 1));
}
