import type { Chain } from './chains.ts';
import { forEachPair, pairsOf, shareHeld, weightBy } from './cohesion.ts';
import type { HeadlinePiece } from './headlines.ts';
import type { InfographicPiece } from './infographics.ts';
import { type Section, textOf } from './sections.ts';

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
  sections: readonly Section[],
): Ownership {
  const texts = bodies.map((body) => bodyText(body, sections));
  const places = bodies.map((body) => placesOf(body, sections));
  const words = wordsOf(headlines, texts);
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
      const ranked = rankFree(scores[h] ?? [], owners);
      const [first, second] = ranked;
      if (first === undefined || first.score < ENOUGH) continue;
      if (second !== undefined && first.score - second.score < MARGIN) continue;
      if (best === null || first.score > best.score) best = { h, ...first };
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

/** How much of each headline's weight each body holds; of the bodies only the pairs that some headline has are counted. */
function wordsOf(headlines: readonly HeadlinePiece[], texts: readonly string[]): number[][] {
  const own = headlines.map(({ headline, kicker, subheadline }) =>
    pairsOf([headline.text, kicker?.text ?? '', subheadline?.text ?? ''].join('\n')),
  );
  const wanted = new Set(own.flatMap((pairs) => [...pairs.keys()]));
  const frequency = new Map<number, number>();
  const bodies = texts.map((text) => {
    const held = new Map<number, number>();
    forEachPair(text, (pair) => {
      if (wanted.has(pair)) held.set(pair, 1);
    });
    for (const pair of held.keys()) frequency.set(pair, (frequency.get(pair) ?? 0) + 1);
    return held;
  });
  const weight = weightBy(frequency, texts.length);
  return own.map((pairs) => bodies.map((held) => shareHeld(pairs, held, weight)));
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

function bodyText(body: Body, sections: readonly Section[]): string {
  if (body.type === 'chart') return body.chart.parts.map((part) => part.flow.text).join('\n');
  return body.chain.sections.map((at) => textOf(sections[at] as Section)).join('\n');
}
