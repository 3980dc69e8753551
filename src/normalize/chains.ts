import { isBarredAtLineStart, isOpening } from '../text/classes.ts';
import { type Topics, likeness, mergePairs, topicsOf } from './cohesion.ts';
import { quoteBalance } from './pieces.ts';
import { type Section, endsOpen, lastText, textOf } from './sections.ts';

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

/** What it takes to join an open end to a section, and by how much it must beat the next best. */
const ENOUGH = 1.5;
const MARGIN = 1;
/** With more open ends than this only neighbours are tried, so that no page costs more than its length. */
const MOST_OPEN_ENDS = 60;

/**
 * Finds which sections make one story. An open end is joined where most speaks for it: neighbours in the file, quotation
 * marks left open here and closed there, names and things in common; a story has one headline and one byline at most.
 * What nothing tells apart is not guessed, and an open end need not have its other half on the page.
 */
export function chainSections(
  sections: readonly Section[],
  arranged: readonly Chain[] = [],
): { chains: Chain[]; unsettled: Unsettled[] } {
  const topics = topicsOf(sections.map(textOf));
  const groups = sections.map((_, at) => ({ first: at, last: at }));
  const joints = new Map<number, Joint>();
  const taken = new Set<number>();
  const unsettled: Unsettled[] = [];
  const fixed = new Set(arranged.flatMap((chain) => chain.sections));
  const links: Links = { sections, topics, groups, joints, taken, fixed };
  for (const chain of arranged)
    chain.joints.forEach((joint, at) => join(links, chain.sections[at] ?? 0, joint));
  const open = sections.flatMap((section, at) => (endsOpen(section) && !fixed.has(at) ? [at] : []));
  const far = open.length <= MOST_OPEN_ENDS;
  const waiting = new Set(open);
  while (waiting.size > 0) {
    const ranked = [...waiting].map((from) => rank(links, from, far));
    const best = ranked.reduce((a, b) =>
      b.margin > a.margin || (b.margin === a.margin && b.from < a.from) ? b : a,
    );
    if (best.to === null) {
      for (const { from, rivals } of ranked)
        if (rivals.length > 1) unsettled.push({ from, candidates: rivals });
      break;
    }
    waiting.delete(best.from);
    join(links, best.from, {
      to: best.to,
      how: 'run-on',
      rule: best.to === best.from + 1 ? 'adjacent' : 'far',
    });
  }
  joinBeside(links, new Set(unsettled.flatMap(({ candidates }) => candidates)));
  return { chains: chainsOf(links), unsettled };
}

interface Links {
  sections: readonly Section[];
  topics: Topics;
  /** For each section the first and last section of the chain it is in. */
  groups: { first: number; last: number }[];
  joints: Map<number, Joint>;
  taken: Set<number>;
  /** Sections that an editor has arranged. */
  fixed: Set<number>;
}

interface Ranking {
  from: number;
  to: number | null;
  margin: number;
  rivals: number[];
}

function rank(links: Links, from: number, far: boolean): Ranking {
  const scored: { to: number; score: number }[] = [];
  const candidates = far ? links.sections.keys() : [from + 1];
  for (const to of candidates) {
    if (mayFollow(links, from, to)) scored.push({ to, score: score(links, from, to) });
  }
  scored.sort((a, b) => b.score - a.score || a.to - b.to);
  const [best, second] = scored;
  if (best === undefined || best.score < ENOUGH) return { from, to: null, margin: -1, rivals: [] };
  const margin = best.score - Math.max(0, second?.score ?? 0);
  if (margin >= MARGIN) return { from, to: best.to, margin, rivals: [] };
  return {
    from,
    to: null,
    margin: -1,
    rivals: scored.filter(({ score }) => score > best.score - MARGIN).map(({ to }) => to),
  };
}

function mayFollow({ sections, groups, taken, fixed }: Links, from: number, to: number): boolean {
  const target = sections[to];
  if (target === undefined || taken.has(to) || fixed.has(to) || groups[to]?.first !== to) return false;
  if (groups[from]?.first === to) return false;
  if (target.jump !== null || target.opening?.dateline) return false;
  const first = target.pieces[0];
  if (first?.type !== 'text') return false;
  return fitTogether(sections, chainOf(groups, from), chainOf(groups, to));
}

