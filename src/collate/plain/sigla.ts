import type { PlainCollation } from './collate-plain.ts';

/** What each witness is called in an apparatus: as it was named, else its file without its ending, where that is its alone. */
export function siglaOf({ witnesses }: Pick<PlainCollation, 'witnesses'>): Map<string, string> {
  const short = (name: string): string => name.replace(/\.(?:txt|md|xml|json|hocr|html|tsv)$/u, '');
  return new Map(
    witnesses.map(({ witness, siglum }) => {
      const alone = witnesses.every(
        (other) => other.witness === witness || (other.siglum ?? short(other.witness)) !== short(witness),
      );
      return [witness, siglum ?? (alone ? short(witness) : witness)];
    }),
  );
}

/** A collation with its witnesses in a given order, each with its siglum where it has one. */
export function inOrder(
  collation: PlainCollation,
  order: readonly { name: string; siglum?: string | undefined }[],
): PlainCollation {
  const rank = new Map(order.map(({ name }, at) => [name, at]));
  const sigla = new Map(order.map(({ name, siglum }) => [name, siglum]));
  const withSiglum = (one: PlainCollation['witnesses'][number]): typeof one => {
    const siglum = sigla.get(one.witness);
    return siglum === undefined ? one : { ...one, siglum };
  };
  if (collation.witnesses.every(({ witness }, at) => rank.get(witness) === at))
    return { ...collation, witnesses: collation.witnesses.map(withSiglum) };
  const byRank = (a: string, b: string): number => (rank.get(a) ?? 0) - (rank.get(b) ?? 0);
  return {
    ...collation,
    witnesses: collation.witnesses.toSorted((a, b) => byRank(a.witness, b.witness)).map(withSiglum),
    variants: collation.variants.map((variant) => ({
      ...variant,
      readings: variant.readings
        .map((reading) => ({ ...reading, witnesses: reading.witnesses.toSorted(byRank) }))
        .toSorted((a, b) => byRank(a.witnesses[0] ?? '', b.witnesses[0] ?? '')),
      places: variant.places.toSorted((a, b) => byRank(a.witness, b.witness)),
      abstaining: variant.abstaining.toSorted(byRank),
      suspects: variant.suspects.toSorted(byRank),
    })),
  };
}
