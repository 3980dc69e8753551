import { readingKey } from '../collate/readings.ts';
import type { Confusion } from '../records/confusion.ts';
import { type Correction, settles } from '../records/correction.ts';
import { type Variant, variantClasses } from '../records/variant.ts';

interface Met {
  read: string;
  meant: string;
  class: Variant['class'];
  id: string;
  witness: string;
  accepted: boolean;
}

/**
 * What was read for what, by class and page, most frequent first: readings against a majority, unless an editor holds
 * the print to be right, and everything an editor corrected. Breaks of paragraphs are no characters.
 */
export function countConfusions(
  variants: readonly Variant[],
  corrections: readonly Correction[],
): Confusion[] {
  const groups = Map.groupBy(pairsMet(variants, corrections), ({ read, meant, class: name }) =>
    JSON.stringify([name, read, meant]),
  );
  const rank = (name: Variant['class']): number => variantClasses.indexOf(name);
  return [...groups.values()]
    .map(confusionOf)
    .sort(
      (a, b) =>
        b.count - a.count ||
        rank(a.class) - rank(b.class) ||
        compare(a.read, b.read) ||
        compare(a.meant, b.meant),
    );
}

function pairsMet(variants: readonly Variant[], corrections: readonly Correction[]): Met[] {
  const decided = new Map(
    corrections
      .filter(({ state }) => settles(state))
      .map((correction) => [`${correction.id} ${correction.witness}`, correction]),
  );
  const known = new Map(variants.map((variant) => [variant.id, variant]));
  const outvoted = variants.flatMap((variant) =>
    outvotedIn(variant).flatMap((met): Met | [] => (decided.has(`${met.id} ${met.witness}`) ? [] : met)),
  );
  const emended = [...decided.values()].flatMap(({ id, witness, from, to, state }): Met | [] => {
    const name = known.get(id)?.class ?? classOf(from, to);
    return state === 'applied' ? { read: from, meant: to, class: name, id, witness, accepted: true } : [];
  });
  return [...outvoted, ...emended];
}

/** Readings that stand against a majority. For `width` nobody is suspected, so the votes are looked at. */
function outvotedIn(variant: Variant): Met[] {
  const { id, majority, readings } = variant;
  if (variant.class === 'layout' || variant.class === 'editorial' || majority === null) return [];
  const spelled = readings.find(({ text }) => text === majority) ?? readings[0];
  return readings
    .filter((reading) => reading !== spelled)
    .flatMap(({ text, witnesses }) =>
      witnesses.map((witness) => ({
        read: text,
        meant: majority,
        class: variant.class,
        id,
        witness,
        accepted: false,
      })),
    );
}

/** The class of a correction that no variant stands behind, as far as it can be told without another witness. */
function classOf(from: string, to: string): Variant['class'] {
  if (readingKey(from) === readingKey(to)) return 'width';
  if (from === '' || to.includes(from)) return 'omission';
  return to === '' || from.includes(to) ? 'addition' : 'fluent';
}

function confusionOf(group: readonly Met[]): Confusion {
  const [first] = group;
  if (!first) throw new Error('A confusion of nothing; this is a bug');
  const pages = Map.groupBy(group, ({ witness }) => witness.slice(0, witness.lastIndexOf('-a')));
  return {
    read: first.read,
    meant: first.meant,
    class: first.class,
    count: group.length,
    accepted: group.filter(({ accepted }) => accepted).length,
    pages: [...pages]
      .map(([page, met]) => ({ page, count: met.length }))
      .sort((a, b) => b.count - a.count || compare(a.page, b.page)),
    places: group.map(({ id, witness }) => ({ id, witness })),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
