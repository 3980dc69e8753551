import type { Chain } from './chains.ts';
import { Topics } from './cohesion.ts';
import type { HeadlinePiece } from './headlines.ts';
import type { InfographicPiece } from './infographics.ts';
import type { PairIndex } from './pairs.ts';
import { type Section, textsOf } from './sections.ts';

/** What a headline can stand over: a story's text, or a chart. */
export type Body = { type: 'story'; chain: Chain } | { type: 'chart'; chart: InfographicPiece };

export interface Ownership {
  /** For each body, by its number, its headline. */
  owners: Map<number, HeadlinePiece>;
  /** Headlines that could belong to either of several bodies, or to none. */
  unsettled: { headline: HeadlinePiece; candidates: number[] }[];
}

/** What position and shared words are worth. A page sets its headlines before the texts or behind them, rarely both. */
const USUAL_PLACE = 5;
const OTHER_PLACE = 2;
const SHARED_WORDS = 8;
const ENOUGH = 2;
const MARGIN = 1;

/** Gives each headline its body: by where it stands, as this page sets them, and by the rare words both have. */
export function ownHeadlines(
  headlines: readonly HeadlinePiece[],
  bodies: readonly Body[],
  { sections, pairs }: { sections: readonly Section[]; pairs: PairIndex },
): Ownership {
  const places = bodies.map((body) => placesOf(body, sections));
  const words = wordsOf(
    headlines,
    bodies.map((body) => bodyTexts(body, sections)),
    pairs,
  );
  const before = usage(
    headlines,
    places.map((place) => place.before),
    words,
  );
  const behind = usage(
    headlines,
    places.map((place) => place.behind),
    words,
  );
  const worth = {
    before: before >= behind ? USUAL_PLACE : OTHER_PLACE,
    behind: before >= behind ? OTHER_PLACE : USUAL_PLACE,
  };
  const scores = headlines.map((headline, h) =>
    bodies.map((_, b) => {
      const place = places[b];
      const position =
        place?.before === headline ? worth.before : place?.behind === headline ? worth.behind : 0;
      return position + SHARED_WORDS * (words[h]?.[b] ?? 0);
    }),
  );
  return settle(headlines, scores);
}

/** Takes the clearest pair again and again; what is left with two candidates close to each other stays open. */
function settle(headlines: readonly HeadlinePiece[], scores: number[][]): Ownership {
  const owners = new Map<number, HeadlinePiece>();
  const waiting = new Set(headlines.keys());
  for (;;) {
    let best: { h: number; b: number; score: number } | null = null;
    for (const h of waiting) {
      const row = scores[h] ?? [];
      const b = bestFree(row, owners);
      const score = row[b] ?? 0;
      if (score < ENOUGH || row.some((other, at) => at !== b && !owners.has(at) && score - other < MARGIN))
        continue;
      if (best === null || score > best.score) best = { h, b, score };
    }
    if (best === null) break;
    const headline = headlines[best.h];
    if (headline !== undefined) owners.set(best.b, headline);
    waiting.delete(best.h);
  }
  const unsettled = [...waiting].flatMap((h) => {
    const headline = headlines[h];
    const candidates = rankFree(scores[h] ?? [], owners).filter(({ score }) => score >= ENOUGH);
    return headline === undefined ? [] : [{ headline, candidates: candidates.map(({ b }) => b) }];
  });
  return { owners, unsettled };
}

/** The first of the free bodies with the highest score; -1 where none is free. */
function bestFree(row: readonly number[], owners: ReadonlyMap<number, HeadlinePiece>): number {
  let best = -1;
  row.forEach((score, b) => {
    if (!owners.has(b) && (best < 0 || score > (row[best] ?? 0))) best = b;
  });
  return best;
}

function rankFree(
  row: readonly number[],
  owners: ReadonlyMap<number, HeadlinePiece>,
): { b: number; score: number }[] {
  const free = row.map((score, b) => ({ b, score })).filter(({ b }) => !owners.has(b));
  return free.sort((x, y) => y.score - x.score || x.b - y.b);
}

/** How well a page's headlines fit the bodies they would have in one of the two ways of setting them. */
function usage(
  headlines: readonly HeadlinePiece[],
  owners: readonly (HeadlinePiece | null)[],
  words: number[][],
): number {
  let sum = 0;
  headlines.forEach((headline, h) => {
    const body = owners.indexOf(headline);
    if (body >= 0) sum += 1 + 4 * (words[h]?.[body] ?? 0);
  });
  return sum;
}

/** How much of each headline's weight each body holds; of the bodies only the pairs that some headline has are looked at. */
function wordsOf(
  headlines: readonly HeadlinePiece[],
  bodies: readonly (readonly string[])[],
  pairs: PairIndex,
): number[][] {
  if (headlines.length === 0) return [];
  const own = headlines.map(({ headline, kicker, subheadline }) =>
    pairs.of([headline.text, kicker?.text ?? '', subheadline?.text ?? '']),
  );
  const topics = new Topics(pairs, pairs.among(pairs.merge(own), bodies));
  const held = topics.vectors.map((body) => topics.sharesHeld(own, body));
  return own.map((_, h) => held.map((shares) => shares[h] ?? 0));
}

function placesOf(
  body: Body,
  sections: readonly Section[],
): { before: HeadlinePiece | null; behind: HeadlinePiece | null } {
  if (body.type === 'chart') return { before: null, behind: null };
  const own = body.chain.sections.map((at) => sections[at]);
  const last = own.reduce((a, b) => ((b?.lastLine ?? 0) > (a?.lastLine ?? 0) ? b : a), own[0]);
  return {
    before: own.find((section) => section?.before != null)?.before ?? null,
    behind: last?.behind ?? null,
  };
}

function bodyTexts(body: Body, sections: readonly Section[]): string[] {
  if (body.type === 'chart') return body.chart.parts.map((part) => part.flow.text);
  return body.chain.sections.flatMap((at) => textsOf(sections[at] as Section));
}
