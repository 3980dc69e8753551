import { keyOf } from '../text/form.ts';
import { sha256 } from '../text/sha256.ts';
import { readingKey } from './readings.ts';

/**
 * A function that names variants by what stands there: ten hex digits of the SHA-256 of the folded context and the
 * sorted folded readings. Who has which reading does not count, so that one more agreeing witness changes no name;
 * the same again gets `-2`, `-3`.
 */
export function variantNamer(): (
  context: { before: string; after: string },
  readings: readonly string[],
) => string {
  const seen = new Map<string, number>();
  return (context, readings) => {
    const said = [...new Set(readings.map(readingKey))].sort();
    const name = `v-${sha256(JSON.stringify([keyOf(context.before), keyOf(context.after), said])).slice(0, 10)}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name}-${count}`;
  };
}