/** The numbers of the sections in the chain of `at`, in no order. */
function chainOf(groups: Links['groups'], at: number): number[] {
  const first = groups[at]?.first;
  return groups.flatMap((group, number) => (group.first === first ? [number] : []));
}

function fitTogether(sections: readonly Section[], a: number[], b: number[]): boolean {
  const all = [...a, ...b].map((at) => sections[at]);
  const headlines = all.filter((section) => section?.before != null).length;
  const bylines = all.filter((section) => section?.opening?.byline != null).length;
  const closings = all.filter((section) => section?.closing != null).length;
  return headlines <= 1 && bylines <= 1 && closings <= 1;
}

function score(links: Links, from: number, to: number): number {
  const { sections, topics, groups } = links;
  const target = sections[to] as Section;
  const end = lastText(sections[from] as Section)?.flow.text ?? '';
  const start = target.pieces[0]?.flow.text ?? '';
  let sum = 0;
  if (to === from + 1) sum += target.before !== null ? 0 : target.edge === 'open' ? 3 : 1.5;
  if (to < from) sum -= 1;
  const left = quoteBalance(end);
  const right = quoteBalance(start);
  if (left.unclosed > 0) sum += right.unopened > 0 ? 4 : -3;
  else if (right.unopened > 0) sum -= 4;
  if (isOpening(start[0])) sum -= 1;
  if (isBarredAtLineStart(start[0])) sum += 4;
  const vector = (numbers: number[]): Map<string, number> =>
    mergePairs(numbers.map((number) => topics.vectors[number] ?? new Map<string, number>()));
  const alike = likeness(vector(chainOf(groups, from)), vector(chainOf(groups, to)), topics.weight);
  return sum + Math.min(4, 60 * (alike - averageLikeness(links)));
}

const averages = new WeakMap<Topics, number>();

/** How alike two sections of the page are on average, measured on no more than 300 pairs. */
function averageLikeness({ topics }: Links): number {
  const known = averages.get(topics);
  if (known !== undefined) return known;
  const { vectors, weight } = topics;
  const count = vectors.length;
  const step = Math.max(1, Math.floor((count * (count - 1)) / 2 / 300));
  let sum = 0;
  let pairs = 0;
  let at = 0;
  for (let i = 0; i < count && pairs < 300; i += 1) {
    for (let j = i + 1; j < count && pairs < 300; j += 1, at += 1) {
      if (at % step !== 0) continue;
      sum += likeness(vectors[i] ?? new Map(), vectors[j] ?? new Map(), weight);
      pairs += 1;
    }
  }
  const average = pairs === 0 ? 0 : sum / pairs;
  averages.set(topics, average);
  return average;
}

function join({ groups, joints, taken }: Links, from: number, joint: Joint): void {
  const first = groups[from]?.first ?? from;
  const last = groups[joint.to]?.last ?? joint.to;
  const joined = new Set([...chainOf(groups, from), ...chainOf(groups, joint.to)]);
  joints.set(from, joint);
  taken.add(joint.to);
  for (const number of joined) groups[number] = { first, last };
}

/** A story goes on behind a picture or figure mark that stands in its column, unless that would give it two headlines. */
function joinBeside(links: Links, rivals: ReadonlySet<number>): void {
  const { sections, groups, taken, fixed } = links;
  for (let to = 1; to < sections.length; to += 1) {
    const target = sections[to] as Section;
    const from = groups[to - 1]?.last ?? to - 1;
    if (
      rivals.has(to) ||
      fixed.has(to) ||
      fixed.has(from) ||
      target.edge !== 'beside' ||
      taken.has(to) ||
      target.before !== null ||
      target.jump !== null
    )
      continue;
    if (from !== to - 1 || endsOpen(sections[from] as Section) || sections[from]?.closing != null) continue;
    if (fitTogether(sections, chainOf(groups, from), chainOf(groups, to))) {
      join(links, from, { to, how: 'paragraph', rule: 'beside' });
    }
  }
}

function chainsOf({ sections, joints, taken }: Links): Chain[] {
  const chains: Chain[] = [];
  for (let at = 0; at < sections.length; at += 1) {
    if (taken.has(at)) continue;
    const chain: Chain = { sections: [at], joints: [] };
    for (let joint = joints.get(at); joint !== undefined; joint = joints.get(joint.to)) {
      chain.sections.push(joint.to);
      chain.joints.push(joint);
    }
    chains.push(chain);
  }
  return chains;
}
