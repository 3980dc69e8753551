import type { PlainCollation, PlainVariant } from './collate-plain.ts';

/**
 * A stretch of the joint text and of every witness: text that is common to those who are there, or one variant.
 * `own`: what each witness has, with the offset in its blocks behind each other; who is not there is not in it.
 */
export interface Segment {
  block: number;
  from: number;
  to: number;
  variant: PlainVariant | null;
  own: Map<string, { from: number; text: string }>;
}

/**
 * A collation from beginning to end: what each witness prints, joined over all segments, is its blocks behind each
 * other, to the last character. Common text is cut where a witness begins, stops or lacks text.
 */
export function segmentsOf(collation: PlainCollation): Segment[] {
  const byId = new Map(collation.variants.map((variant) => [variant.id, variant]));
  const walk = new Walk(collation);
  collation.joint.blocks.forEach(({ id, text }, block) => {
    let at = 0;
    for (const mark of collation.marks.filter((one) => one.block === id)) {
      walk.common(block, [at, mark.from]);
      const variant = byId.get(mark.variant);
      if (variant) walk.add({ block, from: mark.from, to: mark.to, variant }, readingsOf(variant));
      else walk.common(block, [mark.from, mark.to]);
      at = mark.to;
    }
    walk.common(block, [at, text.length]);
  });
  return walk.segments;
}

type Position = readonly [block: number, offset: number];

class Walk {
  readonly segments: Segment[] = [];
  readonly #texts: readonly string[];
  readonly #coverages: { witness: string; stretches: (readonly [Position, Position])[] }[];
  readonly #reached = new Map<string, number>();

  constructor({ witnesses, joint }: PlainCollation) {
    const numbers = new Map(joint.blocks.map(({ id }, at) => [id, at]));
    const position = ({ block, offset }: { block: string; offset: number }): Position => [
      numbers.get(block) ?? 0,
      offset,
    ];
    this.#texts = joint.blocks.map(({ text }) => text);
    this.#coverages = witnesses.map(({ witness, coverage }) => ({
      witness,
      stretches: coverage.map(({ from, to }) => [position(from), position(to)] as const),
    }));
  }

  add(segment: Omit<Segment, 'own'>, said: ReadonlyMap<string, string>): void {
    const own: Segment['own'] = new Map();
    for (const [witness, text] of said) {
      const from = this.#reached.get(witness) ?? 0;
      own.set(witness, { from, text });
      this.#reached.set(witness, from + text.length);
    }
    this.segments.push({ ...segment, own });
  }

  /** Text without a variant, cut where somebody begins or stops. */
  common(block: number, [from, to]: readonly [number, number]): void {
    if (from >= to) return;
    const edges = this.#coverages.flatMap(({ stretches }) =>
      stretches
        .flat()
        .flatMap(([at, offset]) => (at === block && from < offset && offset < to ? [offset] : [])),
    );
    const cuts = [...new Set([from, ...edges, to])].sort((a, b) => a - b);
    cuts.slice(1).forEach((end, at) => {
      const start = cuts[at] as number;
      const piece = this.#texts[block]?.slice(start, end) ?? '';
      const there = this.#coverages.filter(({ stretches }) =>
        stretches.some((one) => covers(one, [block, start])),
      );
      this.add(
        { block, from: start, to: end, variant: null },
        new Map(there.map(({ witness }) => [witness, piece])),
      );
    });
  }
}

const isBefore = (a: Position, b: Position): boolean => a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]);

const covers = ([from, to]: readonly [Position, Position], at: Position): boolean =>
  !isBefore(at, from) && isBefore(at, to);

/** What each witness prints at a variant, in its own spelling. */
export function readingsOf({ readings, places }: PlainVariant): Map<string, string> {
  return new Map(
    places.map(({ witness, text }) => [
      witness,
      text ?? readings.find(({ witnesses }) => witnesses.includes(witness))?.text ?? '',
    ]),
  );
}
