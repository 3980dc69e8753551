import { Topics } from '../headlines/cohesion.ts';
import { type Joining, natsOfJoining } from './joinings.ts';
import type { PairIndex, Pairs } from '../headlines/pairs.ts';
import { type Section, endsOpen, textsOf } from './sections.ts';

/** How one section goes on after another. `run-on`: in the same paragraph; `paragraph`: with a new one. */
export interface Joint {
  to: number;
  how: 'run-on' | 'paragraph';
  rule: 'adjacent' | 'beside' | 'far' | 'arranged';
}

/** Sections of one story in reading order, by their numbers. */
export interface Chain {
  sections: number[];
  /** How each section but the first joins the one before it. */
  joints: Joint[];
}

/** An open end whose continuation could be either of two sections. */
export interface Unsettled {
  from: number;
  candidates: number[];
}

/** What it takes to join an open end to a section, in nats, and by how much it must beat the next best. */
const ENOUGH = 1.5;
const MARGIN = 1;
/** On a page with more open ends or sections than this only neighbours are tried, so that no page takes long. */
const MOST_OPEN_ENDS = 40;
const MOST_SECTIONS = 300;

/**
 * Finds which sections make one story. An open end is joined where most speaks for it; a story has one headline and one
 * byline at most. What nothing tells apart is not guessed, and an open end need not have its other half on the page.
 */
export function chainSections(
  sections: readonly Section[],
  { arranged, pairs }: { arranged: readonly Chain[]; pairs: PairIndex },
): { chains: Chain[]; unsettled: Unsettled[] } {
  const links = new Links(sections, new Set(arranged.flatMap((chain) => chain.sections)), pairs);
  for (const chain of arranged)
    chain.joints.forEach((joint, at) => {
      links.join(chain.sections[at] ?? 0, joint);
    });
  const open = sections.flatMap((section, at) => (endsOpen(section) && !links.fixed.has(at) ? [at] : []));
  const far = open.length <= MOST_OPEN_ENDS && sections.length <= MOST_SECTIONS;
  const unsettled = joinOpen(links, open, far ? [...sections.keys()] : null);
  joinBeside(links, new Set(unsettled.flatMap(({ candidates }) => candidates)));
  return { chains: links.chains(), unsettled };
}

/** Joins the clearest open end again and again, until what is left is not clear; `all`: `null` for neighbours alone. */
function joinOpen(links: Links, open: readonly number[], all: readonly number[] | null): Unsettled[] {
  if (all === null) {
    for (const from of open) runOn(links, rank(links, from, [from + 1]));
    return [];
  }
  const waiting = new Set(open);
  while (waiting.size > 0) {
    const ranked = [...waiting].map((from) => rank(links, from, all));
    const best = ranked.reduce((a, b) =>
      b.margin > a.margin || (b.margin === a.margin && b.from < a.from) ? b : a,
    );
    if (best.to === null)
      return ranked.flatMap(({ from, rivals }) => (rivals.length > 1 ? [{ from, candidates: rivals }] : []));
    waiting.delete(best.from);
    runOn(links, best);
  }
  return [];
}

function runOn(links: Links, { from, to }: Ranking): void {
  if (to !== null) links.join(from, { to, how: 'run-on', rule: to === from + 1 ? 'adjacent' : 'far' });
}

interface Ranking {
  from: number;
  to: number | null;
  margin: number;
  rivals: number[];
}

function rank(links: Links, from: number, candidates: readonly number[]): Ranking {
  const scored = candidates
    .filter((to) => links.mayFollow(from, to))
    .map((to) => ({ to, nats: natsOfJoining(links.joining(from, to)) }))
    .sort((a, b) => b.nats - a.nats || a.to - b.to);
  const [best, second] = scored;
  if (best === undefined || best.nats < ENOUGH) return { from, to: null, margin: -1, rivals: [] };
  const margin = best.nats - Math.max(0, second?.nats ?? 0);
  if (margin >= MARGIN) return { from, to: best.to, margin, rivals: [] };
  const rivals = scored.filter(({ nats }) => nats > best.nats - MARGIN).map(({ to }) => to);
  return { from, to: null, margin: -1, rivals };
}

