import type { PairVariant } from './pair-variants.ts';
import type { Row, RowSide } from './rows.ts';
import type { Range } from './stream.ts';

/**
 * The variants of a pair that no piece of its rows shows, by the row they are noted at: a paragraph break at the row
 * that ends there, what a moved stretch holds at the row it stands in.
 */
export function attach(
  rows: readonly Row[],
  { known, layout }: { known: readonly PairVariant[]; layout: readonly PairVariant[] },
): Map<Row, PairVariant[]> {
  const shown = new Set(
    rows.flatMap(({ pieces }) =>
      pieces.flatMap((piece) => (piece.kind === 'known' ? [piece.known.variant.id] : [])),
    ),
  );
  const loose = known.filter((variant) => variant.class !== null && !shown.has(variant.variant.id));
  const attached = new Map<Row, PairVariant[]>();
  for (const variant of [...loose, ...layout]) {
    const row = layout.includes(variant)
      ? (rowEndingAt(rows, variant) ?? rowAt(rows, variant))
      : rowAt(rows, variant);
    if (row) attached.set(row, [...(attached.get(row) ?? []), variant]);
  }
  return attached;
}

const rowEndingAt = (rows: readonly Row[], at: PairVariant): Row | undefined =>
  rows.find(({ a, b }) => ends(a, at.a) || ends(b, at.b));

const rowAt = (rows: readonly Row[], at: PairVariant): Row | undefined =>
  rows.findLast(({ a }) => begins(a, at.a)) ?? rows.findLast(({ b }) => begins(b, at.b));

const ends = (side: RowSide | null, at: Range): boolean => side !== null && side.range.to === at.from;
const begins = (side: RowSide | null, at: Range): boolean => side !== null && side.range.from <= at.from;
