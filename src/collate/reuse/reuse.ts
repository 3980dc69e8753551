import { fingerprint, type Fingerprints } from './fingerprints.ts';
import { onceFor } from '../../records/once-for.ts';
import { Groups } from '../groups.ts';
import { sharedPassages, TextGrams, type Passage } from './passages.ts';
import { postingsOf, type Postings } from './postings.ts';
import { symbolsOf, type SymbolStore } from './symbols.ts';

/** From this many symbols (Han, mostly) on, a shared passage makes two texts reprints of each other. */
export const reprintLength = 100;

/** Shorter passages, down to this, are worth a link; what is shorter still is a formula that everybody writes. */
export const linkLength = 25;

/** A passage that is worth a link makes reprints of two texts of which it is all but so much: of briefs. */
const wholeShare = 0.9;

/** A fingerprint that stands more often is looked up in its neighbours only: a large group, or a stock phrase. */
const mostPostings = 100;

/** Texts that are no reprints of each other and share passages; `a` < `b`, passages in symbols. */
export interface SharedPassages {
  a: number;
  b: number;
  passages: Passage[];
}

export interface Reuse {
  /** Reprints of one text, by index, groups by their first member. */
  groups: number[][];
  shared: SharedPassages[];
}

/**
 * Finds who prints whose text. `pages[t]` says where text t stands: what a page prints twice is no reprint of itself.
 * Fingerprints propose pairs; a pair counts when its passages hold together symbol by symbol. Pairs within a group
 * that is already known are not looked at again, so that 150 reprints cost 149 comparisons.
 */
export function findReuse(store: SymbolStore, pages: readonly string[]): Reuse {
  const prints = fingerprint(store);
  const postings = postingsOf(prints);
  const count = store.starts.length - 1;
  const groups = new Groups(count);
  const shared: SharedPassages[] = [];
  const counts = new Uint32Array(count);
  for (let from = 0; from < prints.texts.length;) {
    const a = prints.texts[from] as number;
    let to = from;
    while (prints.texts[to] === a) to += 1;
    const candidates = candidatesOf(prints, postings, { a, from, to, counts, groups });
    verify({ a, candidates, store, pages, groups, shared });
    from = to;
  }
  return {
    groups: groups.all(),
    shared: shared
      .filter(({ a, b }) => groups.rootOf(a) !== groups.rootOf(b))
      .sort((left, right) => left.a - right.a || left.b - right.b),
  };
}

/** What speaks for a pair: places of equal fingerprints, and whether one of them is rare enough to be no stock phrase. */
interface Candidate {
  placesA: number[];
  placesB: number[];
  rare: boolean;
}

/** A stretch of the fingerprints: those of one text. */
interface Own {
  a: number;
  from: number;
  to: number;
}

/**
 * The texts behind `a`, not yet of its group, that share two fingerprints with it at least, in the order in which they come up. `counts` holds
 * a zero for every text, and does so again afterwards: most texts share one by chance, and are counted before anything
 * is made for them.
 */
function candidatesOf(
  prints: Fingerprints,
  postings: Postings,
  { counts, groups, ...own }: Own & { counts: Uint32Array; groups: Groups },
): Map<number, Candidate> {
  const candidates = new Map<number, Candidate>();
  const group = groups.rootOf(own.a);
  eachPosting(postings, own, (_, posting) => {
    const b = prints.texts[posting] as number;
    if (groups.rootOf(b) !== group) counts[b] = (counts[b] as number) + 1;
  });
  eachPosting(postings, own, (print, posting, rare) => {
    const b = prints.texts[posting] as number;
    if ((counts[b] as number) < 2) return;
    const candidate = candidates.get(b) ?? { placesA: [], placesB: [], rare: false };
    candidate.placesA.push(prints.places[print] as number);
    candidate.placesB.push(prints.places[posting] as number);
    candidate.rare ||= rare;
    candidates.set(b, candidate);
  });
  eachPosting(postings, own, (_, posting) => (counts[prints.texts[posting] as number] = 0));
  return candidates;
}

/** Calls with each fingerprint of a text and each equal one of a later text: all rare ones, of others the next alone. */
function eachPosting(
  { order, rank, groupStart, groupEnd, beyond }: Postings,
  { from, to }: Own,
  visit: (print: number, posting: number, rare: boolean) => void,
): void {
  for (let print = from; print < to; print += 1) {
    const own = rank[print] as number;
    const end = groupEnd[own] as number;
    const rare = end - (groupStart[own] as number) <= mostPostings;
    for (let other = beyond[own] as number; other < end; other += 1) {
      visit(print, order[other] as number, rare);
      if (!rare) break;
    }
  }
}

interface Verification {
  a: number;
  candidates: ReadonlyMap<number, Candidate>;
  store: SymbolStore;
  pages: readonly string[];
  groups: Groups;
  shared: SharedPassages[];
}

/** What a text was found to share with others, for a process that looks for reuse again and again. */
const sharedWith = onceFor<Uint16Array, [], WeakMap<Uint16Array, Passage[]>>(() => new WeakMap());

function verify({ a, candidates, store, pages, groups, shared }: Verification): void {
  const own = symbolsOf(store, a);
  const known = sharedWith(own);
  let grams: TextGrams | undefined;
  for (const [b, candidate] of candidates) {
    if (!holdsTogether(candidate) || groups.rootOf(a) === groups.rootOf(b)) continue;
    const other = symbolsOf(store, b);
    const passages =
      known.get(other) ??
      sharedPassages((grams ??= new TextGrams(own)), other).filter(
        (passage) => lengthOf(passage) >= linkLength,
      );
    known.set(other, passages);
    const lengths = [own.length, other.length] as const;
    const reprints = passages.some((passage) => makesReprints(lengthOf(passage), lengths));
    if (pages[a] !== pages[b] && reprints) groups.join(a, b);
    else if (candidate.rare && passages.length > 0) shared.push({ a, b, passages });
  }
}

/** Two fingerprints at least stand in about the same distance in both texts, and not at one place. */
function holdsTogether({ placesA, placesB }: Candidate): boolean {
  const shifts = placesA
    .map((place, at) => ({ place, shift: place - (placesB[at] ?? 0) }))
    .sort((left, right) => left.shift - right.shift);
  // Where any two do, two neighbours by their shift do.
  return shifts.some(({ place, shift }, at) => {
    const next = shifts[at + 1];
    return next !== undefined && next.place !== place && next.shift - shift <= 12;
  });
}

/** Whether a shared passage of so many symbols makes reprints of two texts that have so many. */
export function makesReprints(shared: number, [a, b]: readonly [number, number]): boolean {
  return shared >= Math.min(reprintLength, wholeShare * Math.max(a, b));
}

/** How long a passage is, in symbols: on the side that has fewer. */
export function lengthOf({ fromA, toA, fromB, toB }: Passage): number {
  return Math.min(toA - fromA, toB - fromB);
}
