import { Groups } from '../groups.ts';
import { sharedPassages, TextGrams } from './passages.ts';
import { linkLength, lengthOf, makesReprints, type Reuse, type SharedPassages } from './reuse.ts';
import { readSymbols, storeSymbols, symbolsOf } from './symbols.ts';

/** A passage of a cluster: the text that has it, by index, and where; offsets half-open, UTF-16. */
export interface ClusteredPassage {
  text: number;
  from: number;
  to: number;
}

/** Texts of a cluster whose short passage is worth a link; one that more have is a stock phrase. */
const mostLinked = 100;

/**
 * What clusters of reused passages, found by another program, make of the texts: who prints whose. How long a passage has
 * to be is as with reuse that is found here, and what a page prints twice is no reprint of itself; but which passages
 * are the same is taken as it is said.
 */
export function clusteredReuse(
  clusters: readonly (readonly ClusteredPassage[])[],
  texts: readonly string[],
  pages: readonly string[],
): Reuse {
  const store = storeSymbols(texts);
  const groups = new Groups(texts.length);
  const short = new Map<string, [number, number]>();
  for (const cluster of clusters) {
    const members = cluster.map((member) => ({ ...member, said: symbolCount(member, texts) }));
    members.forEach((left, at) => {
      for (const right of members.slice(at + 1)) {
        const [a, b] = [Math.min(left.text, right.text), Math.max(left.text, right.text)];
        if (pages[a] === pages[b] || groups.rootOf(a) === groups.rootOf(b)) continue;
        const lengths = [symbolsOf(store, a).length, symbolsOf(store, b).length] as const;
        if (makesReprints(Math.min(left.said, right.said), lengths)) groups.join(a, b);
        else if (members.length <= mostLinked) short.set(`${a} ${b}`, [a, b]);
      }
    });
  }
  const shared: SharedPassages[] = [...short.values()]
    .filter(([a, b]) => groups.rootOf(a) !== groups.rootOf(b))
    .map(([a, b]) => ({
      a,
      b,
      passages: sharedPassages(new TextGrams(symbolsOf(store, a)), symbolsOf(store, b)).filter(
        (passage) => lengthOf(passage) >= linkLength,
      ),
    }));
  return {
    groups: groups.all(),
    shared: shared
      .filter(({ passages }) => passages.length > 0)
      .sort((left, right) => left.a - right.a || left.b - right.b),
  };
}

function symbolCount({ text, from, to }: ClusteredPassage, texts: readonly string[]): number {
  let count = 0;
  readSymbols((texts[text] ?? '').slice(from, to), () => (count += 1));
  return count;
}
