import type { Variant } from '../../records/variant.ts';

/** A witness that does not reach a place. */
const silent = 0;

/**
 * For each witness the one that reads as it does in most places, of equal ones that with the fewest differences, then the
 * first. A witness that shares no place with any other has none.
 */
export function nearestWitnesses(ids: readonly string[], variants: readonly Variant[]): Map<string, string> {
  const readings = readingTable(ids, variants);
  return new Map(
    ids.flatMap((id, own) => {
      let nearest: { id: string; alike: number; apart: number } | null = null;
      for (const [at, other] of ids.entries()) {
        if (at === own) continue;
        const found = agreement(readings[own], readings[at]);
        const isNearer =
          !nearest ||
          found.alike > nearest.alike ||
          (found.alike === nearest.alike && found.apart < nearest.apart);
        if (isNearer && found.alike + found.apart > 0) nearest = { id: other, ...found };
      }
      return nearest ? [[id, nearest.id] as const] : [];
    }),
  );
}

/** By witness, for each variant the number of its reading there, from 1. */
function readingTable(ids: readonly string[], variants: readonly Variant[]): Uint16Array[] {
  const at = new Map(ids.map((id, index) => [id, index]));
  const table = ids.map(() => new Uint16Array(variants.length));
  for (const [column, { readings }] of variants.entries()) {
    for (const [number, { witnesses }] of readings.entries()) {
      for (const witness of witnesses) {
        const row = table[at.get(witness) ?? -1];
        if (row) row[column] = number + 1;
      }
    }
  }
  return table;
}

function agreement(
  a: Uint16Array = new Uint16Array(),
  b: Uint16Array = new Uint16Array(),
): { alike: number; apart: number } {
  let alike = 0;
  let apart = 0;
  for (let column = 0; column < a.length; column += 1) {
    if (a[column] === silent || b[column] === silent) continue;
    if (a[column] === b[column]) alike += 1;
    else apart += 1;
  }
  return { alike, apart };
}
