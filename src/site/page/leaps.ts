import type { Taken } from './taken-for.ts';

/** By line: the line that its text comes from, and the one it goes on to, where others stand between. */
export interface Leaps {
  from: ReadonlyMap<number, number>;
  to: ReadonlyMap<number, number>;
}

/** Where the text of an article does not go on with the next line that holds text, or with its own fields between. */
export function leapsOf(taken: readonly Taken[], raw: readonly string[]): Leaps {
  const from = new Map<number, number>();
  const to = new Map<number, number>();
  const owners = Map.groupBy(taken, ({ line }) => line);
  const text = taken.filter(({ block }) => block !== null);
  text.forEach((next, at) => {
    const last = text[at - 1];
    if (last?.article !== next.article || last.line === next.line) return;
    if (last.line < next.line && !standsBetween(last, next, { owners, raw })) return;
    from.set(next.line, last.line);
    to.set(last.line, next.line);
  });
  return { from, to };
}

function standsBetween(
  { line: above, article }: Taken,
  { line: below }: Taken,
  { owners, raw }: { owners: ReadonlyMap<number, readonly Taken[]>; raw: readonly string[] },
): boolean {
  for (let line = above + 1; line < below; line += 1) {
    const own = owners.get(line)?.some((one) => one.article === article) ?? false;
    if (!own && raw[line - 1]?.trim() !== '') return true;
  }
  return false;
}
