import { commonRuns, GramIndex, heaviestChain } from './matches.ts';
import type { Interner, Sequence } from './sequence.ts';

/** From this many Han (or words) on, a shared passage makes two articles reprints of one text. */
export const reprintLength = 100;

/** The pairs of articles, by index, that share a passage long enough to be reprints of each other. */
export function findReprints(sequences: readonly Sequence[], interner: Interner): [number, number][] {
  const said = sequences.map(({ symbols }) =>
    symbols.filter((symbol) => {
      const kind = interner.kindOf(symbol);
      return kind !== 'mark' && kind !== 'space' && kind !== 'break';
    }),
  );
  const pairs: [number, number][] = [];
  said.forEach((a, left) => {
    if (a.length < reprintLength) return;
    const index = new GramIndex(a, 8);
    said.forEach((b, right) => {
      if (right <= left || b.length < reprintLength) return;
      const chain = heaviestChain(commonRuns(index, b));
      const matched = chain.reduce((sum, { length }) => sum + length, 0);
      if (matched >= reprintLength * 2) pairs.push([left, right]);
    });
  });
  return pairs;
}