/** A story goes on behind a picture or figure mark that stands in its column, unless that would give it two headlines. */
function joinBeside(links: Links, rivals: ReadonlySet<number>): void {
  links.sections.forEach((target, to) => {
    const before = links.sections[to - 1];
    if (before === undefined || rivals.has(to) || links.fixed.has(to) || links.fixed.has(to - 1)) return;
    if (target.edge !== 'beside' || target.before !== null || target.jump !== null) return;
    if (endsOpen(before) || before.closing !== null || !links.mayJoin(to - 1, to)) return;
    links.join(to - 1, { to, how: 'paragraph', rule: 'beside' });
  });
}

/** A chain while it is made, with how many headlines, bylines and closings it has, and the pairs of all its text once asked for. */
interface Growing extends Chain {
  signs: readonly number[];
  pairs: Pairs | null;
}

/** So many sections of a chain tell what it is about; no story is broken into more. */
const MOST_MEMBERS = 24;

/** What is known about which sections follow which, while the chains of a page are made. */
class Links {
  readonly sections: readonly Section[];
  /** Sections that an editor has arranged. */
  readonly fixed: ReadonlySet<number>;
  private readonly chainOf: Growing[];
  private readonly index: PairIndex;
  private known: Topics | null = null;

  constructor(sections: readonly Section[], fixed: ReadonlySet<number>, index: PairIndex) {
    this.sections = sections;
    this.fixed = fixed;
    this.index = index;
    this.chainOf = sections.map(({ before, opening, closing }, at) => ({
      sections: [at],
      joints: [],
      signs: [before, opening?.byline ?? null, closing].map((sign) => Number(sign !== null)),
      pairs: null,
    }));
  }

  chains(): Chain[] {
    return this.chainOf.filter((chain, at) => chain.sections[0] === at);
  }

  /** Whether one chain ends with a section and another begins with one, and both may be one story: nothing that it has but once stands in both. */
  mayJoin(from: number, to: number): boolean {
    const [a, b] = [this.chainOf[from], this.chainOf[to]];
    if (a === undefined || b === undefined || a === b) return false;
    if (a.sections.at(-1) !== from || b.sections[0] !== to) return false;
    return a.signs.every((count, at) => count + (b.signs[at] ?? 0) <= 1);
  }

  /** Whether a text that breaks off may go on with a section. */
  mayFollow(from: number, to: number): boolean {
    const target = this.sections[to];
    if (target === undefined || this.fixed.has(to) || target.jump !== null || target.opening?.dateline)
      return false;
    return target.pieces[0]?.type === 'text' && this.mayJoin(from, to);
  }

  joining(from: number, to: number): Joining {
    const { sections } = this;
    this.known ??= new Topics(
      this.index,
      sections.map((section) => this.index.of(textsOf(section))),
    );
    return {
      sections,
      from,
      to,
      topics: this.known,
      alike: this.known.likeness(this.pairsOf(from), this.pairsOf(to)),
    };
  }

  /** The pairs of neighbouring Han in the chain that a section is in. */
  private pairsOf(at: number): Pairs {
    const chain = this.chainOf[at] as Growing;
    const some = chain.sections.slice(-MOST_MEMBERS);
    return (chain.pairs ??= this.index.merge(some.flatMap((member) => this.known?.vectors[member] ?? [])));
  }

  join(from: number, joint: Joint): void {
    const [a, b] = [this.chainOf[from], this.chainOf[joint.to]];
    if (a === undefined || b === undefined || a === b) return;
    a.signs = a.signs.map((count, at) => count + (b.signs[at] ?? 0));
    a.pairs = null;
    a.joints.push(joint);
    for (const later of b.joints) a.joints.push(later);
    for (const member of b.sections) {
      a.sections.push(member);
      this.chainOf[member] = a;
    }
  }
}
