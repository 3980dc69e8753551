import { Topics } from '../headlines/cohesion.ts';
import type { PairIndex, Pairs } from '../headlines/pairs.ts';
import { type Section, textsOf } from './sections.ts';

/** How one section goes on after another. `run-on`: in the same paragraph; `paragraph`: with a new one. */
export interface Joint {
  to: number;
  how: 'run-on' | 'paragraph';
  rule: 'adjacent' | 'beside' | 'far' | 'arranged';
}

/** Sections that belong to one story so far, and what a story has one of at most. */
interface Group {
  first: number;
  last: number;
  members: number[];
  headlines: number;
  bylines: number;
  closings: number;
  /** The pairs of all its text, once somebody asked for them. */
  pairs: Pairs | null;
}

/** So many sections of a chain tell what it is about; no story is broken into more. */
const MOST_MEMBERS = 24;

/** What is known about which sections follow which, while the chains of a page are made. */
export class Links {
  readonly sections: readonly Section[];
  /** Sections that an editor has arranged. */
  readonly fixed: ReadonlySet<number>;
  private readonly groups: Group[];
  private readonly joints = new Map<number, Joint>();
  private readonly taken = new Set<number>();
  private readonly pairs: PairIndex;
  private known: Topics | null = null;

  constructor(sections: readonly Section[], fixed: ReadonlySet<number>, pairs: PairIndex) {
    this.sections = sections;
    this.pairs = pairs;
    this.fixed = fixed;
    this.groups = sections.map((section, at) => ({
      first: at,
      last: at,
      members: [at],
      headlines: section.before === null ? 0 : 1,
      bylines: section.opening?.byline == null ? 0 : 1,
      closings: section.closing === null ? 0 : 1,
      pairs: null,
    }));
  }

  /** The topics of the page's sections; only pages with open ends need them. */
  get topics(): Topics {
    return (this.known ??= new Topics(
      this.pairs,
      this.sections.map((section) => this.pairs.of(textsOf(section))),
    ));
  }

  /** The numbers of the first and last section of the chain that a section is in. */
  ends(at: number): { first: number; last: number } {
    return this.groups[at] ?? { first: at, last: at };
  }

  isTaken(at: number): boolean {
    return this.taken.has(at);
  }

  jointFrom(at: number): Joint | undefined {
    return this.joints.get(at);
  }

  /** Whether the chains of two sections may be one story: it has one headline, one byline and one closing at most. */
  fitTogether(a: number, b: number): boolean {
    const [one, two] = [this.groups[a], this.groups[b]];
    if (one === undefined || two === undefined) return false;
    return (
      one.headlines + two.headlines <= 1 && one.bylines + two.bylines <= 1 && one.closings + two.closings <= 1
    );
  }

  /** The pairs of neighbouring Han in the chain that a section is in. */
  pairsAround(at: number): Pairs {
    const group = this.groups[at];
    const { vectors } = this.topics;
    if (group === undefined) return this.pairs.merge([]);
    const some = group.members.slice(-MOST_MEMBERS);
    return (group.pairs ??= this.pairs.merge(some.flatMap((member) => vectors[member] ?? [])));
  }

  join(from: number, joint: Joint): void {
    this.joints.set(from, joint);
    this.taken.add(joint.to);
    const [a, b] = [this.groups[from], this.groups[joint.to]];
    if (a === undefined || b === undefined || a === b) return;
    const [large, small] = a.members.length >= b.members.length ? [a, b] : [b, a];
    for (const member of small.members) {
      large.members.push(member);
      this.groups[member] = large;
    }
    large.first = a.first;
    large.last = b.last;
    large.headlines += small.headlines;
    large.bylines += small.bylines;
    large.closings += small.closings;
    large.pairs = null;
  }
}
