import type { Story } from '../../records/story.ts';
import type { Variant } from '../../records/variant.ts';

/**
 * The witnesses of a story, those together that cover the same of it and have the same readings throughout: in the order
 * of the story, each group by its first.
 */
export function equalWitnesses({ witnesses }: Story, variants: readonly Variant[]): string[][] {
  const readings = new Map(witnesses.map(({ article }) => [article, [] as string[]]));
  for (const [at, variant] of variants.entries()) {
    for (const [number, reading] of variant.readings.entries()) {
      for (const witness of reading.witnesses) readings.get(witness)?.push(`${at}:${number}`);
    }
  }
  const groups = Map.groupBy(witnesses, ({ article, coverage }) => {
    const reach = coverage.map(({ from, to }) => [from, to]);
    return JSON.stringify([reach, readings.get(article)]);
  });
  return [...groups.values()].map((group) => group.map(({ article }) => article));
}
