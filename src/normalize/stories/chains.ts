import { type Joint, Links } from './chain-links.ts';
import { joinScore } from './join-score.ts';
import type { PairIndex } from '../headlines/pairs.ts';
import { type Section, endsOpen } from './sections.ts';

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
  for (const chain of arranged) {
    chain.joints.forEach((joint, at) => {
      links.join(chain.sections[at] ?? 0, joint);
    });
  }
  const open = sections.flatMap((section, at) => (endsOpen(section) && !links.fixed.has(at) ? [at] : []));
  const far = open.length <= MOST_OPEN_ENDS && sections.length <= MOST_SECTIONS;
  const unsettled = far ? joinAnywhere(links, open) : joinNeighbours(links, open);
  joinBeside(links, new Set(unsettled.flatMap(({ candidates }) => candidates)));
  return { chains: chainsOf(links), unsettled };
}

/** Joins the clearest open end again and again, until what is left is not clear. */
function joinAnywhere(links: Links, open: readonly number[]): Unsettled[] {
  const all = [...links.sections.keys()];
  const waiting = new Set(open);
  while (waiting.size > 0) {
    const ranked = [...waiting].map((from) => rank(links, from, all));
    const best = ranked.reduce((a, b) =>
      b.margin > a.margin || (b.margin === a.margin && b.from < a.from) ? b : a,
    );
    if (best.to === null) {
      return ranked.flatMap(({ from, rivals }) => (rivals.length > 1 ? [{ from, candidates: rivals }] : []));
    }
    waiting.delete(best.from);
    runOn(links, best.from, best.to);
  }
  return [];
}

function joinNeighbours(links: Links, open: readonly number[]): Unsettled[] {
  for (const from of open) {
    const { to } = rank(links, from, [from + 1]);
    if (to !== null) runOn(links, from, to);
  }
  return [];
}

function runOn(links: Links, from: number, to: number): void {
  links.join(from, { to, how: 'run-on', rule: to === from + 1 ? 'adjacent' : 'far' });
}

interface Ranking {
  from: number;
  to: number | null;
  margin: number;
  rivals: number[];
}

function rank(links: Links, from: number, candidates: readonly number[]): Ranking {
  const scored = candidates
    .filter((to) => mayFollow(links, from, to))
    .map((to) => ({ to, score: joinScore(links, from, to) }));
  scored.sort((a, b) => b.score - a.score || a.to - b.to);
  const [best, second] = scored;
  if (best === undefined || best.score < ENOUGH) return { from, to: null, margin: -1, rivals: [] };
  const margin = best.score - Math.max(0, second?.score ?? 0);
  if (margin >= MARGIN) return { from, to: best.to, margin, rivals: [] };
  const rivals = scored.filter(({ score }) => score > best.score - MARGIN).map(({ to }) => to);
  return { from, to: null, margin: -1, rivals };
}

function mayFollow(links: Links, from: number, to: number): boolean {
  const target = links.sections[to];
  if (target === undefined || links.isTaken(to) || links.fixed.has(to)) return false;
  if (links.ends(to).first !== to || links.ends(from).first === to) return false;
  if (target.jump !== null || target.opening?.dateline) return false;
  return target.pieces[0]?.type === 'text' && links.fitTogether(from, to);
}

/** A story goes on behind a picture or figure mark that stands in its column, unless that would give it two headlines. */
function joinBeside(links: Links, rivals: ReadonlySet<number>): void {
  links.sections.forEach((target, to) => {
    if (to === 0 || rivals.has(to) || links.fixed.has(to) || links.isTaken(to)) return;
    if (target.edge !== 'beside' || target.before !== null || target.jump !== null) return;
    const from = links.ends(to - 1).last;
    const before = links.sections[from];
    if (from !== to - 1 || links.fixed.has(from) || before === undefined) return;
    if (endsOpen(before) || before.closing !== null || !links.fitTogether(from, to)) return;
    links.join(from, { to, how: 'paragraph', rule: 'beside' });
  });
}

function chainsOf(links: Links): Chain[] {
  const chains: Chain[] = [];
  for (let at = 0; at < links.sections.length; at += 1) {
    if (links.isTaken(at)) continue;
    const chain: Chain = { sections: [at], joints: [] };
    for (let joint = links.jointFrom(at); joint !== undefined; joint = links.jointFrom(joint.to)) {
      chain.sections.push(joint.to);
      chain.joints.push(joint);
    }
    chains.push(chain);
  }
  return chains;
}
