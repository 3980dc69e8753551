import { assign } from './assignment.ts';
import type { Chain } from './chains.ts';
import type { HeadlinePiece } from '../headlines/story-pieces.ts';
import type { InfographicPiece } from '../paragraphs/infographics.ts';
import type { PairIndex } from '../headlines/pairs.ts';
import { type Section, textsOf } from './sections.ts';
import { sharedWords } from '../headlines/shared-words.ts';

/** What a headline can stand over: a story's text, or a chart. */
export type Body = { type: 'story'; chain: Chain } | { type: 'chart'; chart: InfographicPiece };

export interface Ownership {
  /** For each body, by its number, its headline. */
  owners: Map<number, HeadlinePiece>;
  /** Headlines that could belong to either of several bodies, or to none. */
  unsettled: { headline: HeadlinePiece; candidates: number[] }[];
}

/** What its place is worth: a page sets its headlines before the texts or behind them, rarely both. */
const USUAL_PLACE = 5;
const OTHER_PLACE = 2;
/** What it is worth that one of several headlines in a row has a text at all; one alone may be no headline. */
const OWNS_ANY = 2;
/** However many words are shared, the place of a headline still counts. */
const MOST_WORDS = 8;
/** By how much the page as a whole must be better with a headline over a text than without it there. */
const MARGIN = 1;
/** Where there are more headlines than this only those of each place are looked at, so that no page takes long. */
const MOST_HEADLINES = 40;

/**
 * Gives each headline its body: by where it stands, as this page sets them, and by the words both have, all together,
 * so that what one headline has another cannot. Where the page reads nearly as well another way, nothing is settled.
 */
export function ownHeadlines(
  headlines: readonly HeadlinePiece[],
  bodies: readonly Body[],
  { sections, pairs }: { sections: readonly Section[]; pairs: PairIndex },
): Ownership {
  const places = bodies.map((body) => placesOf(body, sections));
  if (headlines.length > MOST_HEADLINES) return settleByPlace(headlines, places);
  const words = sharedWords(
    headlines.map(textsOfHeadline),
    bodies.map((body) => bodyTexts(body, sections)),
    pairs,
  );
  const usedBefore = usage(headlines, places, { where: 'before', words });
  const usedBehind = usage(headlines, places, { where: 'behind', words });
  const [before, behind] = usedBefore >= usedBehind ? [USUAL_PLACE, OTHER_PLACE] : [OTHER_PLACE, USUAL_PLACE];
  const scores = headlines.map((headline, h) =>
    bodies.map((body, b) => {
      const place = places[b];
      const position = place?.before === headline ? before : place?.behind === headline ? behind : 0;
      if (position === 0 && isOrphan(body, sections)) return 0;
      return (headline.gathered ? OWNS_ANY : 0) + position + Math.min(MOST_WORDS, words[h]?.[b] ?? 0);
    }),
  );
  return settle(headlines, scores);
}

function textsOfHeadline({ headline, kicker, subheadline }: HeadlinePiece): string[] {
  return [headline.text, kicker?.text ?? '', subheadline?.text ?? ''];
}

/** Gives each body the headline before it, or else the one behind it. */
function settleByPlace(headlines: readonly HeadlinePiece[], places: readonly Places[]): Ownership {
  const owners = new Map<number, HeadlinePiece>();
  const homeless = new Set(headlines);
  for (const where of ['before', 'behind'] as const) {
    places.forEach((place, b) => {
      const headline = place[where];
      if (headline === null || owners.has(b) || !homeless.delete(headline)) return;
      owners.set(b, headline);
    });
  }
  return { owners, unsettled: [...homeless].map((headline) => ({ headline, candidates: [] })) };
}

/** Takes of the best assignment what is clearly better than any other; the rest stays open. */
function settle(headlines: readonly HeadlinePiece[], scores: readonly (readonly number[])[]): Ownership {
  const owners = new Map<number, HeadlinePiece>();
  const unsettled: Ownership['unsettled'] = [];
  const best = assign(scores);
  headlines.forEach((headline, h) => {
    const own = best.columns[h] ?? -1;
    const other = own < 0 ? null : assign(scores, { row: h, column: own });
    if (other !== null && best.sum - other.sum >= MARGIN) {
      owners.set(own, headline);
      return;
    }
    const rivals = [own, other?.columns[h] ?? -1].filter((b) => b >= 0);
    unsettled.push({ headline, candidates: rivals.length > 1 ? rivals.sort((a, b) => a - b) : [] });
  });
  return { owners, unsettled };
}

/** How well a page's headlines fit the bodies they would have in one of the two ways of setting them. */
function usage(
  headlines: readonly HeadlinePiece[],
  places: readonly Places[],
  { where, words }: { where: keyof Places; words: readonly (readonly number[])[] },
): number {
  let sum = 0;
  headlines.forEach((headline, h) => {
    const body = places.findIndex((place) => place[where] === headline);
    if (body >= 0) sum += 2 + Math.min(MOST_WORDS, Math.max(0, words[h]?.[body] ?? 0));
  });
  return sum;
}

/** The headlines right before and right behind a body. */
interface Places {
  before: HeadlinePiece | null;
  behind: HeadlinePiece | null;
}

function placesOf(body: Body, sections: readonly Section[]): Places {
  if (body.type === 'chart') return { before: null, behind: null };
  const own = body.chain.sections.map((at) => sections[at]);
  const last = own.reduce((a, b) => ((b?.lastLine ?? 0) > (a?.lastLine ?? 0) ? b : a), own[0]);
  return {
    before: own.find((section) => section?.before != null)?.before ?? null,
    behind: last?.behind ?? null,
  };
}

/** Whether a text begins in mid-sentence: its headline stands over its first half, wherever that is. */
export function isOrphan(body: Body | undefined, sections: readonly Section[]): boolean {
  if (body?.type !== 'story') return false;
  const first = sections[body.chain.sections[0] ?? -1];
  return first?.edge === 'open' && first.jump === null && first.opening === null && first.before === null;
}

function bodyTexts(body: Body, sections: readonly Section[]): string[] {
  if (body.type === 'chart') return body.chart.parts.map((part) => part.flow.text);
  return body.chain.sections.flatMap((at) => textsOf(sections[at] as Section));
}
