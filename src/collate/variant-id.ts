import { keyOf } from '../text/form.ts';
import { sha256 } from '../text/sha256.ts';
import { readingKey } from './readings.ts';

/** Hex digits of a name. */
const digits = 10;

/** Gives variants their names, one after the other. */
export interface VariantNamer {
  nameOf: (context: { before: string; after: string }, readings: readonly string[]) => string;
  /** Whether variants that got these names in another run would get them now; if so they are taken, else nothing is. */
  takes: (names: readonly string[]) => boolean;
}

/**
 * Names variants by what stands there: ten hex digits of the SHA-256 of the folded context and the
 * sorted folded readings. Who has which reading does not count, so that one more agreeing witness changes no name;
 * the same again gets `-2`, `-3`.
 */
export function variantNamer(): VariantNamer {
  const seen = new Map<string, number>();
  const spelled = (name: string, count: number): string => (count === 1 ? name : `${name}-${count}`);
  const add = (counts: Map<string, number>, name: string, count: number): number => {
    const sum = (counts.get(name) ?? 0) + count;
    counts.set(name, sum);
    return sum;
  };
  return {
    nameOf: (context, readings) => {
      const said = [...new Set(readings.map(readingKey))].sort();
      const told = JSON.stringify([keyOf(context.before), keyOf(context.after), said]);
      const name = `v-${sha256(told).slice(0, digits)}`;
      return spelled(name, add(seen, name, 1));
    },
    takes: (names) => {
      const more = new Map<string, number>();
      const fits = names.every((given) => {
        const name = given.slice(0, 'v-'.length + digits);
        return spelled(name, (seen.get(name) ?? 0) + add(more, name, 1)) === given;
      });
      if (fits) for (const [name, count] of more) add(seen, name, count);
      return fits;
    },
  };
}
