import { expect } from 'vitest';
import { collatePlain, type PlainCollation } from '../../src/collate/plain/collate-plain.ts';
import { readPlainText } from '../../src/collate/plain/read-plain-text.ts';
import type { WitnessText } from '../../src/collate/sequence.ts';

const textOf = ({ blocks }: WitnessText): string => blocks.map(({ text }) => text).join('');

/** Where a witness's places stand in its blocks behind each other. */
function placesIn({ variants }: PlainCollation, { id, blocks }: WitnessText): Map<string, [number, number]> {
  const starts = blocks.map((_, at) => blocks.slice(0, at).reduce((sum, { text }) => sum + text.length, 0));
  return new Map(
    variants.flatMap((variant) =>
      variant.places
        .filter(({ witness }) => witness === id)
        .map(({ block, from, to }) => {
          const start = starts[block - 1] ?? 0;
          return [variant.id, [start + from, start + to]] as const;
        }),
    ),
  );
}

/** Expects every two whole witnesses to be equal before, between and behind the variants, to the last character. */
export function expectCoherence(texts: readonly { name: string; text: string }[]): void {
  const collation = collatePlain(texts);
  const related = new Set(collation.witnesses.flatMap((one) => (one.coverage.length > 0 ? one.witness : [])));
  const read = texts.map(({ name, text }) => readPlainText(name, text)).filter(({ id }) => related.has(id));
  for (const left of read) {
    for (const right of read) {
      const [own, other] = [placesIn(collation, left), placesIn(collation, right)];
      const shared = collation.variants.filter(({ id }) => own.has(id) && other.has(id));
      const between = (text: string, places: typeof own): string[] => {
        let at = 0;
        const stretches = shared.map(({ id }) => {
          const [from, to] = places.get(id) ?? [0, 0];
          const stretch = text.slice(at, from);
          at = to;
          return stretch;
        });
        return [...stretches, text.slice(at)];
      };
      expect(between(textOf(left), own)).toEqual(between(textOf(right), other));
    }
  }
}
